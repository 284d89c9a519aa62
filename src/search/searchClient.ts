import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Coverage, Service } from '../catalogue/service.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import type { PrisonDistances } from '../geography/prisonDistances.ts';
import type { ReachOfHome } from '../geography/toReach.ts';
import type { ReleaseBytes } from './engineFromBytes.ts';
import type { ProviderFound } from './providerListings.ts';
import { createFollowing, nothingFollows } from './followingServices.ts';
import { expectReply } from './expectReply.ts';
import type { KeptPlace } from './keptPlace.ts';
import type { ListingSought, PlacedListing, WaysToListing } from './listing-found/listingFound.ts';
import type { SearchResponse } from './searchResponse.ts';
import type { ServiceQuery } from './serviceQuery.ts';
import { createNewestOnly } from './newestOnly.ts';
import type { PlaceSuggestion, SearchReply, SearchRequest } from './workerProtocol.ts';

/** The part of a `Worker` that the client needs. */
export interface WorkerLike {
  postMessage(message: SearchRequest, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchReply>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  addEventListener(type: 'messageerror', listener: () => void): void;
}

/** A release to be searched, with the index that was kept for it. */
export interface LoadedRelease extends ReleaseBytes {
  readonly releaseId: string;
  readonly index?: ArrayBuffer | null;
  /** Reads the objects with the services, where `services` is null. */
  readonly readServices?: () => Promise<readonly ArrayBuffer[]>;
}

/** Search in another thread. Every promise rejects with an `Error`. */
export interface SearchClient {
  /**
   * Loads a release. Its buffers are transferred and gone afterwards. Services that are null are
   * asked for once the first results are there, or at once where the kept index is of no use.
   *
   * @returns the number of services
   */
  readonly load: (release: LoadedRelease) => Promise<number>;
  readonly search: (
    query: ServiceQuery,
    options: { readonly today: CalendarDay; readonly limit: number; readonly offset: number },
  ) => Promise<SearchResponse>;
  readonly findPlaces: (
    text: string,
    limit: number,
  ) => Promise<{ readonly suggestions: readonly PlaceSuggestion[]; readonly note: string | null }>;
  readonly findArea: (code: string) => Promise<HomeArea | null>;
  /** How far each coverage reaches an area, in the order asked. */
  readonly reachOf: (
    areaCode: string,
    coverages: readonly Coverage[],
  ) => Promise<readonly (ReachOfHome | null)[]>;
  /** Providers whose name is like the text, the likest first. */
  readonly findProviders: (text: string, limit: number) => Promise<readonly ProviderFound[]>;
  /** What a provider lists, as provider or partner, also what is over. */
  readonly listingsOf: (organizationId: string) => Promise<readonly Service[]>;
  /** Where a search puts a listing, and why; null where there is no such listing. */
  readonly placeListing: (
    listing: ListingSought,
    query: ServiceQuery,
    today: CalendarDay,
  ) => Promise<PlacedListing | null>;
  /** Which filters lead to a listing from an area; null where there is no such listing. */
  readonly waysTo: (
    listing: ListingSought,
    areaCode: string | null,
    today: CalendarDay,
  ) => Promise<WaysToListing | null>;
  /** Every prison in use, with its distance from these areas. */
  readonly findPrisons: (areaCodes: readonly string[]) => Promise<readonly PrisonDistances[]>;
}

/** A release that the worker read from the device itself. */
export interface OpenedRelease {
  readonly releaseId: string;
  readonly serviceCount: number;
  /** Hands over how to read the services, which are asked for as after `load`. */
  readonly follow: (readServices: () => Promise<readonly ArrayBuffer[]>) => void;
}

/** A client that can have the release on the device opened while the page is still being drawn. */
export interface OpeningClient extends SearchClient {
  /** Null where there is none, or no index for it: it has to be loaded then. */
  readonly openKept: (place: KeptPlace) => Promise<OpenedRelease | null>;
}

type WithoutId<Request> = Request extends unknown ? Omit<Request, 'requestId'> : never;
type Untagged = WithoutId<SearchRequest>;

interface Waiting {
  readonly resolve: (reply: SearchReply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Turns a worker's messages into promises. While one search is being answered only the newest of
 * those asked meanwhile is kept, so that fast typing never queues up. Once the worker has crashed,
 * every promise, also later ones, rejects with what it said. `onIndexMade` gets an index that was
 * made anew, to be kept and handed to `load` the next time the same release is loaded. `whenShown` is
 * over when the first results are on the screen: services that follow are read only then.
 */
export function createSearchClient(
  worker: WorkerLike,
  options: {
    readonly onIndexMade?: (releaseId: string, index: ArrayBuffer) => void;
    readonly whenShown?: () => Promise<void>;
  } = {},
): OpeningClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let crash: Error | null = null;

  const fail = (error: Error): void => {
    crash = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }) => {
    const request = waiting.get(data.requestId);
    waiting.delete(data.requestId);
    if (data.type === 'failed') request?.reject(new Error(data.reason));
    else request?.resolve(data);
  });
  worker.addEventListener('error', ({ message }) =>
    fail(new Error(`Search has stopped working: ${message || 'no reason given'}.`)),
  );
  worker.addEventListener('messageerror', () =>
    fail(new Error('Search has stopped working: an answer could not be read.')),
  );

