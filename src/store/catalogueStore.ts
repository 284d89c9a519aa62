import { parseService } from '../catalogue/parseService.ts';
import type { Service } from '../catalogue/service.ts';
import { findServiceObject, listObjects } from '../release/bucket.ts';
import { databaseName, releasePlace, type CatalogueDatabase } from './catalogueDatabase.ts';
import { DatabaseConnection } from './databaseConnection.ts';
import { openReleaseChannel, type ReleaseChange, type ReleaseChannel } from './releaseChannel.ts';
import { ActivationError, StoreError } from './storeErrors.ts';
import type { CurrentRelease, SearchObjects, StoredChecks, StoredRelease } from './storedRelease.ts';

const { currentKey } = releasePlace;
const lastKey = 'last';
const noChecks: StoredChecks = { lastOutcome: null, lastCheckedAt: null, lastConfirmedAt: null };

/**
 * The catalogue on this device: one current release, whole, as the verified bytes that came. What
 * this class cannot do because of the device it says with a `StoreError`.
 */
export class CatalogueStore {
  readonly #channel: ReleaseChannel;
  readonly #connection: DatabaseConnection;

  /**
   * @param options.onOutdated told when a newer app in another tab takes the database over; this tab
   *   can neither read nor write it from then on and should offer to reload
   */
  constructor(options: { readonly name?: string; readonly onOutdated?: () => void } = {}) {
    const name = options.name ?? databaseName;
    this.#channel = openReleaseChannel(name);
    this.#connection = new DatabaseConnection(name, options.onOutdated ?? (() => undefined));
  }

