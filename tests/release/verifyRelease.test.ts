import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublishedRelease } from '../../scripts/publish/publishRelease.ts';
import { signEnvelope } from '../../scripts/publish/signEnvelope.ts';
import { toCanonicalBytes } from '../../src/release/canonicalJson.ts';
import { toDigest } from '../../src/release/digest.ts';
import { ReleaseError } from '../../src/release/releaseErrors.ts';
import { verifyManifest, verifyObject, verifyPointer } from '../../src/release/verifyRelease.ts';
import { day } from '../factories/serviceFactory.ts';
import { FakePublisher, listPaths, makeServices } from '../fakes/fakePublisher.ts';

const today = day('2026-11-22');
const publisher = new FakePublisher();
let release: PublishedRelease;

beforeAll(async () => {
  release = await publisher.publish(makeServices(30));
});

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  const bytes = publisher.files.get(path);
  if (!bytes) throw new Error(`${path} was not published`);
  return bytes;
}

const first = { current: null, today };

/** A pointer's bytes after the publisher signed these changes to it. */
function resigned(changes: object): Uint8Array<ArrayBuffer> {
  return signEnvelope({ ...release.pointer, ...changes }, publisher.key);
}

function envelope(): { signed: object; signatures: { keyId: string; signature: string }[] } {
  return JSON.parse(new TextDecoder().decode(bytesOf('latest.json')));
}

async function causeOf(verification: Promise<unknown>): Promise<string> {
  const error: unknown = await verification.then(
    () => 'nothing was thrown',
    (thrown: unknown) => thrown,
  );
  return error instanceof ReleaseError ? error.cause : `not a release error: ${String(error)}`;
}

describe('a device looks at the pointer of a release', () => {
  test('a release of a trusted publisher is taken', async () => {
    const { pointer, keyId } = await verifyPointer(bytesOf('latest.json'), publisher.trustedKeys, first);
    expect(pointer).toEqual(release.pointer);
    expect(keyId).toBe(publisher.key.keyId);
  });

  test('a release of somebody else is not', async () => {
    const { trustedKeys } = new FakePublisher();
    expect(await causeOf(verifyPointer(bytesOf('latest.json'), trustedKeys, first))).toBe('bad-signature');
  });

  test('nor one that says it is signed by a trusted key and is not', async () => {
    const other = new FakePublisher();
    const bytes = signEnvelope(release.pointer, { ...other.key, keyId: publisher.key.keyId });
    expect(await causeOf(verifyPointer(bytes, publisher.trustedKeys, first))).toBe('bad-signature');
  });

  test('nor one changed after it was signed, wherever a byte is changed', async () => {
    const bytes = bytesOf('latest.json');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = bytes.slice();
        changed[at]! ^= flip;
        const cause = await causeOf(verifyPointer(changed, publisher.trustedKeys, first));
        expect(['bad-signature', 'corrupt']).toContain(cause);
      }),
      { numRuns: 60 },
    );
  });

  test('a key whose id does not belong to it vouches for nothing', async () => {
    const { publicKey } = new FakePublisher().key;
    const keys = { keys: [{ keyId: publisher.key.keyId, publicKey }], allowDemo: false };
    expect(await causeOf(verifyPointer(bytesOf('latest.json'), keys, first))).toBe('bad-signature');
  });

  test('a key that is trusted under a wrong id is not used, even for what it did sign', async () => {
    const keyId = 'f'.repeat(64);
    const bytes = signEnvelope(release.pointer, { ...publisher.key, keyId });
    const keys = { keys: [{ keyId, publicKey: publisher.key.publicKey }], allowDemo: false };
    expect(await causeOf(verifyPointer(bytes, keys, first))).toBe('bad-signature');
  });

  test('one good signature among others is enough while a key is replaced', async () => {
    const { signed, signatures } = envelope();
    const unknown = { keyId: 'f'.repeat(64), signature: signatures[0]?.signature ?? '' };
    const bytes = toCanonicalBytes({ signed, signatures: [unknown, ...signatures] });
    expect((await verifyPointer(bytes, publisher.trustedKeys, first)).keyId).toBe(publisher.key.keyId);
  });

  test('a long list of signatures is not even tried', async () => {
    const { signed, signatures } = envelope();
    const bytes = toCanonicalBytes({ signed, signatures: Array(5).fill(signatures[0]) });
    expect(await causeOf(verifyPointer(bytes, publisher.trustedKeys, first))).toBe('bad-signature');
  });

  test('an unsigned release is refused', async () => {
    const bytes = toCanonicalBytes({ signed: release.pointer, signatures: [] });
    expect(await causeOf(verifyPointer(bytes, publisher.trustedKeys, first))).toBe('bad-signature');
  });

  test.each([
    ['no JSON', new TextEncoder().encode('{"signed":')],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['a list', new TextEncoder().encode('[]')],
    ['more than a pointer may have', new Uint8Array(4_097).fill(0x20)],
  ])('%s is no pointer', async (_, bytes) => {
    expect(await causeOf(verifyPointer(bytes, publisher.trustedKeys, first))).toBe('corrupt');
  });

  test.each([
    ['a purpose nobody knows', { purpose: 'test' }],
    ['a day that is none', { expires: '2027-02-30' }],
    ['a version below one', { version: 0 }],
    ['a manifest too large to be one', { manifest: { hash: 'a'.repeat(64), length: 1_048_577 } }],
    ['a hash that could be a path', { manifest: { hash: '../../secret', length: 10 } }],
  ])('%s is refused even when signed', async (_, changes) => {
    expect(await causeOf(verifyPointer(resigned(changes), publisher.trustedKeys, first))).toBe('corrupt');
  });

  test('a format of the future asks for a newer app', async () => {
    const bytes = resigned({ formatVersion: 2, manifest: 'something new' });
    const cause = await causeOf(verifyPointer(resigned({ formatVersion: 2 }), publisher.trustedKeys, first));
    expect(cause).toBe('unsupported-format');
    expect(await causeOf(verifyPointer(bytes, publisher.trustedKeys, first))).toBe('unsupported-format');
  });

  test('a demo release is refused by an app that is no demo, though it trusts the key', async () => {
    const demo = new FakePublisher('demo');
    await demo.publish(makeServices(1));
    const bytes = demo.files.get('latest.json') ?? new Uint8Array();
    const strict = { ...demo.trustedKeys, allowDemo: false };
    expect(await causeOf(verifyPointer(bytes, strict, first))).toBe('bad-signature');
    expect((await verifyPointer(bytes, demo.trustedKeys, first)).pointer.purpose).toBe('demo');
  });
});

