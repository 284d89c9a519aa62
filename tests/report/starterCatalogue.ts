import { readFileSync } from 'node:fs';
import { parseServices } from '../../src/catalogue/parseServices.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../scripts/starter-catalogue/${name}`, import.meta.url), 'utf8'));

/** The real services the app starts with: commissioned ones, and those that anyone can reach. */
export const starterServices = ['services.json', 'national-services.json'].flatMap(
  (name) => parseServices(read(name))?.services ?? [],
);

/** The real areas they are in. */
export const starterGazetteer = parseGazetteer(read('gazetteer.json'));
