/** What a promise of a search rejects with when a newer search took its place. */
export class SupersededError extends Error {
  override readonly name = 'SupersededError';
  constructor() {
    super('A newer search took the place of this one.');
  }
}

/** Runs one task at a time and keeps only the newest of those that wait; the others are superseded. */
export function createNewestOnly(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let isBusy = false;
  let next: { readonly start: () => void; readonly drop: () => void } | null = null;
  const finish = (): void => {
    const following = next;
    next = null;
    // Busy stays true for the one that follows, so that no other slips in before it begins.
    if (following) following.start();
    else isBusy = false;
  };
  return async (task) => {
    if (isBusy) {
      next?.drop();
      await new Promise<void>((start, reject) => {
        next = { start, drop: () => reject(new SupersededError()) };
      });
    }
    isBusy = true;
    try {
      return await task();
    } finally {
      finish();
    }
  };
}
