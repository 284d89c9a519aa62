import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { parseGazetteer } from '../../../src/geography/parseGazetteer.ts';

/** The gazetteer that the bench puts its services on: the one that ships with the catalogue. */
export function readBenchGazetteer(): Gazetteer {
  const path = new URL('../../../scripts/starter-catalogue/gazetteer.json', import.meta.url);
  return parseGazetteer(JSON.parse(readFileSync(path, 'utf8')));
}
