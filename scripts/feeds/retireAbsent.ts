import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { FeedImport } from './feedAdapter.ts';

/** A service that an earlier run had and this one has not. */
export interface AbsentService {
  readonly id: string;
  readonly name: string;
}

/** What becomes of services that an earlier run had and this one has not. */
export interface AbsentServices {
  /** Gone from a complete run: to be known as defunct from the day of that run. */
  readonly retired: readonly AbsentService[];
  /** Absent from a partial run, not readable in this one, or ended already: as they were. */
  readonly kept: readonly AbsentService[];
  /** Whether so many were gone that none was retired: the feed is more likely broken than empty. */
  readonly isDoubtful: boolean;
  /** How many services of other feeds stood in the earlier file; they are not carried over. */
  readonly ofOtherFeeds: number;
}

/** What is asked of the services of a run. */
export interface RunServices {
  readonly size: number;
  readonly feedIds: ReadonlySet<string>;
  readonly has: (id: string) => boolean;
}

// A feed that loses this many services at once, and more than it has left, is doubted.
const many = 20;

/**
 * Compares a run with an earlier one of the same feed, whose services are looked at one by one. A
 * service that a complete run did not see is retired, so that it can still be found by name as ended;
 * one that a partial run did not see, or that was there but could not be read, is left as it was.
 */
export function retireAbsent(
  run: Pick<FeedImport, 'isComplete' | 'rejected'>,
  here: RunServices,
  earlier: Iterable<Service>,
  retrievedAt: CalendarDay,
  mayRetireMany: boolean,
): AbsentServices {
  const unreadable = new Set(run.rejected.flatMap(({ sourceId }) => sourceId ?? []));
  const absent: AbsentService[] = [];
  const kept: AbsentService[] = [];
  let ofOtherFeeds = 0;
  for (const service of earlier) {
    const { id, name, provenance } = service;
    if (!here.feedIds.has(provenance.feedId)) ofOtherFeeds += 1;
    else if (here.has(id)) continue;
    else if (!run.isComplete || unreadable.has(provenance.sourceId) || hasEnded(service, retrievedAt)) {
      kept.push({ id, name });
    } else {
      absent.push({ id, name });
    }
  }
  const gone = absent.length;
  const isDoubtful = gone >= many && gone > here.size && !mayRetireMany;
  if (isDoubtful) return { retired: [], kept: [...kept, ...absent], isDoubtful, ofOtherFeeds };
  return { retired: absent, kept, isDoubtful, ofOtherFeeds };
}

/** A service that is gone: defunct from the day on which it was missed, with that as its end. */
export function retire(service: Service, day: CalendarDay): Service {
  // One that was still to begin never did.
  const hasBegun = service.starts === null || service.starts <= day;
  return { ...service, status: 'defunct', ends: hasBegun ? day : null };
}
