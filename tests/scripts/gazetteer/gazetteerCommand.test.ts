import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/gazetteer.ts', import.meta.url));
const committed = new URL('../../../scripts/starter-catalogue/gazetteer.json', import.meta.url);
const source = fileURLToPath(new URL('../../../../shared/data/geography', import.meta.url));
const whenSourceIsHere = existsSync(source) ? describe : describe.skip;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gazetteer-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]) {
  return new Promise<{ code: number; error: string }>((resolve) => {
    execFile(process.execPath, [script, ...args], (failure, _, stderr) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, error: stderr.trim() });
    });
  });
}

describe('making the gazetteer from a folder that is not right', () => {
  it('says which folder is not there', async () => {
    const { code, error } = await run('--from', join(folder, 'none'), '--out', join(folder, 'out.json'));
    expect(code).toBe(1);
    expect(error).toMatch(/^Could not use .*lad\.csv: there is no such file or folder\.$/);
  });

  it('says which argument is missing', async () => {
    const { code, error } = await run('--from', folder);
    expect(code).not.toBe(0);
    expect(error).toContain('--out');
  });

  it('says which column is missing, and leaves what was made before', async () => {
    const out = join(folder, 'out.json');
    await writeFile(out, 'made before');
    await writeFile(join(folder, 'lad.csv'), 'lad_code,lad_name\nE06000001,Hartlepool\n');
    const { code, error } = await run('--from', folder, '--out', out);
    expect(code).toBe(1);
    expect(error).toMatch(/^lad\.csv lacks the column county, pfa_code/);
    expect(await readFile(out, 'utf8')).toBe('made before');
  });
});

whenSourceIsHere(
  'making the gazetteer from the source tables (skipped when they are not beside the project)',
  () => {
    it('gives the committed file again, to the byte, and nothing beside it', async () => {
      const out = join(folder, 'made', 'gazetteer.json');
      expect(await run('--from', source, '--out', out)).toEqual({ code: 0, error: '' });
      expect(await readFile(out, 'utf8')).toBe(await readFile(committed, 'utf8'));
      expect(await readdir(join(folder, 'made'))).toEqual(['gazetteer.json']);
    });

    it.each([
      [
        'places.csv',
        'Torquay,50.4',
        'Torquay,fifty',
        /^places\.csv, line \d+: lat should be a number from 49 to 61, not/,
      ],
      [
        'places.csv',
        ',E06000027,',
        ',E06999999,',
        /^places\.csv, line \d+: there is no lad_code "E06999999"\.$/,
      ],
      ['sectors.csv', 'TQ1 1,', 'TQ1-1,', /^sectors\.csv, line \d+: "TQ1-1" is no sector\.$/],
      ['outcodes.csv', 'E07000096:20', 'E07000096', /^outcodes\.csv, line \d+: other_lads should be codes/],
    ])('names the row of %s that is wrong', async (file, whole, broken, words) => {
      const tables = join(folder, 'tables');
      await cp(source, tables, { recursive: true });
      const text = await readFile(join(tables, file), 'utf8');
      expect(text).toContain(whole);
      await rm(join(tables, file), { force: true });
      await writeFile(join(tables, file), text.replace(whole, broken));
      const { code, error } = await run('--from', tables, '--out', join(folder, 'out.json'));
      expect(error).toMatch(words);
      expect(code).toBe(1);
      expect(existsSync(join(folder, 'out.json'))).toBe(false);
    });
  },
);
