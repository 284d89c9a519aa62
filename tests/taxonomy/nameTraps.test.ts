import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';

const data = resolve(import.meta.dirname, '../../../shared/data');

const certain = new Set(
  thesaurus.filter(({ uncertain }) => !uncertain).flatMap(({ term, variants }) => [term, ...variants]),
);

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9&+]+/g, ' ')
    .trim();

/** The values of one column of a table, folded as terms are. */
function namesIn(file: string, column: string): readonly string[] {
  const rows: unknown = parse(readFileSync(resolve(data, file), 'utf8'), { columns: true });
  if (!Array.isArray(rows)) throw new Error(`${file} is no table`);
  return rows.map((row: unknown) => {
    const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, column) : null;
    if (typeof value !== 'string') throw new Error(`${file} has no column ${column}`);
    return folded(value);
  });
}

// Run only where the source tables are at hand, beside the project.
describe.skipIf(!existsSync(data))(
  'Rule (e): names of places and providers (needs the source tables)',
  () => {
    it('takes no town for a need or a group, but for Church in Lancashire', () => {
      const towns = namesIn('geography/places.csv', 'name');
      expect([...new Set(towns)].filter((name) => certain.has(name))).toEqual(['church']);
    });

    it('takes no local authority for a term', () => {
      expect(namesIn('geography/lad.csv', 'lad_name').filter((name) => certain.has(name))).toEqual([]);
    });

    it('takes no postcode area for a term', () => {
      expect(namesIn('geography/outcodes.csv', 'outcode').filter((name) => certain.has(name))).toEqual([]);
    });

    it('takes no provider for a term, but for the one whose name is a need', () => {
      const file: unknown = JSON.parse(readFileSync(resolve(data, 'hmpps-crs/providers.json'), 'utf8'));
      if (!Array.isArray(file)) throw new Error('providers.json is no list');
      const names = file.map((provider: unknown) =>
        typeof provider === 'object' && provider !== null
          ? folded(String(Reflect.get(provider, 'name')))
          : '',
      );
      expect(names.filter((name) => certain.has(name))).toEqual(['inclusion']);
    });
  },
);
