/** A value that says when it changes. */
export interface Observable<T> {
  readonly get: () => T;
  /** @returns how to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
}

/** An observable whose maker may change it. */
export interface WritableObservable<T> extends Observable<T> {
  readonly set: (value: T) => void;
}

/** Makes an observable, in memory only. */
export function createObservable<T>(initial: T): WritableObservable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
