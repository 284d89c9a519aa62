import { Command } from 'commander';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addSuggestionsCommand } from '../../../scripts/commands/suggestions.ts';
import { makeService } from '../../factories/serviceFactory.ts';

const hub = makeService({
  id: 'hub',
  suggestions: [
    { of: { need: 'finance' }, words: 'help with debts' },
    { of: { cohort: 'veteran' }, words: 'ex-service personnel' },
    { of: { cohort: 'parent' }, words: 'not for parents' },
  ],
});

let printed = '';
let path = '';

beforeEach(async () => {
  printed = '';
  path = join(await mkdtemp(join(tmpdir(), 'suggestions-')), 'services.json');
  await writeFile(path, JSON.stringify([hub, makeService({ id: 'plain' })]));
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed += `${String(text)}\n`;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function run(...options: readonly string[]): Promise<void> {
  const program = new Command('catalogue').exitOverride();
  addSuggestionsCommand(program);
  await program.parseAsync(['suggestions', ...options], { from: 'user' });
}

async function readHub(): Promise<unknown> {
  const services: unknown = JSON.parse(await readFile(path, 'utf8'));
  return Array.isArray(services) ? services.find(({ id }: { id: unknown }) => id === 'hub') : null;
}

describe('a person settles what was read from text', () => {
  it('sees each suggestion with the words that made it so', async () => {
    await run('list', path);
    expect(printed).toContain('Suggestions that wait: 3, in 1 of 2 listings.');
    expect(printed).toContain('--need finance (Finance, benefit and debt), from “help with debts”');
    expect(printed).not.toContain('plain');
  });

  it('accepts a need and a cohort, and only then are they facts', async () => {
    expect(await readHub()).toMatchObject({ needs: ['accommodation'], cohorts: [] });
    await run('accept', path, '--service', 'hub', '--need', 'finance');
    await run('accept', path, '--service', 'hub', '--cohort', 'veteran', '--standing', 'for this group');
    expect(await readHub()).toMatchObject({
      needs: ['accommodation', 'finance'],
      cohorts: [{ cohort: 'veteran', standing: 'for this group', groups: [] }],
      suggestions: [{ of: { cohort: 'parent' } }],
    });
    expect(printed).toContain('hub: suggestions left: 1.');
  });

  it('rejects one, and nothing of it stays but that it was rejected', async () => {
    await run('reject', path, '--service', 'hub', '--cohort', 'parent');
    expect(await readHub()).toMatchObject({
      cohorts: [],
      suggestions: [{}, {}],
      rejectedSuggestions: [{ of: { cohort: 'parent' }, words: 'not for parents' }],
    });
  });

  it('is asked how far a cohort goes, and cannot accept what was not suggested', async () => {
    const before = await readHub();
    await expect(run('accept', path, '--service', 'hub', '--cohort', 'veteran')).rejects.toThrow(
      /--standing/,
    );
    await expect(run('accept', path, '--service', 'hub', '--need', 'health')).rejects.toThrow(
      'health is not suggested for hub.',
    );
    await expect(run('accept', path, '--service', 'nobody', '--need', 'finance')).rejects.toThrow(
      /no service/,
    );
    await expect(run('reject', path, '--service', 'hub')).rejects.toThrow(/Say which/);
    expect(await readHub()).toEqual(before);
  });
});
