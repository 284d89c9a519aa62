import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describePublish } from '../../scripts/commands/publish.ts';
import { ensureDemoKey } from '../../scripts/publish/demoKey.ts';
import { writeDurably } from '../../scripts/publish/durableFile.ts';
import { createKeyPem, parseSigningKey, readSigningKey, writeNewKey } from '../../scripts/publish/keys.ts';
import { publishCatalogue, type PublishOptions } from '../../scripts/publish/publishCatalogue.ts';
import { verifyPublished } from '../../scripts/publish/verifyPublished.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { findServiceObject } from '../../src/release/bucket.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { day, makeCoverage, makeService } from '../factories/serviceFactory.ts';
import { makeServices } from '../fakes/fakePublisher.ts';
import { tinyGazetteer } from '../fakes/tinyGazetteer.ts';

let folder: string;
let outDir: string;
let keyPath: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  outDir = join(folder, 'release');
  keyPath = join(folder, 'key.pem');
  await writeNewKey(keyPath, createKeyPem('production'));
  await writeFile(join(folder, 'gazetteer.json'), JSON.stringify(tinyGazetteer));
});

afterEach(() => rm(folder, { recursive: true }));

async function publish(services: readonly unknown[], changes: Partial<PublishOptions> = {}) {
  const servicePath = join(folder, 'services.json');
  await writeFile(servicePath, JSON.stringify(services));
  return await publishCatalogue({
    servicePaths: [servicePath],
    gazetteerPath: join(folder, 'gazetteer.json'),
    // A few terms: compressing all of them takes most of a second each time.
    thesaurus: thesaurus.slice(0, 3),
    outDir,
    keyPath,
    isNewKey: false,
    published: day('2026-11-22'),
    expiresAfterDays: 180,
    allowRejected: false,
    isDryRun: false,
    ...changes,
  });
}

async function verify(date = '2026-11-22') {
  const key = await readSigningKey(keyPath);
  const trustedKeys = { keys: [key], allowDemo: key.purpose === 'demo' };
  return await verifyPublished(outDir, trustedKeys, { today: day(date) });
}

/** Every file of a folder with its bytes, to see that nothing in it was touched. */
async function snapshot(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((path) => readFile(path, 'base64')));
  return new Map(files.map((path, index) => [path.slice(dir.length), contents[index] ?? '']));
}

/** The services as a device reads them out of the release. */
async function readPublished(): Promise<Service[]> {
  const { manifest, objects } = await verify();
  return manifest.services.flatMap(
    ({ hash }) => JSON.parse(new TextDecoder().decode(objects.get(hash))) as Service[],
  );
}

