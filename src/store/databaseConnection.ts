import { openCatalogueDatabase, type CatalogueDatabase } from './catalogueDatabase.ts';
import { isConnectionLost, toStoreError } from './storeErrors.ts';

/** One connection to the device's database, which is opened again when the browser has lost it. */
export class DatabaseConnection {
  readonly #name: string;
  readonly #onOutdated: () => void;
  #database: CatalogueDatabase;

  /** @param onOutdated told when a newer app in another tab takes the database over */
  constructor(name: string, onOutdated: () => void) {
    this.#name = name;
    this.#onOutdated = onOutdated;
    this.#database = openCatalogueDatabase(name, onOutdated);
  }

  /** Does work in the database, once more where the connection was lost. @throws StoreError */
  async run<T>(work: (database: CatalogueDatabase) => PromiseLike<T>): Promise<T> {
    try {
      return await work(this.#database);
    } catch (error) {
      if (!isConnectionLost(error)) throw toStoreError(error);
    }
    this.#database.close({ disableAutoOpen: true });
    this.#database = openCatalogueDatabase(this.#name, this.#onOutdated);
    try {
      return await work(this.#database);
    } catch (error) {
      throw toStoreError(error);
    }
  }

  /** Closes it for good. */
  close(): void {
    this.#database.close({ disableAutoOpen: true });
  }
}