describe('a device that has a release already', () => {
  const current = () => ({
    version: 1,
    manifestHash: release.pointer.manifest.hash,
    keyId: publisher.key.keyId,
  });

  test('takes the same one again without complaint', async () => {
    const verified = verifyPointer(bytesOf('latest.json'), publisher.trustedKeys, {
      current: current(),
      today,
    });
    expect((await verified).pointer.version).toBe(1);
  });

  test('does not go back to an older one', async () => {
    const context = { current: { ...current(), version: 2 }, today };
    expect(await causeOf(verifyPointer(bytesOf('latest.json'), publisher.trustedKeys, context))).toBe(
      'rollback',
    );
  });

  test('does not take a second release under the same number', async () => {
    const context = { current: { ...current(), manifestHash: 'b'.repeat(64) }, today };
    expect(await causeOf(verifyPointer(bytesOf('latest.json'), publisher.trustedKeys, context))).toBe(
      'rollback',
    );
  });

  test('starts counting again when the key that signed its release is trusted no more', async () => {
    const context = { current: { ...current(), version: 999, keyId: 'c'.repeat(64) }, today };
    const verified = await verifyPointer(bytesOf('latest.json'), publisher.trustedKeys, context);
    expect(verified.pointer.version).toBe(1);
  });

  test('takes a release on its last day and not on the day after', async () => {
    const { expires } = release.pointer;
    const on = (date: string) =>
      verifyPointer(bytesOf('latest.json'), publisher.trustedKeys, { current: null, today: day(date) });
    expect(expires).toBe('2027-05-21');
    expect((await on('2027-05-21')).pointer.expires).toBe(expires);
    expect(await causeOf(on('2027-05-22'))).toBe('expired');
  });
});

describe('a device looks at what the pointer names', () => {
  test('the manifest and every object are what was signed for', async () => {
    const { objects, manifest: manifestPath } = listPaths(release);
    const manifest = await verifyManifest(bytesOf(manifestPath), release.pointer);
    expect(manifest).toEqual(release.manifest);
    expect(objects).toHaveLength(manifest.services.length + 2);
    for (const object of manifest.services) {
      await expect(verifyObject(bytesOf(`objects/${object.hash}.json`), object)).resolves.toBeUndefined();
    }
  });

  test('a manifest with one byte changed, or one too many, is damaged', async () => {
    const bytes = bytesOf(listPaths(release).manifest);
    const changed = bytes.slice();
    changed[10]! ^= 1;
    expect(await causeOf(verifyManifest(changed, release.pointer))).toBe('corrupt');
    const longer = new Uint8Array([...bytes, 0x20]);
    expect(await causeOf(verifyManifest(longer, release.pointer))).toBe('corrupt');
  });

  test.each([
    ['of another release', { version: 2 }],
    ['that ends on another day', { expires: '2030-01-01' }],
    ['that was published on another day', { published: '2026-11-21' }],
    ['with three buckets', { services: [] }],
    [
      'with an object too large for a device',
      { gazetteer: { kind: 'gazetteer', hash: 'a'.repeat(64), length: 1e9 } },
    ],
    [
      'with an object of the wrong kind',
      { thesaurus: { kind: 'services', hash: 'a'.repeat(64), length: 1 } },
    ],
  ])('a manifest %s is refused, though its hash is right', async (_, changes) => {
    const bytes = toCanonicalBytes({ ...release.manifest, ...changes });
    const pointer = { ...release.pointer, manifest: { hash: await toDigest(bytes), length: bytes.length } };
    expect(await causeOf(verifyManifest(bytes, pointer))).toBe('corrupt');
  });

  test('an object cut short or swapped for another is damaged', async () => {
    const [object, other] = release.manifest.services;
    if (!object || !other) throw new Error('thirty services fill more than one bucket');
    const bytes = bytesOf(`objects/${object.hash}.json`);
    expect(await causeOf(verifyObject(bytes.slice(0, -1), object))).toBe('corrupt');
    const swapped = { ...object, length: other.length };
    expect(await causeOf(verifyObject(bytesOf(`objects/${other.hash}.json`), swapped))).toBe('corrupt');
  });
});