describe('a publisher publishes a catalogue', () => {
  test('what was rejected of suggestions stays with the publisher', async () => {
    const rejectedSuggestions = [{ of: { need: 'finance' as const }, words: 'help with debts' }];
    await publish([makeService({ id: 'hub', rejectedSuggestions })]);
    const { objects } = await verify();
    const texts = [...objects.values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(texts.join()).toContain('"id":"hub"');
    expect(texts.join()).not.toContain('rejectedSuggestions');
  });

  test('for the first time: the app would take all of it', async () => {
    const report = await publish(makeServices(30));
    expect(report).toMatchObject({ reason: 'first', version: 1, read: 30, services: 30, rejected: [] });
    expect(report.expires).toBe('2027-05-21');
    const release = await verify();
    expect(release.manifest.serviceCount).toBe(30);
    expect(release.unreadable).toEqual([]);
    expect((await readPublished()).map(({ id }) => id).sort()).toEqual(
      makeServices(30)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('twice into two folders: the bytes are the same, signature included', async () => {
    await publish(makeServices(30));
    await publish(makeServices(30).reverse(), { outDir: join(folder, 'other') });
    expect(await snapshot(join(folder, 'other'))).toEqual(await snapshot(outDir));
  });

  test('again without a change: there is no new release', async () => {
    await publish(makeServices(30));
    const before = await snapshot(outDir);
    const report = await publish(makeServices(30), { published: day('2026-12-24') });
    expect(report).toMatchObject({ reason: null, version: 1, filesWritten: 0 });
    expect(await snapshot(outDir)).toEqual(before);
  });

  test('again without a change but near its end: the same objects get new days', async () => {
    await publish(makeServices(30));
    expect(await publish(makeServices(30), { published: day('2027-03-22') })).toMatchObject({ reason: null });
    const report = await publish(makeServices(30), { published: day('2027-03-23') });
    expect(report).toMatchObject({ reason: 'renewed', version: 2, expires: '2027-09-19', filesWritten: 1 });
    expect((await verify('2027-09-19')).pointer.version).toBe(2);
  });

  test('with one service changed: one object and the manifest are written', async () => {
    await publish(makeServices(60));
    const services = makeServices(60);
    services[8] = makeService({ id: 'invented-8', name: 'Moved to Bradford' });
    const report = await publish(services);
    expect(report).toMatchObject({ reason: 'changed', version: 2, filesWritten: 2 });
  });

  test('files of the release before stay for devices half way through it, older ones go', async () => {
    await publish(makeServices(3));
    const first = (await verify()).manifest;
    await publish(makeServices(4));
    const files = await readdir(join(outDir, 'objects'));
    expect(files).toContain(`${first.services[0]?.hash}.json`);
    const report = await publish(makeServices(5));
    // An object, a manifest with their copies, and the listing of what was exported.
    expect(report.filesRemoved).toBe(7);
    expect(await readdir(join(outDir, 'objects'))).not.toContain(`${first.services[0]?.hash}.json`);
    expect((await readdir(join(outDir, 'manifests'))).length).toBe(6);
  });

  test('compressed copies hold the same, and the pointer has none', async () => {
    await publish(makeServices(3));
    const files = await snapshot(outDir);
    const plain = [...files.keys()].filter((path) => /^\/(?:objects|manifests)\/.+\.json$/.test(path));
    expect(plain.length).toBeGreaterThan(3);
    for (const path of plain) {
      const bytes = await readFile(join(outDir, path));
      expect(brotliDecompressSync(await readFile(join(outDir, `${path}.br`))).equals(bytes)).toBe(true);
      expect(gunzipSync(await readFile(join(outDir, `${path}.gz`))).equals(bytes)).toBe(true);
    }
    expect([...files.keys()].filter((path) => path.startsWith('/latest'))).toEqual(['/latest.json']);
  });

  test('as a trial: nothing is written', async () => {
    const report = await publish(makeServices(3), { isDryRun: true });
    expect(describePublish(report)).toContain('Would publish release 1');
    await expect(stat(outDir)).rejects.toThrow('ENOENT');
  });

  test('a service that is over is published too, to be found by its name', async () => {
    await publish([makeService({ ends: day('2023-12-31') })]);
    expect(await readPublished()).toMatchObject([{ ends: '2023-12-31' }]);
  });

  test('a damaged object on the web server is put right by publishing again', async () => {
    await publish(makeServices(3));
    const { manifest } = await verify();
    const path = join(outDir, 'objects', `${findServiceObject(manifest, 'invented-0')?.hash}.json`);
    await writeFile(path, '[]');
    await expect(verify()).rejects.toMatchObject({ cause: 'corrupt' });
    expect(await publish(makeServices(3))).toMatchObject({ reason: null, filesWritten: 1 });
    expect((await verify()).pointer.version).toBe(1);
  });
});

describe('records that are not in order', () => {
  const mixed = [
    makeService({ id: 'good' }),
    { id: 'no-name' },
    makeService({ id: 'nowhere', coverage: makeCoverage() }),
    makeService({ id: 'atlantis', coverage: makeCoverage({ ladCodes: ['E99999999'] }) }),
    makeService({ id: 'good', name: 'The same id again' }),
  ];

  test('stop the release, in one sentence, and leave the one that is there as it was', async () => {
    await publish([makeService({ id: 'good' })]);
    const before = await snapshot(outDir);
    await expect(publish(mixed)).rejects.toThrow(/^4 of 5 services cannot be published \(.+--allow-rejected/);
    expect(await snapshot(outDir)).toEqual(before);
  });

  test('what cannot be read and what breaks a rule is left out and reported when the publisher says so', async () => {
    const report = await publish(mixed, { allowRejected: true });
    expect(report.rejected.map(({ id }) => id).sort()).toEqual(['atlantis', 'good', 'no-name', 'nowhere']);
    expect(report.rejected.every(({ reason }) => reason.length > 10)).toBe(true);
    expect((await readPublished()).map(({ name }) => name)).toEqual([makeService().name]);
    expect(describePublish(report)).toMatch(/^Not published: no-name: /);
  });

  test('the address of a refuge never reaches the release', async () => {
    const refuge = makeService({
      id: 'refuge',
      confidentialLocation: true,
      locations: [{ name: 'Refuge', address: '1 Hidden Row', postcode: 'LS1 1AA', position: null }],
    });
    await publish([makeService({ id: 'good' }), refuge], { allowRejected: true });
    const bytes = [...(await snapshot(outDir)).values()].map((text) =>
      Buffer.from(text, 'base64').toString(),
    );
    expect(bytes.join('')).toContain('"good"');
    expect(bytes.join('')).not.toMatch(/Hidden Row|LS1 1AA/);
  });

  test('hundreds of rejections are not all printed', async () => {
    const rejected = Array.from({ length: 300 }, (_, index) => ({ id: `r-${index}`, reason: 'no name' }));
    const report = { ...(await publish(makeServices(1))), rejected };
    expect(describePublish(report).split('\n').length).toBeLessThan(30);
    expect(describePublish(report)).toContain('280 others');
  });
});

describe('something is in the way, and the release that is there stays as it was', () => {
  let before: Map<string, string>;

  beforeEach(async () => {
    await publish(makeServices(3));
    before = await snapshot(outDir);
  });

  afterEach(async () => {
    expect(await snapshot(outDir)).toEqual(before);
    expect((await verify()).pointer.version).toBe(1);
  });

  test('the disk is full at once', async () => {
    const full = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }));
    await expect(publish(makeServices(40), { writeFile: full })).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  test.each([1, 4, 7, 13])(
    'the disk is full after %i files: what was added is taken away again',
    async (room) => {
      let written = 0;
      await expect(
        publish(makeServices(40), {
          writeFile: async (path, bytes) => {
            if ((written += 1) > room) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
            await writeDurably(path, bytes);
          },
        }),
      ).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(written).toBeGreaterThan(room);
    },
  );

  test('the disk is full when only the pointer is left to write', async () => {
    const failing = publish(makeServices(40), {
      writeFile: async (path, bytes) => {
        if (path.endsWith('latest.json')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        await writeDurably(path, bytes);
      },
    });
    await expect(failing).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  test('another key', async () => {
    const otherKey = join(folder, 'other.pem');
    await writeNewKey(otherKey, createKeyPem('production'));
    await expect(publish(makeServices(4), { keyPath: otherKey })).rejects.toThrow(/signed with another key/);
  });

  test.each([
    ['no services at all', () => publish([]), /There are no services/],
    ['only services that cannot be read', () => publish([{ id: 'x' }]), /None of 1 services/],
    [
      'a day before the last release',
      () => publish(makeServices(4), { published: day('2026-11-21') }),
      /cannot be dated/,
    ],
    ['no such gazetteer', () => publish(makeServices(4), { gazetteerPath: join(folder, 'none') }), /ENOENT/],
    [
      'a gazetteer that is none',
      () => publish(makeServices(4), { gazetteerPath: join(folder, 'services.json') }),
      /not a gazetteer/,
    ],
    ['no such services', () => publish([], { servicePaths: [join(folder, 'none')] }), /ENOENT/],
    ['services that are no JSON', () => publish([], { servicePaths: [keyPath] }), /is not JSON/],
    [
      'services that are no list',
      () => publish([], { servicePaths: [join(folder, 'gazetteer.json')] }),
      /not a list/,
    ],
    [
      'a key that is none',
      () => publish(makeServices(4), { keyPath: join(folder, 'gazetteer.json') }),
      /not a P-256 private key/,
    ],
  ])('%s', async (_, publishing, message) => {
    await expect(publishing()).rejects.toThrow(message);
  });
});

describe('keys', () => {
  test('a new key follows on from an old one when that is meant', async () => {
    await publish(makeServices(3));
    await rm(keyPath);
    await writeNewKey(keyPath, createKeyPem('production'));
    expect(await publish(makeServices(3), { isNewKey: true })).toMatchObject({
      reason: 'new key',
      version: 2,
    });
    expect((await verify()).pointer.version).toBe(2);
  });

  test('a release that is no release is not overwritten', async () => {
    await mkdir(outDir);
    await writeFile(join(outDir, 'latest.json'), 'something else');
    await expect(publish(makeServices(3))).rejects.toThrow(/not a release this command can follow/);
    expect(await readFile(join(outDir, 'latest.json'), 'utf8')).toBe('something else');
  });

  test('a private key is not left in the folder that the world can read', async () => {
    await mkdir(outDir);
    await writeNewKey(join(outDir, 'key.pem'), createKeyPem('production'));
    await expect(publish(makeServices(3), { keyPath: join(outDir, 'key.pem') })).rejects.toThrow(
      /move it out/,
    );
  });

  test('the demo key is made once, for its owner only, and says what it is', async () => {
    const path = join(folder, 'demo.pem');
    await ensureDemoKey(path);
    const pem = await readFile(path, 'utf8');
    await ensureDemoKey(path);
    expect(await readFile(path, 'utf8')).toBe(pem);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(parseSigningKey(pem, path).purpose).toBe('demo');
    expect(await publish(makeServices(3), { keyPath: path })).toMatchObject({ purpose: 'demo' });
  });

  test('a key on another curve is refused', () => {
    const pem =
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n';
    expect(() => parseSigningKey(pem, 'ed25519.pem')).toThrow(/ed25519.pem is not a P-256 private key/);
  });
});
