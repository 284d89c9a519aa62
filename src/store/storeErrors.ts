import Dexie from 'dexie';

/** Why the device's database could not do what was asked. */
export type StoreFault = 'full' | 'outdated' | 'unavailable';

/** A failure of the device's database, not of the program. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** `outdated`: a newer app in another tab has taken the database over, and this one should reload. */
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** A release that cannot become current: objects are missing, or another tab was ahead of it. */
export class ActivationError extends Error {
  override readonly name = 'ActivationError';
}

/** What Dexie or the browser threw, as a `StoreError`; anything else as it was. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof StoreError || error instanceof ActivationError || !(error instanceof Error))
    return error;
  if (isQuotaError(error))
    return new StoreError('full', 'No room is left for the catalogue', { cause: error });
  if (error.name === Dexie.errnames.DatabaseClosed || error.name === Dexie.errnames.Version) {
    return new StoreError('outdated', 'The database belongs to a newer app now', { cause: error });
  }
  const isDatabaseError = error instanceof Dexie.DexieError || error instanceof DOMException;
  if (!isDatabaseError) return error;
  return new StoreError('unavailable', `The database failed: ${error.name}: ${error.message}`, {
    cause: error,
  });
}

/**
 * Whether storage is full. Browsers and Dexie say it in different places: the error's name
 * (Chromium), its `inner` error, the `failures` of a bulk write, or in Firefox only its message.
 */
export function isQuotaError(error: unknown): boolean {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return false;
  if (error.name === 'QuotaExceededError' || error.message.includes('QuotaExceededError')) return true;
  if ('inner' in error && isQuotaError(error.inner)) return true;
  return 'failures' in error && Array.isArray(error.failures) && error.failures.some(isQuotaError);
}

/**
 * Whether the browser lost its database process, as WebKit does to an app that comes back from the
 * background. Only a new connection can help: the old one fails for ever.
 */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (/connection to indexed database server lost|connection is closing/i.test(error.message)) return true;
  return 'inner' in error && isConnectionLost(error.inner);
}
