import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CommandError } from '../../../../scripts/commandError.ts';
import { builtInMappings, readTermMappings } from '../../../../scripts/feeds/listing/readTermMapping.ts';
import { termKey } from '../../../../scripts/feeds/listing/termMapping.ts';
import { cohortGroups } from '../../../../src/taxonomy/cohortGroups.ts';

it.each(builtInMappings)('the mapping %s states only groups that people can search for', async (name) => {
  const mapping = await readTermMappings([name]);
  expect(mapping.size).toBeGreaterThan(50);
  for (const { needs, cohorts } of mapping.values()) {
    expect(needs.length + cohorts.length).toBeGreaterThan(0);
    for (const { cohort, group } of cohorts) {
      if (group !== null) expect(cohortGroups[cohort]).toContain(group);
    }
  }
});

it('a publisher’s own mapping comes before the built-in ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mapping-'));
  try {
    const own = join(folder, 'own.json');
    await writeFile(own, JSON.stringify([{ term: 'Housing', needs: ['inclusion'] }]));
    const mapping = await readTermMappings([own, ...builtInMappings]);
    expect(mapping.get(termKey('HOUSING'))?.needs).toEqual(['inclusion']);
    expect(mapping.get(termKey('Debt & money advice'))?.needs).toEqual(['finance']);
    await writeFile(own, 'term,needs,cohorts\nHousing,home,\n');
    await expect(readTermMappings([own])).rejects.toThrow(/no need has the code “home”/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('a mapping that is not there is a clear failure', async () => {
  await expect(readTermMappings(['nowhere.csv'])).rejects.toThrow(CommandError);
});
