import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { toFingerprint } from './fingerprint.ts';
import { findChangedFacts, type ChosenFact } from './seenFacts.ts';
import type { ChosenService, ConsideredService, Shortlist } from './shortlist.ts';

/** What became of a chosen service in the catalogue of today. */
export type EntryState = 'listed' | 'changed since added' | 'ended' | 'replaced' | 'no longer listed';

/** A chosen service with its listing of today; null where it is no longer listed. */
export interface JoinedService {
  readonly entry: ChosenService;
  readonly state: EntryState;
  readonly service: Service | null;
  /** The services that took over, where the state is "replaced". */
  readonly successors: readonly Service[];
  /** The facts that changed since it was added; empty where nothing did, or an older app added it. */
  readonly changedFacts: readonly ChosenFact[];
}

/** A considered service with its listing of today. */
export interface JoinedConsidered {
  readonly entry: ConsideredService;
  readonly service: Service | null;
}

/** A shortlist read with the current catalogue. */
export interface JoinedShortlist {
  readonly chosen: readonly JoinedService[];
  readonly considered: readonly JoinedConsidered[];
}

/** Joins a shortlist with the catalogue. Ends by date count on the day itself, without a sync. */
export function joinShortlist(
  shortlist: Shortlist,
  findService: (id: string) => Service | null,
  today: CalendarDay,
): JoinedShortlist {
  return {
    chosen: shortlist.chosen.map((entry) => joinService(entry, findService, today)),
    considered: shortlist.considered.map((entry) => ({ entry, service: findService(entry.serviceId) })),
  };
}

function joinService(
  entry: ChosenService,
  findService: (id: string) => Service | null,
  today: CalendarDay,
): JoinedService {
  const service = findService(entry.serviceId);
  if (!service) return { entry, state: 'no longer listed', service: null, successors: [], changedFacts: [] };
  if (hasEnded(service, today)) {
    const successors = service.replacedBy.map(findService).filter((successor) => successor !== null);
    return {
      entry,
      state: successors.length > 0 ? 'replaced' : 'ended',
      service,
      successors,
      changedFacts: [],
    };
  }
  const changedFacts = entry.seenFacts ? findChangedFacts(service, entry.seenFacts) : [];
  const isAsSeen = entry.seenFacts
    ? changedFacts.length === 0
    : toFingerprint(service) === entry.seenFingerprint;
  const state = isAsSeen ? 'listed' : 'changed since added';
  return { entry, state, service, successors: [], changedFacts };
}
