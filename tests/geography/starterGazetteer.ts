import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';

const address = new URL('../../scripts/starter-catalogue/gazetteer.json', import.meta.url);

/** The starter catalogue's gazetteer as unparsed JSON, fresh each time, so that a test may damage it. */
export function readGazetteerJson(): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(address, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error('gazetteer.json holds no object');
  return { ...value };
}

let parsed: Gazetteer | undefined;

/** The starter catalogue's gazetteer, parsed once for all stories of a file. */
export function starterGazetteer(): Gazetteer {
  parsed ??= parseGazetteer(readGazetteerJson());
  return parsed;
}