  const ask = async (request: Untagged, transfer: readonly ArrayBuffer[] = []): Promise<SearchReply> => {
    if (crash) throw crash;
    lastId += 1;
    const requestId = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(requestId, { resolve, reject });
      worker.postMessage({ ...request, requestId }, [...transfer]);
    });
  };
  const { whenShown = async () => undefined } = options;
  const newest = createNewestOnly();
  let following = nothingFollows;
  const follow = (releaseId: string, readServices: () => Promise<readonly ArrayBuffer[]>): void => {
    following = createFollowing(async () => {
      const services = await readServices();
      await ask({ type: 'services', releaseId, services }, services);
    }, whenShown);
  };

  const loadWhole = async (release: LoadedRelease): Promise<number> => {
    const { releaseId, gazetteer, thesaurus, index = null } = release;
    const services = release.services ?? (await release.readServices?.()) ?? [];
    const buffers = [...services, gazetteer, thesaurus, ...(index ? [index] : [])];
    const reply = await ask({ type: 'load', releaseId, services, gazetteer, thesaurus, index }, buffers);
    const loaded = expectReply(reply, 'loaded');
    if (loaded.index) options.onIndexMade?.(releaseId, loaded.index);
    return loaded.serviceCount;
  };

  /** Null where the index cannot be used. Gazetteer and thesaurus are copied: they may be needed again. */
  const loadWithoutServices = async (release: LoadedRelease): Promise<number | null> => {
    const { releaseId, gazetteer, thesaurus, index, readServices } = release;
    if (release.services || !index || !readServices) return null;
    const request = { type: 'load', releaseId, services: null, gazetteer, thesaurus, index } as const;
    // Whatever is wrong with the index or the worker shows again when the whole release is loaded.
    const reply = await ask(request, [index]).catch(() => null);
    if (reply?.type !== 'loaded') return null;
    follow(releaseId, readServices);
    return reply.serviceCount;
  };

  /** Asks what records are needed for, once more when they have followed. */
  const askOfRecords = async (request: Untagged): Promise<SearchReply> => {
    const reply = await ask(request);
    if (reply.type !== 'awaiting') return reply;
    await following.bring();
    return ask(request);
  };

  const searchOnce = async (
    request: Extract<Untagged, { readonly type: 'search' }>,
  ): Promise<SearchResponse> => {
    const { bring, bringSoon } = following;
    const reply = await ask(request);
    if (reply.type !== 'awaiting') {
      bringSoon();
      return expectReply(reply, 'found').response;
    }
    await bring();
    return expectReply(await ask(request), 'found').response;
  };

  return {
    async openKept(place) {
      const reply = await ask({ type: 'open', place }).catch(() => null);
      if (reply?.type !== 'opened' || reply.releaseId === null) return null;
      const { releaseId, serviceCount } = reply;
      return { releaseId, serviceCount, follow: (readServices) => follow(releaseId, readServices) };
    },
    async load(release) {
      const quickly = await loadWithoutServices(release);
      if (quickly !== null) return quickly;
      following = nothingFollows;
      return loadWhole({ ...release, ...(release.services ? {} : { index: null }) });
    },
    search: (query, page) => newest(() => searchOnce({ type: 'search', query, ...page })),
    async findPlaces(text, limit) {
      const { suggestions, note } = expectReply(await ask({ type: 'places', text, limit }), 'places');
      return { suggestions, note };
    },
    async findArea(code) {
      return expectReply(await ask({ type: 'area', code }), 'area').area;
    },
    async reachOf(areaCode, coverages) {
      return expectReply(await ask({ type: 'reach', areaCode, coverages }), 'reach').reached;
    },
    async findProviders(text, limit) {
      return expectReply(await ask({ type: 'providers', text, limit }), 'providers').providers;
    },
    async listingsOf(organizationId) {
      return expectReply(await askOfRecords({ type: 'listings', organizationId }), 'listings').services;
    },
    async placeListing(listing, query, today) {
      const reply = await askOfRecords({ type: 'place-listing', listing, query, today });
      return expectReply(reply, 'place-listing').placed;
    },
    async waysTo(listing, areaCode, today) {
      const reply = await askOfRecords({ type: 'ways-to-listing', listing, areaCode, today });
      return expectReply(reply, 'ways-to-listing').ways;
    },
    async findPrisons(areaCodes) {
      return expectReply(await ask({ type: 'prisons', areaCodes }), 'prisons').prisons;
    },
  };
}
