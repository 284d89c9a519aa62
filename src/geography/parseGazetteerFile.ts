import { unitBases } from './gazetteer.ts';
import {
  checkLengths,
  readCoordinates,
  readNumberLists,
  readNumbers,
  readTable,
  readTexts,
  type RawTable,
} from './gazetteerColumns.ts';
import { GazetteerError } from './gazetteerError.ts';
import {
  gazetteerFormat,
  gazetteerVersion,
  type GazetteerFile,
  type PositionColumns,
} from './gazetteerFile.ts';
import { placeKinds } from './placeName.ts';

/**
 * Checks that a value is a gazetteer file: every column there, of one length, and every number that
 * points somewhere pointing at a row that exists.
 * @throws GazetteerError with the first thing that is wrong.
 */
export function parseGazetteerFile(value: unknown): GazetteerFile {
  const attribution = readHead(value);
  const regionTable = readTable(value, 'regions');
  const regions = columnsOf('regions', {
    codes: readTexts(regionTable, 'codes'),
    names: readTexts(regionTable, 'names'),
  });
  const pccTable = readTable(value, 'pccAreas');
  const pccAreas = columnsOf('pccAreas', {
    ids: readTexts(pccTable, 'ids'),
    names: readTexts(pccTable, 'names'),
  });
  const forceTable = readTable(value, 'forces');
  const forces = columnsOf('forces', {
    codes: readTexts(forceTable, 'codes'),
    names: readTexts(forceTable, 'names'),
    regions: readNumbers(forceTable, 'regions', 0, regions.codes.length),
    pccAreas: readNumbers(forceTable, 'pccAreas', 0, pccAreas.ids.length),
  });
  const unitTable = readTable(value, 'units');
  const units = columnsOf('units', {
    codes: readTexts(unitTable, 'codes'),
    names: readTexts(unitTable, 'names'),
  });
  const authorityTable = readTable(value, 'authorities');
  const ladCodes = readTexts(authorityTable, 'codes');
  const lads = ladCodes.length;
  const countyTable = readTable(value, 'counties');
  const counties = columnsOf('counties', {
    codes: readTexts(countyTable, 'codes'),
    names: readTexts(countyTable, 'names'),
    authorities: readNumberLists(countyTable, 'authorities', 0, lads),
  });
  const authorities = columnsOf('authorities', {
    codes: ladCodes,
    names: readTexts(authorityTable, 'names'),
    counties: readNumbers(authorityTable, 'counties', -1, counties.codes.length),
    forces: readNumbers(authorityTable, 'forces', 0, forces.codes.length),
    units: readNumberLists(authorityTable, 'units', 0, units.codes.length),
    unitBases: readNumbers(authorityTable, 'unitBases', 0, unitBases.length),
    nearby: readNumberLists(authorityTable, 'nearby', 0, lads),
    ...readPositions(authorityTable),
  });
  const outcodeTable = readTable(value, 'outcodes');
  const outcodes = columnsOf('outcodes', {
    codes: readTexts(outcodeTable, 'codes'),
    shares: readPairs(outcodeTable, 'shares', -1, Math.max(lads, 101)),
    sectors: readPairs(outcodeTable, 'sectors', 0, Math.max(lads, 10)),
    scattered: readNumberLists(outcodeTable, 'scattered', 0, lads),
    ...readPositions(outcodeTable),
  });
  const placeTable = readTable(value, 'places');
  const places = columnsOf('places', {
    names: readTexts(placeTable, 'names'),
    authorities: readNumbers(placeTable, 'authorities', 0, lads),
    weights: readNumbers(placeTable, 'weights', 0, 101),
    ...readPositions(placeTable),
  });
  const courtTable = readTable(value, 'courts');
  const courts = columnsOf('courts', {
    names: readTexts(courtTable, 'names'),
    types: readTexts(courtTable, 'types'),
    authorities: readNumbers(courtTable, 'authorities', 0, lads),
    ...readPositions(courtTable),
  });
  const prisonTable = readTable(value, 'prisons');
  const prisons = columnsOf('prisons', {
    codes: readTexts(prisonTable, 'codes'),
    names: readTexts(prisonTable, 'names'),
    sexes: readTexts(prisonTable, 'sexes'),
    authorities: readNumbers(prisonTable, 'authorities', 0, lads),
    ...readPositions(prisonTable),
  });
  const nameTable = readTable(value, 'otherNames');
  const otherNames = columnsOf('otherNames', {
    names: readTexts(nameTable, 'names'),
    kinds: readNumbers(nameTable, 'kinds', 0, placeKinds.length),
    areas: readTexts(nameTable, 'areas'),
    places: readNumbers(nameTable, 'places', -1, places.names.length),
    prisons: readNumbers(nameTable, 'prisons', -1, prisons.names.length),
  });
  return {
    format: gazetteerFormat,
    version: gazetteerVersion,
    attribution,
    regions,
    pccAreas,
    forces,
    units,
    counties,
    authorities,
    outcodes,
    places,
    courts,
    prisons,
    otherNames,
    ordinaryWords: readTexts({ name: 'gazetteer', columns: topLevel(value) }, 'ordinaryWords'),
  };
}

function topLevel(value: unknown): Readonly<Record<string, unknown>> {
  return readTable({ gazetteer: value }, 'gazetteer').columns;
}

function readHead(value: unknown): string {
  const { format, version, attribution } = topLevel(value);
  if (format !== gazetteerFormat) throw new GazetteerError('This is not a gazetteer.');
  if (version !== gazetteerVersion) {
    throw new GazetteerError(
      `This gazetteer has layout ${String(version)}; this app reads ${gazetteerVersion}.`,
    );
  }
  if (typeof attribution !== 'string' || attribution === '') {
    throw new GazetteerError('The gazetteer does not say whose data it is.');
  }
  return attribution;
}

function readPositions(table: RawTable): PositionColumns {
  return { lats: readCoordinates(table, 'lats'), lons: readCoordinates(table, 'lons') };
}

function readPairs(
  table: RawTable,
  column: string,
  from: number,
  below: number,
): readonly (readonly number[])[] {
  const lists = readNumberLists(table, column, from, below);
  const odd = lists.findIndex((list) => list.length % 2 !== 0);
  if (odd >= 0) throw new GazetteerError(`"${table.name}.${column}" should hold pairs in row ${odd}.`);
  return lists;
}

function columnsOf<Columns extends Readonly<Record<string, readonly unknown[]>>>(
  name: string,
  columns: Columns,
): Columns {
  checkLengths(name, columns);
  return columns;
}
