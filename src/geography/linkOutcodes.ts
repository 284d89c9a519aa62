import type { Outcode, OutcodeShare } from './gazetteer.ts';
import { GazetteerError } from './gazetteerError.ts';
import { unitsPerDegree, type GazetteerFile } from './gazetteerFile.ts';
import { rowAt } from './rowAt.ts';

/** The outcodes by their code, with authorities' codes in place of row numbers. @throws GazetteerError */
export function linkOutcodes(file: GazetteerFile): ReadonlyMap<string, Outcode> {
  return new Map(file.outcodes.codes.map((code, row) => [code, toOutcode(file, code, row)]));
}

function toOutcode(file: GazetteerFile, code: string, row: number): Outcode {
  const { outcodes, authorities } = file;
  const lat = rowAt(outcodes.lats, row);
  const lon = rowAt(outcodes.lons, row);
  if (lat === null || lon === null) throw new GazetteerError(`The outcode ${code} has no position.`);
  const shares = inPairs(rowAt(outcodes.shares, row)).map(([lad, percent]): OutcodeShare => {
    return { ladCode: lad < 0 ? null : rowAt(authorities.codes, lad), percent };
  });
  const sectors = inPairs(rowAt(outcodes.sectors, row)).map(
    ([digit, lad]) => [String(digit), rowAt(authorities.codes, lad)] as const,
  );
  return {
    code,
    position: { lat: lat / unitsPerDegree, lon: lon / unitsPerDegree },
    shares,
    sectors: new Map(sectors),
    scattered: rowAt(outcodes.scattered, row).map((lad) => rowAt(authorities.codes, lad)),
  };
}

function inPairs(list: readonly number[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < list.length; at += 2) pairs.push([rowAt(list, at), rowAt(list, at + 1)]);
  return pairs;
}
