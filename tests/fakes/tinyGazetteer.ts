import { gazetteerFormat, gazetteerVersion, type GazetteerFile } from '../../src/geography/gazetteerFile.ts';

const positions = { lats: [], lons: [] };

/** A gazetteer that knows Leeds and its police force area and nothing else. */
export const tinyGazetteer: GazetteerFile = {
  format: gazetteerFormat,
  version: gazetteerVersion,
  attribution: 'Made for tests.',
  regions: { codes: ['C'], names: ['Yorkshire and the Humber'] },
  pccAreas: { ids: ['west-yorkshire'], names: ['West Yorkshire'] },
  forces: { codes: ['E23000010'], names: ['West Yorkshire'], regions: [0], pccAreas: [0] },
  units: { codes: ['leeds'], names: ['Leeds'] },
  counties: { codes: [], names: [], authorities: [] },
  authorities: {
    codes: ['E08000035'],
    names: ['Leeds'],
    counties: [-1],
    forces: [0],
    units: [[0]],
    unitBases: [0],
    nearby: [[]],
    lats: [53800],
    lons: [-1549],
  },
  outcodes: { codes: [], shares: [], sectors: [], scattered: [], ...positions },
  places: { names: [], authorities: [], weights: [], ...positions },
  courts: { names: [], types: [], authorities: [], ...positions },
  prisons: { codes: [], names: [], sexes: [], authorities: [], ...positions },
  otherNames: { names: [], kinds: [], areas: [], places: [], prisons: [] },
  ordinaryWords: [],
};
