import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSourceFiles } from '../../../scripts/feeds/sourceFiles.ts';
import { realWeb, type Web } from '../../../scripts/feeds/web/web.ts';
import { makeSettings } from './feedSettings.ts';

const address = 'https://data.example.org/files/services.csv?year=2026';

function webThatAnswers(answer: () => Response): Web {
  return { ...realWeb, fetch: () => Promise.resolve(answer()), sleep: () => Promise.resolve() };
}

describe('a feed that is one file on the web', () => {
  it('is fetched, kept, and read again from the copy', async () => {
    const rawDir = await mkdtemp(join(tmpdir(), 'raw-'));
    const settings = makeSettings({ rawDir });
    const web = webThatAnswers(() => new Response('Name,Organisation\nOne,Trust\n'));
    const { files, isFolder } = await findSourceFiles(address, /\.csv$/, settings, web);
    expect(isFolder).toBe(false);
    expect(files.map(({ name }) => name)).toEqual(['services.csv']);
    expect((await files[0]?.read(100))?.toString()).toContain('One,Trust');
    const replayed = await findSourceFiles(rawDir, /\.csv$/, makeSettings());
    expect((await replayed.files[0]?.read(100))?.toString()).toContain('One,Trust');
  });

  it('and that fails later leaves the copy as it was, and none where none was', async () => {
    const rawDir = await mkdtemp(join(tmpdir(), 'raw-'));
    const good = webThatAnswers(() => new Response('Name,Organisation\nOne,Trust\n'));
    const failing = webThatAnswers(() => new Response('gone', { status: 410 }));
    await findSourceFiles(address, /\.csv$/, makeSettings({ rawDir }), good);
    const unread = join(rawDir, 'new');
    for (const folder of [rawDir, unread]) {
      const again = findSourceFiles(address, /\.csv$/, makeSettings({ rawDir: folder }), failing);
      await expect(again).rejects.toThrow(/cannot be read/);
    }
    const replayed = await findSourceFiles(rawDir, /\.csv$/, makeSettings());
    expect((await replayed.files[0]?.read(100))?.toString()).toContain('One,Trust');
    expect(existsSync(unread)).toBe(false);
  });

  it.each([
    ['https://data.example.org/services.csv', 'Name,Organisation\n', /^file-[0-9a-f]{20}\.csv$/],
    ['https://data.example.org/download?id=7', 'Name,Organisation\n', /\.csv$/],
    ['https://data.example.org/download?id=8', 'PK\u0003\u0004', /\.xlsx$/],
    ['https://data.example.org/download?id=9', '[{"id": 1}]', /\.json$/],
  ])('is kept under a name that tells what it is: %s', async (from, content, name) => {
    const rawDir = await mkdtemp(join(tmpdir(), 'raw-'));
    const web = webThatAnswers(() => new Response(content));
    await findSourceFiles(from, /\.csv$/, makeSettings({ rawDir }), web);
    const [file = ''] = await readdir(join(rawDir, 'answers'));
    expect(file).toMatch(name);
  });

  it('and a copy of before, when all were called .json, is still read and followed on from', async () => {
    const rawDir = await mkdtemp(join(tmpdir(), 'raw-'));
    const settings = makeSettings({ rawDir });
    const web = webThatAnswers(
      () => new Response('Name,Organisation\nOne,Trust\n', { headers: { etag: '"1"' } }),
    );
    await findSourceFiles(address, /\.csv$/, settings, web);
    const [file = ''] = await readdir(join(rawDir, 'answers'));
    const before = file.replace(/\.csv$/, '.json');
    await rename(join(rawDir, 'answers', file), join(rawDir, 'answers', before));
    const journal = join(rawDir, 'answers.jsonl');
    await writeFile(journal, (await readFile(journal, 'utf8')).replaceAll(file, before));
    const replayed = await findSourceFiles(rawDir, /\.csv$/, makeSettings());
    expect((await replayed.files[0]?.read(100))?.toString()).toContain('One,Trust');
    const unchanged = webThatAnswers(() => new Response(null, { status: 304 }));
    const again = await findSourceFiles(address, /\.csv$/, settings, unchanged);
    expect((await again.files[0]?.read(100))?.toString()).toContain('One,Trust');
  });

  it.each([
    ['an error', () => new Response('', { status: 404 }), /cannot be read: it answered with the error 404/],
    ['a web page', () => new Response('<!DOCTYPE html><p>Sign in'), /answered with a web page/],
  ])('that answers with %s is told in one sentence', async (_what, answer, sentence) => {
    await expect(findSourceFiles(address, /\.csv$/, makeSettings(), webThatAnswers(answer))).rejects.toThrow(
      sentence,
    );
  });

  it('and is not read when it is larger than its kind may be', async () => {
    const web = webThatAnswers(() => new Response('Name,Organisation\n'));
    const { files } = await findSourceFiles(address, /\.csv$/, makeSettings(), web);
    await expect(files[0]?.read(5)).rejects.toThrow(/has 18 bytes; at most 5 are read/);
  });
});
