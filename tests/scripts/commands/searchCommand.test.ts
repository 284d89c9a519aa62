import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const projectDir = fileURLToPath(new URL('../../..', import.meta.url));
const starter = (name: string): string => join(projectDir, 'scripts/starter-catalogue', name);
const run = promisify(execFile);
const catalogue = (...args: readonly string[]) =>
  run(process.execPath, ['scripts/catalogue.ts', ...args], { cwd: projectDir, maxBuffer: 64_000_000 });

interface Line {
  readonly query: string;
  readonly understood: Readonly<Record<string, unknown>>;
  readonly total: number;
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

function readLines(text: string): readonly Line[] {
  return text
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}

/** What the command writes for these lines on standard input. */
async function answer(input: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/catalogue.ts', 'search', ...args], { cwd: projectDir });
  child.stdin.end(input);
  let output = '';
  for await (const chunk of child.stdout) output += String(chunk);
  return output;
}

describe('A publisher on the command line', () => {
  let dir = '';
  let release: readonly string[] = [];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'search-command-'));
    const out = join(dir, 'release');
    const key = join(dir, 'key.pem');
    await catalogue('key', 'create', '--out', key);
    await catalogue('publish', starter('services.json'), '--out', out, '--key', key);
    release = ['--release', out, '--key', key];
  }, 60_000);
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('sees for one query what the app shows', async () => {
    const { stdout } = await catalogue('search', ...release, 'woman', 'in', 'Gwent', 'needs', 'housing');
    expect(stdout).toMatch(/results? for ‘woman in Gwent needs housing’/);
    expect(stdout).toContain("Women's Services in Gwent");
    expect(stdout).toContain('Matches ‘housing’: Accommodation');
  });

  it('gets one JSON object for one query, as other programs expect it', async () => {
    const { stdout } = await catalogue('search', ...release, '--json', 'rent arrears, woman 52, Torbay');
    const [line] = readLines(stdout);
    expect(line?.understood).toMatchObject({
      needs: ['accommodation', 'finance'],
      // Somebody of 52 is one of the older people, as services count them.
      cohorts: ['women', 'older'],
      age: 52,
      places: [{ name: 'Torbay', kind: 'local authority', ladCodes: ['E06000027'], ladNames: ['Torbay'] }],
      ambiguousPlaces: [],
      providers: [],
      text: '',
      notes: [],
    });
    expect(Object.keys(line?.results[0] ?? {})).toEqual([
      'id',
      'name',
      'provider',
      'needs',
      'reach',
      'score',
      'why',
    ]);
  });

  it('gets a line for each line typed in, in order, empty ones too so that they pair up, at most 20 results each', async () => {
    const lines = readLines(await answer('housing\n\nnelsn trust\r\nNewport\n', release));
    expect(lines.map(({ query }) => query)).toEqual(['housing', '', 'nelsn trust', 'Newport']);
    expect(lines[0]?.results).toHaveLength(20);
    expect(lines[0]?.total).toBeGreaterThan(20);
    expect(lines[3]?.understood['ambiguousPlaces']).toHaveLength(1);
  });

  it('can search as on another day', async () => {
    const [then, now] = await Promise.all(
      ['2022-06-01', '2026-11-22'].map(async (day) => {
        const { stdout } = await catalogue('search', '--json', '--today', day, ...release, 'nelson trust');
        return readLines(stdout)[0]?.total ?? 0;
      }),
    );
    expect(then).not.toBe(now);
  });

  it.each([
    ['a folder that is not there', ['--release', 'no/such/folder'], /There is no folder no\/such\/folder/],
    ['a day that is none', ['--today', '2026-02-30'], /should be a day/],
  ])('is told in one sentence of %s', async (_, args, sentence) => {
    const failure: unknown = await catalogue('search', ...args, 'housing').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
