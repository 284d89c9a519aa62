import { gazetteerFormat, gazetteerVersion, type GazetteerFile } from '../../src/geography/gazetteerFile.ts';
import { normalisePlaceName } from '../../src/geography/normalisePlaceName.ts';
import { CommandError } from '../commandError.ts';
import { toAreaTables } from './areaTables.ts';
import { attribution } from './attribution.ts';
import { toCourtTable, toPrisonTable, welshPrisonNames } from './courtAndPrisonTables.ts';
import { nearbyAuthorities } from './nearbyAuthorities.ts';
import { ordinaryWords } from './names/ordinaryWords.ts';
import { toOtherNameTable } from './otherNameTable.ts';
import { toOutcodeTable } from './outcodeTable.ts';
import { toPlaceTable } from './placeTable.ts';
import { placeWeigher } from './placeWeight.ts';
import type { SourceTables } from './tables.ts';

/** The gazetteer from the source tables: same tables, same result. @throws CommandError at the first bad row. */
export function buildGazetteer(tables: SourceTables): GazetteerFile {
  const areas = toAreaTables(tables.authorities);
  const { codes } = areas.authorities;
  const outcodes = toOutcodeTable(tables.outcodes, tables.sectors, codes);
  const authorities = { ...areas.authorities, nearby: nearbyAuthorities(tables.sectors, codes, outcodes) };
  const places = toPlaceTable(tables.places, authorities, placeWeigher(tables.sectors));
  const prisons = toPrisonTable(tables.prisons, authorities);
  const named = { ...areas, places, prisons };
  const otherNames = toOtherNameTable(named, welshPrisonNames(tables.prisons));
  return {
    format: gazetteerFormat,
    version: gazetteerVersion,
    attribution,
    ...areas,
    authorities,
    outcodes,
    places,
    courts: toCourtTable(tables.courts, codes, outcodes),
    prisons,
    otherNames,
    ordinaryWords: checkedWords([
      ...areas.authorities.names,
      ...areas.counties.names,
      ...places.names,
      ...otherNames.names,
    ]),
  };
}

function checkedWords(names: readonly string[]): readonly string[] {
  const known = new Set(names.map(normalisePlaceName));
  const words = [...new Set(ordinaryWords.map(normalisePlaceName))].sort();
  const stray = words.filter((word) => !known.has(word));
  if (stray.length > 0)
    throw new CommandError(`No place is called ${stray.join(', ')}; it need not be flagged.`);
  return words;
}
