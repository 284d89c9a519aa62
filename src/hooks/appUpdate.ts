import { createObservable, type Observable } from './observable.ts';

/** What the person can be asked about versions of the app. */
export interface AppUpdate extends WaitingUpdate {
  /** A newer version in another window took the device's storage over: this one has to be reloaded. */
  readonly isOutdated: Observable<boolean>;
  readonly reload: () => void;
}

/** Whether a new version of the app is waiting, and how to take it. */
export interface WaitingUpdate {
  readonly isWaiting: Observable<boolean>;
  /** Lets the new version take over; every open tab then reloads. */
  readonly accept: () => void;
  /** Looks for a new version now: an app that is never closed would not hear of one. */
  readonly look: () => void;
}

/** The part of workbox-window's `Workbox` that an update needs. */
export interface ServiceWorkerRegistrar {
  readonly addEventListener: (type: 'waiting' | 'controlling', listener: () => void) => void;
  readonly messageSkipWaiting: () => void;
  readonly register: () => Promise<unknown>;
  readonly update: () => Promise<void>;
}

/**
 * Registers the service worker and watches for a new one. A tab reloads whenever another worker takes
 * it over, whoever agreed to it, because the files of the version it runs on are gone then.
 *
 * @param loadRegistrar loads what registers it: the first paint does not wait for it
 * @param options.isControlled whether a worker already served this page
 */
export function watchAppUpdate(
  loadRegistrar: () => Promise<ServiceWorkerRegistrar>,
  options: {
    readonly isControlled: boolean;
    readonly reload: () => void;
    readonly onFailure: (error: unknown) => void;
  },
): WaitingUpdate {
  const isWaiting = createObservable(false);
  let isControlled = options.isControlled;
  const loaded = loadRegistrar().then((registrar) => {
    registrar.addEventListener('waiting', () => isWaiting.set(true));
    registrar.addEventListener('controlling', () => {
      if (isControlled) options.reload();
      isControlled = true;
    });
    return registrar;
  });
  const tell = (what: (registrar: ServiceWorkerRegistrar) => unknown): void =>
    void loaded.then(what).catch(options.onFailure);
  tell((registrar) => registrar.register());
  return {
    isWaiting,
    accept: () => tell((registrar) => registrar.messageSkipWaiting()),
    look: () => tell((registrar) => registrar.update()),
  };
}

/** For a browser without service workers: nothing ever waits. */
export const noAppUpdate: AppUpdate = {
  isWaiting: createObservable(false),
  isOutdated: createObservable(false),
  accept: () => undefined,
  reload: () => undefined,
  look: () => undefined,
};
