import { openEngine, type EngineOfRelease } from './engineFromBytes.ts';
import { RecordAwaitedError } from './serviceRecords.ts';
import { ReadingAwaitedError, type ReadingModel } from './understanding/reading/readingModel.ts';
import type { SearchReply, SearchRequest } from './workerProtocol.ts';

/** What a worker holds between requests: the engine over the release that was loaded last. */
export interface WorkerState {
  loaded: (EngineOfRelease & { readonly releaseId: string }) | null;
  /** What texts are read by as a whole; null until it has come. */
  readingModel: ReadingModel | null;
}

/** A worker that has loaded no release yet. */
export function createWorkerState(readingModel: ReadingModel | null = null): WorkerState {
  return { loaded: null, readingModel };
}

/**
 * Answers one request. What goes wrong is the answer.
 *
 * @throws ReadingAwaitedError where the same is to be asked again once the state has its reading model
 */
export function answerRequest(state: WorkerState, request: SearchRequest): SearchReply {
  try {
    if (request.type === 'load') return load(state, request);
    return answer(state, request);
  } catch (error) {
    if (error instanceof ReadingAwaitedError) throw error;
    if (error instanceof RecordAwaitedError) return { type: 'awaiting', requestId: request.requestId };
    const reason = error instanceof Error ? error.message : String(error);
    return { type: 'failed', requestId: request.requestId, reason };
  }
}

type LoadRequest = Extract<SearchRequest, { readonly type: 'load' }>;

// A release that cannot be read leaves the one before in place.
function load(state: WorkerState, request: LoadRequest): SearchReply {
  const { requestId, releaseId } = request;
  if (state.loaded?.releaseId === releaseId) {
    return { type: 'loaded', requestId, serviceCount: state.loaded.engine.serviceCount };
  }
  const opened = openEngine(request, releaseId, request.index ?? null, () => {
    if (!state.readingModel) throw new ReadingAwaitedError();
    return state.readingModel;
  });
  const { engine, toSaved } = opened;
  state.loaded = { ...opened, releaseId };
  const serviceCount = engine.serviceCount;
  return toSaved
    ? { type: 'loaded', requestId, serviceCount, index: toSaved() }
    : { type: 'loaded', requestId, serviceCount };
}

function answer({ loaded }: WorkerState, request: Exclude<SearchRequest, LoadRequest>): SearchReply {
  const { requestId } = request;
  // Only a worker has a device to read from.
  if (request.type === 'open') return { type: 'opened', requestId, releaseId: null, serviceCount: 0 };
  if (!loaded) return { type: 'failed', requestId, reason: 'No catalogue has been loaded yet.' };
  const { engine } = loaded;
  switch (request.type) {
    case 'search': {
      const { query, today, limit, offset } = request;
      return { type: 'found', requestId, response: engine.search(query, today, { limit, offset }) };
    }
    case 'services':
      // Those of another release came too late.
      if (loaded.releaseId === request.releaseId) loaded.takeServices(request.services);
      return { type: 'taken', requestId };
    case 'places':
      return { type: 'places', requestId, ...engine.suggestPlaces(request.text, request.limit) };
    case 'area':
      return { type: 'area', requestId, area: engine.findArea(request.code) };
    case 'reach':
      return { type: 'reach', requestId, reached: engine.reachOf(request.areaCode, request.coverages) };
    case 'providers':
      return { type: 'providers', requestId, providers: engine.findProviders(request.text, request.limit) };
    case 'listings':
      return { type: 'listings', requestId, services: engine.listingsOf(request.organizationId) };
    case 'place-listing': {
      const { listing, query, today } = request;
      return { type: 'place-listing', requestId, placed: engine.placeListing(listing, query, today) };
    }
    case 'ways-to-listing': {
      const { listing, areaCode, today } = request;
      return { type: 'ways-to-listing', requestId, ways: engine.waysTo(listing, areaCode, today) };
    }
    case 'prisons':
      return { type: 'prisons', requestId, prisons: engine.prisonDistances(request.areaCodes) };
  }
}
