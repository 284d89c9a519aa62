import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cohortCodes } from '../../src/catalogue/codes.ts';
import { isCohortGroup } from '../../src/taxonomy/cohortGroups.ts';
import { practitionerQueries } from '../../scripts/reading/queries/practitionerQueries.ts';
import { queryKinds } from '../../scripts/reading/queries/practitionerQuery.ts';

const data = resolve(import.meta.dirname, '../../../shared/data');
const all = Object.values(practitionerQueries).flat();

describe('The practitioners’ queries', () => {
  it('are many, and none is asked twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(260);
    const typed = all.map(({ query }) => query);
    expect(typed.filter((query, index) => typed.indexOf(query) !== index)).toEqual([]);
  });

  it.each(queryKinds)('has at least 10 of the kind %s', (kind) => {
    expect(practitionerQueries[kind].length).toBeGreaterThanOrEqual(10);
  });

  it('expects only cohorts and groups that exist', () => {
    for (const { query, cohorts = [] } of all) {
      for (const expected of cohorts) {
        const cohort = cohortCodes.find((code) => expected === code || expected.startsWith(`${code}:`));
        if (cohort === undefined) throw new Error(`${query}: no cohort ${expected}`);
        const group = expected.slice(cohort.length + 1);
        expect(group === '' || isCohortGroup(cohort, group), `${query}: ${expected}`).toBe(true);
      }
    }
  });

  it.skipIf(!existsSync(data))('name real authorities and providers (needs the source tables)', () => {
    const authorities = readFileSync(resolve(data, 'geography/lad.csv'), 'utf8');
    const providers = readFileSync(resolve(data, 'hmpps-crs/providers.json'), 'utf8');
    for (const { query, place, provider } of all) {
      if (place !== undefined) expect(authorities, query).toMatch(new RegExp(`,"?${place}"?,`));
      if (provider !== undefined) expect(providers, query).toContain(`: "${provider}`);
    }
  });
});
