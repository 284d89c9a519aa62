import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describePublish } from '../../../scripts/commands/publish.ts';
import { toUuid } from '../../../scripts/exports/open-referral-uk/toUuid.ts';
import { writeDurably } from '../../../scripts/publish/durableFile.ts';
import { listObjects } from '../../../src/release/bucket.ts';
import { parseManifest } from '../../../src/release/parseRelease.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';
import { makeServices } from '../../fakes/fakePublisher.ts';
import { ReleaseFolder } from './releaseFolder.ts';

let release: ReleaseFolder;

beforeEach(async () => {
  release = await ReleaseFolder.make();
});

afterEach(() => release.remove());

const inRelease = (path: string) => join(release.outDir, path);
const servicePath = (id: string) => `open-referral-uk/services/${toUuid('service', id)}.json`;

async function readManifest() {
  const [name = ''] = (await readdir(inRelease('manifests'))).filter((each) => each.endsWith('.json'));
  return parseManifest(JSON.parse(await readFile(inRelease(`manifests/${name}`), 'utf8')));
}

describe('a publisher publishes files for other people’s tools with the release', () => {
  test('they are there, they are checked, and the report says so', async () => {
    const report = await release.publish(makeServices(3));
    expect(report.exports.written).toBe(report.exports.files);
    expect(await release.verify()).toBe(report.exports.files);
    expect(describePublish(report)).toContain(
      'files for other people’s tools (Open Referral UK and CSV) are new',
    );
    const service: unknown = JSON.parse(await readFile(inRelease(servicePath('invented-1')), 'utf8'));
    expect(service).toMatchObject({ name: 'Invented service 1' });
  });

  test('lists have compressed copies that hold the same', async () => {
    await release.publish(makeServices(3));
    const path = inRelease('open-referral-uk/services/index.json');
    const bytes = await readFile(path);
    expect(brotliDecompressSync(await readFile(`${path}.br`)).equals(bytes)).toBe(true);
    expect(gunzipSync(await readFile(`${path}.gz`)).equals(bytes)).toBe(true);
  });

  test('a device fetches none of them', async () => {
    await release.publish(makeServices(3));
    const manifest = await readManifest();
    expect(manifest.exports?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(listObjects(manifest).map(({ hash }) => hash)).not.toContain(manifest.exports?.hash);
  });

  test('a service that is withdrawn leaves no file behind', async () => {
    await release.publish(makeServices(3));
    await release.publish(makeServices(2));
    const files = [...(await release.snapshot()).keys()];
    expect(files).toContain(servicePath('invented-1'));
    expect(files).not.toContain(servicePath('invented-2'));
    expect(files.filter((path) => path.includes('.exports'))).toEqual([]);
    await release.publish(makeServices(1));
    expect(await readdir(inRelease('exports'))).toHaveLength(2);
    expect(await release.verify()).toBeGreaterThan(0);
  });

  test('nothing is written again when nothing has changed', async () => {
    await release.publish(makeServices(3));
    const report = await release.publish(makeServices(3));
    expect(report).toMatchObject({ reason: null, exports: { written: 0 } });
  });

  test('a service that is over since the last release leaves the lists', async () => {
    const services = [makeService({ ends: day('2026-12-01') }), makeService({ id: 'other' })];
    await release.publish(services);
    const report = await release.publish(services, { published: day('2026-12-02') });
    expect(report).toMatchObject({ reason: 'changed', version: 2 });
    const page = await readFile(inRelease('open-referral-uk/services/index.json'), 'utf8');
    expect(JSON.parse(page)).toMatchObject({ total_items: 1 });
  });

  test('a trial says what would be written, and writes nothing', async () => {
    await release.publish(makeServices(3));
    const before = await release.snapshot();
    const report = await release.publish(makeServices(4), { isDryRun: true });
    expect(describePublish(report)).toContain('would be written');
    expect(await release.snapshot()).toEqual(before);
    const again = describePublish(await release.publish(makeServices(3), { isDryRun: true }));
    expect(again).toContain('Nothing has changed');
  });
});

describe('something went wrong with them on the web server', () => {
  beforeEach(() => release.publish(makeServices(3)));

  test.each([
    [
      'a record was tampered with',
      () => appendFile(inRelease(servicePath('invented-1')), ' '),
      /other content/,
    ],
    ['a record is missing', () => rm(inRelease(servicePath('invented-1'))), /is missing/],
    [
      'a compressed copy holds something else',
      () => writeFile(inRelease('open-referral-uk/services/index.json.br'), 'x'),
      /compressed copy of open-referral-uk\/services\/index.json/,
    ],
    [
      'a file was left over that could tell what was withheld',
      () => writeFile(inRelease('open-referral-uk/services/old.json'), '{}'),
      /old.json is not one of the release’s files/,
    ],
    ['all of them are gone', () => rm(inRelease('open-referral-uk'), { recursive: true }), /is missing/],
    [
      'the machine stopped while they were put in place',
      async () => {
        await mkdir(inRelease('.exports-before'));
        await rm(inRelease('open-referral-uk/services'), { recursive: true });
      },
      /is missing/,
    ],
  ])('%s: it is told, and publishing again puts it right', async (_, harm, fault) => {
    const before = await release.snapshot();
    await harm();
    await expect(release.verify()).rejects.toThrow(fault);
    const report = await release.publish(makeServices(3));
    expect(report.reason).toBeNull();
    expect(describePublish(report)).toContain('missing or damaged and are back');
    expect(await release.snapshot()).toEqual(before);
  });

  test('the listing was changed: its hash is in what is signed', async () => {
    const { exports } = await readManifest();
    await writeFile(inRelease(`exports/${exports?.hash}.json`), '{"files":[]}');
    await expect(release.verify()).rejects.toThrow(/listing/);
    await release.publish(makeServices(3));
    await release.verify();
  });
});

describe('something is in the way of a new release', () => {
  test.each([1, 5, 9, 15, 30, 60, 90])(
    'the disk is full after %i files: the old exports stay as they were',
    async (room) => {
      await release.publish(makeServices(3));
      const before = await release.snapshot();
      let written = 0;
      await expect(
        release.publish(makeServices(40), {
          writeFile: async (path, bytes) => {
            if ((written += 1) > room) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
            await writeDurably(path, bytes);
          },
        }),
      ).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await release.snapshot()).toEqual(before);
      await release.verify();
    },
  );

  test('only the pointer cannot be written: the old exports are put back', async () => {
    await release.publish(makeServices(3));
    const before = await release.snapshot();
    await expect(
      release.publish(makeServices(40), {
        writeFile: async (path, bytes) => {
          if (path.endsWith('latest.json')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
          await writeDurably(path, bytes);
        },
      }),
    ).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await release.snapshot()).toEqual(before);
    await release.verify();
  });
});
