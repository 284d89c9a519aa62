import type { Gazetteer } from './gazetteer.ts';
import { linkAreas } from './linkAreas.ts';
import { linkCourts, linkPrisons } from './linkCourtsAndPrisons.ts';
import { linkHomeAreas } from './linkHomeAreas.ts';
import { linkOutcodes } from './linkOutcodes.ts';
import { linkPlaceNames } from './linkPlaceNames.ts';
import { parseGazetteerFile } from './parseGazetteerFile.ts';
import { toPlaceIndex } from './placeIndex.ts';

/**
 * The gazetteer from the parsed JSON of a release: the only door from unknown to `Gazetteer`.
 * @throws GazetteerError with the first thing that is wrong.
 */
export function parseGazetteer(value: unknown): Gazetteer {
  const file = parseGazetteerFile(value);
  const linked = linkAreas(file);
  const areas = linkHomeAreas(linked);
  const courts = linkCourts(file);
  const prisons = linkPrisons(file);
  const placeNames = linkPlaceNames(file, { linked, areas, courts, prisons });
  return {
    attribution: file.attribution,
    ...linked,
    outcodes: linkOutcodes(file),
    courts,
    prisons,
    areas,
    placeNames,
    placeIndex: toPlaceIndex(placeNames),
  };
}