  /** The release in use, or null before the first sync. */
  readCurrentRelease(): Promise<CurrentRelease | null> {
    return this.#run((database) =>
      database.transaction('r', database.releases, database.checks, async () => {
        const release = await database.releases.get(currentKey);
        const checks = (await database.checks.get(lastKey)) ?? noChecks;
        return release ? { ...release, ...checks } : null;
      }),
    );
  }

  /** How the last attempts to sync ended, also before there is a release. */
  readChecks(): Promise<StoredChecks> {
    return this.#run(async (database) => (await database.checks.get(lastKey)) ?? noChecks);
  }

  /** Everything search loads, of one release; null before the first sync. */
  readSearchObjects(): Promise<SearchObjects | null> {
    return this.#run((database) =>
      database.transaction('r', database.releases, database.objects, database.indexes, async () => {
        const release = await database.releases.get(currentKey);
        if (!release) return null;
        const { services, gazetteer, thesaurus } = release.manifest;
        const serviceHashes = services.map(({ hash }) => hash);
        const index = (await database.indexes.get(release.manifestHash)) ?? null;
        const hashes = [gazetteer.hash, thesaurus.hash, ...(index ? [] : serviceHashes)];
        const [gazetteerBytes, thesaurusBytes, ...serviceBytes] = await readAll(database, hashes);
        if (!gazetteerBytes || !thesaurusBytes) return null;
        return {
          releaseId: release.manifestHash,
          services: index ? null : serviceBytes,
          serviceHashes,
          gazetteer: gazetteerBytes,
          thesaurus: thesaurusBytes,
          index,
        };
      }),
    );
  }

  /** Objects by hash, in the order asked. @throws StoreError when one is not on the device */
  readObjects(hashes: readonly string[]): Promise<ArrayBuffer[]> {
    return this.#run((database) => readAll(database, hashes));
  }

  /** A service of the current release, or null when it is not listed there. */
  async readService(id: string): Promise<Service | null> {
    const bytes = await this.#run((database) =>
      database.transaction('r', database.releases, database.objects, async () => {
        const release = await database.releases.get(currentKey);
        const object = release && findServiceObject(release.manifest, id);
        return object ? await database.objects.get(object.hash) : undefined;
      }),
    );
    return bytes ? parseOneService(bytes, id) : null;
  }

  /** Those of these services that the current release lists, each once, in any order. */
  async readServices(ids: readonly string[]): Promise<readonly Service[]> {
    const wanted = new Set(ids);
    if (wanted.size === 0) return [];
    const objects = await this.#run((database) =>
      database.transaction('r', database.releases, database.objects, async () => {
        const release = await database.releases.get(currentKey);
        if (!release) return [];
        const hashes = [...wanted].map((id) => findServiceObject(release.manifest, id)?.hash);
        return await readAll(database, [...new Set(hashes.filter((hash) => hash !== undefined))]);
      }),
    );
    return objects.flatMap((bytes) => parseTheseServices(bytes, wanted));
  }

  /** Which of these objects are not on the device. */
  missingHashes(hashes: readonly string[]): Promise<readonly string[]> {
    return this.#run(async (database) => {
      const present = new Set(await database.objects.where(':id').anyOf(hashes).primaryKeys());
      return hashes.filter((hash) => !present.has(hash));
    });
  }

  /** Keeps one object. The caller has verified it: nothing here looks at the bytes again. */
  async keepObject(hash: string, bytes: ArrayBuffer): Promise<void> {
    const put = () => this.#run((database) => database.objects.put(bytes, hash));
    try {
      await put();
    } catch (error) {
      if (!(error instanceof StoreError) || error.fault !== 'full') throw error;
      // The catalogue comes before what only saves time.
      await this.#run((database) => database.indexes.clear());
      await put();
    }
  }

  /** Keeps the index of the current release, the only one there is; that of another is not kept. */
  async keepIndex(releaseId: string, index: ArrayBuffer): Promise<void> {
    await this.#run((database) =>
      database.transaction('rw', database.releases, database.indexes, async () => {
        const current = await database.releases.get(currentKey);
        if (current?.manifestHash !== releaseId) return;
        await database.indexes.clear();
        await database.indexes.put(index, releaseId);
      }),
    );
  }

  /**
   * Makes a release current, in one transaction that looks again at what was checked before it: all
   * objects are there, and no other tab has meanwhile activated a higher release.
   *
   * @param replaces the manifest hash of the release it was verified against, null for none. A higher
   *   number is no obstacle there: it may have been signed with a key that is no longer trusted.
   * @throws ActivationError, StoreError
   */
  async activateRelease(release: StoredRelease, replaces: string | null): Promise<void> {
    const hashes = listObjects(release.manifest).map(({ hash }) => hash);
    await this.#run((database) =>
      database.transaction('rw', database.releases, database.objects, async () => {
        const current = await database.releases.get(currentKey);
        if (current && current.manifestHash !== replaces && current.version > release.version) {
          throw new ActivationError(`Release ${current.version} was activated before ${release.version}`);
        }
        const present = await database.objects.where(':id').anyOf(hashes).count();
        if (present < hashes.length) {
          throw new ActivationError(
            `${hashes.length - present} objects of release ${release.version} are missing`,
          );
        }
        await database.releases.put(release, currentKey);
      }),
    );
    this.#channel.announce('release');
  }

  /** Removes objects that the current release does not hold, and indexes of others. @returns how many objects */
  collectGarbage(): Promise<number> {
    return this.#run((database) =>
      database.transaction('rw', database.releases, database.objects, database.indexes, async () => {
        const current = await database.releases.get(currentKey);
        if (!current) return 0;
        await database.indexes.where(':id').notEqual(current.manifestHash).delete();
        const kept = listObjects(current.manifest).map(({ hash }) => hash);
        return await database.objects.where(':id').noneOf(kept).delete();
      }),
    );
  }

  /** Notes how an attempt to sync ended. `confirmed`: the server said that this is the newest. */
  async recordCheck(check: {
    readonly outcome: string;
    readonly at: string;
    readonly confirmed: boolean;
  }): Promise<void> {
    await this.#run((database) =>
      database.transaction('rw', database.checks, async () => {
        const before = (await database.checks.get(lastKey)) ?? noChecks;
        const lastConfirmedAt = check.confirmed ? check.at : before.lastConfirmedAt;
        const after = { lastOutcome: check.outcome, lastCheckedAt: check.at, lastConfirmedAt };
        await database.checks.put(after, lastKey);
      }),
    );
    this.#channel.announce('release');
  }

  /** Deletes everything in the database, also what other features keep there. */
  async clearEverything(): Promise<void> {
    await this.#run((database) =>
      database.transaction('rw', database.tables, async () => {
        for (const table of database.tables) await table.clear();
      }),
    );
    this.#channel.announce('removed');
  }

  /** Tells all tabs that everything is about to be deleted, so that none goes on writing. */
  announceRemoval(): void {
    this.#channel.announce('removing');
  }

  /** Hears of every change here and in other tabs: a new release, a check, everything deleted. */
  onChange(listener: (change: ReleaseChange) => void): () => void {
    return this.#channel.listen(listener);
  }

  /** Closes the database and the channel between tabs. */
  close(): void {
    this.#connection.close();
    this.#channel.close();
  }

  #run<T>(work: (database: CatalogueDatabase) => PromiseLike<T>): Promise<T> {
    return this.#connection.run(work);
  }
}

async function readAll(database: CatalogueDatabase, hashes: readonly string[]): Promise<ArrayBuffer[]> {
  const objects = await database.objects.bulkGet([...hashes]);
  return objects.map((bytes, index) => {
    if (!bytes) throw new StoreError('unavailable', `Object ${hashes[index]} is not on this device`);
    return bytes;
  });
}

function parseOneService(bytes: ArrayBuffer, id: string): Service | null {
  return parseTheseServices(bytes, new Set([id]))[0] ?? null;
}

function parseTheseServices(bytes: ArrayBuffer, ids: ReadonlySet<string>): readonly Service[] {
  const records: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(records)) return [];
  return records
    .filter((record: unknown) => isOneOf(record, ids))
    .map((record: unknown) => parseService(record))
    .flatMap((parsed) => (parsed.ok ? [parsed.service] : []));
}

function isOneOf(record: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof record !== 'object' || record === null || !('id' in record)) return false;
  return typeof record.id === 'string' && ids.has(record.id);
}
