import { isRecord } from '../catalogue/recordReader.ts';
import { parseOutboxEntry, type OutboxEntry } from '../changes/outbox.ts';
import { databaseName } from './catalogueDatabase.ts';
import { DatabaseConnection } from './databaseConnection.ts';
import { openReleaseChannel, type ReleaseChannel } from './releaseChannel.ts';

/**
 * What providers ask to have changed, kept on the device until it is sent and after. What this class
 * cannot do because of the device it says with a `StoreError`.
 */
export class OutboxStore {
  readonly #channel: ReleaseChannel;
  readonly #connection: DatabaseConnection;

  /** @param options as of `CatalogueStore`, whose database it shares */
  constructor(options: { readonly name?: string; readonly onOutdated?: () => void } = {}) {
    const name = options.name ?? databaseName;
    this.#channel = openReleaseChannel(`${name}-outbox`);
    this.#connection = new DatabaseConnection(name, options.onOutdated ?? (() => undefined));
  }

  /** All entries, those written last first. An entry that cannot be read is left where it is. */
  async read(): Promise<readonly OutboxEntry[]> {
    const rows = await this.#connection.run((database) => database.outbox.toArray());
    return rows
      .toSorted((one, other) => turnOf(other) - turnOf(one))
      .map(parseOutboxEntry)
      .filter((entry) => entry !== null);
  }

  /** The entry of a request, or null where there is none that can be read. */
  async find(requestId: string): Promise<OutboxEntry | null> {
    return parseOutboxEntry(await this.#connection.run((database) => database.outbox.get(requestId)));
  }

  /** Keeps an entry, in place of the one with the same request and in its turn. */
  async put(entry: OutboxEntry): Promise<void> {
    const id = entry.request.requestId;
    await this.#connection.run((database) =>
      database.transaction('rw', database.outbox, async () => {
        const earlier = await database.outbox.get(id);
        const turns = (await database.outbox.toArray()).map(turnOf);
        const turn = earlier === undefined ? 1 + Math.max(0, ...turns) : turnOf(earlier);
        await database.outbox.put({ ...entry, turn }, id);
      }),
    );
    this.#channel.announce('release');
  }

  /** Deletes an entry. */
  async remove(requestId: string): Promise<void> {
    await this.#connection.run((database) => database.outbox.delete(requestId));
    this.#channel.announce('release');
  }

  /** Hears of every change here and in other tabs. */
  onChange(listener: () => void): () => void {
    return this.#channel.listen(listener);
  }

  /** Closes the database and the channel between tabs. */
  close(): void {
    this.#connection.close();
    this.#channel.close();
  }
}

/** Which of the entries was written first: a request has only a day, and may be one of several of it. */
function turnOf(row: unknown): number {
  return isRecord(row) && typeof row['turn'] === 'number' ? row['turn'] : 0;
}
