import type { Service } from '../../src/catalogue/service.ts';
import { listObjects } from '../../src/release/bucket.ts';
import type { TrustedKeys } from '../../src/release/release.ts';
import {
  createKeyPem,
  parseSigningKey,
  type KeyPurpose,
  type SigningKey,
} from '../../scripts/publish/keys.ts';
import {
  publishRelease,
  type PreviousRelease,
  type PublishedRelease,
} from '../../scripts/publish/publishRelease.ts';
import { pointerPath, toManifestPath, toObjectPath } from '../../scripts/publish/releasePaths.ts';
import { signEnvelope } from '../../scripts/publish/signEnvelope.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

/** Invented services with ids `invented-0`, `invented-1` and so on. */
export function makeServices(count: number): Service[] {
  return Array.from({ length: count }, (_, index) =>
    makeService({ id: `invented-${index}`, name: `Invented service ${index}` }),
  );
}

/** A publisher in memory: the real publishing code, and a web folder that is a map of paths to bytes. */
export class FakePublisher {
  readonly key: SigningKey;
  /** What is on the web server now; older objects stay unless a test removes them. */
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  #previous: PreviousRelease | null = null;

  constructor(purpose: KeyPurpose = 'production') {
    this.key = parseSigningKey(createKeyPem(purpose), 'a test key');
  }

  get trustedKeys(): TrustedKeys {
    return { keys: [this.key], allowDemo: this.key.purpose === 'demo' };
  }

  /** Publishes and puts the files on the web server. */
  async publish(
    services: readonly Service[],
    options: { readonly published?: string; readonly expiresAfterDays?: number } = {},
  ): Promise<PublishedRelease> {
    const release = await publishRelease({
      services,
      gazetteer: { note: 'an invented gazetteer' },
      thesaurus: [],
      previous: this.#previous,
      privateKey: this.key,
      published: day(options.published ?? '2026-11-22'),
      ...(options.expiresAfterDays === undefined ? {} : { expiresAfterDays: options.expiresAfterDays }),
    });
    for (const [path, bytes] of release.files) this.files.set(path, bytes);
    this.#previous = { pointer: release.pointer, keyId: this.key.keyId, manifest: release.manifest };
    return release;
  }

  /** Puts a pointer on the web server that this publisher signs whatever it says. */
  point(pointer: object, key: SigningKey = this.key): void {
    this.files.set(pointerPath, signEnvelope(pointer, key));
  }
}

/** The paths of a release's objects and of its manifest. */
export function listPaths(release: PublishedRelease): { objects: string[]; manifest: string } {
  return {
    objects: listObjects(release.manifest).map(({ hash }) => toObjectPath(hash)),
    manifest: toManifestPath(release.pointer.manifest.hash),
  };
}
