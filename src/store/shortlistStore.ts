import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { isRecord } from '../catalogue/recordReader.ts';
import { expireShortlists, lastClearedOn } from '../shortlist/expireShortlists.ts';
import { parsePreparedPacks } from '../shortlist/parsePreparedPacks.ts';
import { parseShortlists } from '../shortlist/parseShortlists.ts';
import type { PreparedPack } from '../shortlist/preparedPack.ts';
import type { Shortlist } from '../shortlist/shortlist.ts';
import { parseSettings, type ShortlistSettings } from '../shortlist/shortlistSettings.ts';
import { databaseName, type CatalogueDatabase } from './catalogueDatabase.ts';
import { DatabaseConnection } from './databaseConnection.ts';
import { openReleaseChannel, type ReleaseChannel } from './releaseChannel.ts';

/** All that the person at the device keeps on it. */
export interface PersonalData {
  readonly shortlists: readonly Shortlist[];
  readonly packs: readonly PreparedPack[];
  readonly settings: ShortlistSettings;
}

/**
 * Shortlists and packs on this device, in a table that no sync and no update of the catalogue touches.
 * What was kept is parsed at each reading, and shortlists whose days are over are gone with it. What
 * this class cannot do because of the device it says with a `StoreError`.
 */
export class ShortlistStore {
  readonly #channel: ReleaseChannel;
  readonly #connection: DatabaseConnection;

  /** @param options as of `CatalogueStore`, whose database it shares */
  constructor(options: { readonly name?: string; readonly onOutdated?: () => void } = {}) {
    const name = options.name ?? databaseName;
    this.#channel = openReleaseChannel(`${name}-personal`);
    this.#connection = new DatabaseConnection(name, options.onOutdated ?? (() => undefined));
  }

  /** What is kept, as of the day. A shortlist whose days are over is deleted by this; only the day is kept, for a while. */
  read(today: CalendarDay): Promise<PersonalData> {
    return this.#connection.run((database) =>
      database.transaction('rw', database.personal, async () => {
        const [kept, settings] = await database.personal.bulkGet(['shortlists', 'settings']);
        const data = await readAll(database, today);
        const isOver = Array.isArray(kept) && kept.length > data.shortlists.length;
        const isForgotten = isRecord(settings) && settings['clearedOn'] !== data.settings.clearedOn;
        if (isOver || isForgotten) {
          await database.personal.bulkPut([data.shortlists, data.settings], ['shortlists', 'settings']);
        }
        return data;
      }),
    );
  }

  /**
   * Changes what is kept, in one transaction that reads it anew, so that two tabs lose nothing of each
   * other's. @returns what is kept now
   */
  async change(
    today: CalendarDay,
    change: (data: PersonalData) => Partial<PersonalData>,
  ): Promise<PersonalData> {
    const data = await this.#connection.run((database) =>
      database.transaction('rw', database.personal, async () => {
        const before = await readAll(database, today);
        const after = { ...before, ...change(before) };
        const { shortlists, packs, settings } = after;
        await database.personal.bulkPut([shortlists, packs, settings], ['shortlists', 'packs', 'settings']);
        return after;
      }),
    );
    this.#channel.announce('release');
    return data;
  }

  /** Deletes all of it. The catalogue stays. */
  async clear(): Promise<void> {
    await this.#connection.run((database) => database.personal.clear());
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

async function readAll(database: CatalogueDatabase, today: CalendarDay): Promise<PersonalData> {
  const [shortlists, packs, settings] = await database.personal.bulkGet(['shortlists', 'packs', 'settings']);
  const kept = parseShortlists(shortlists ?? [], today).shortlists;
  const before = parseSettings(settings, today);
  return {
    shortlists: expireShortlists(kept, today),
    packs: parsePreparedPacks(packs ?? [], today),
    settings: { ...before, clearedOn: lastClearedOn(kept, today) ?? before.clearedOn },
  };
}
