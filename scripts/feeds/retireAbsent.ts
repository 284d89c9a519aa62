import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { FeedImport } from './feedAdapter.ts';

/** What becomes of services that an earlier run had and this one has not. */
export interface AbsentServices {
  /** Gone from a complete run: known as defunct from the day of that run, with when they ended. */
  readonly retired: readonly Service[];
  /** Absent from a partial run, not readable in this one, or ended already: as they were. */
  readonly kept: readonly Service[];
  /** Whether so many were gone that none was retired: the feed is more likely broken than empty. */
  readonly isDoubtful: boolean;
  /** How many services of other feeds stood in the earlier file; they are not carried over. */
  readonly ofOtherFeeds: number;
}

// A feed that loses this many services at once, and more than it has left, is doubted.
const many = 20;

/**
 * Compares a run with an earlier one of the same feed. A service that a complete run did not see is
 * retired, so that it can still be found by name as ended; one that a partial run did not see, or
 * that was there but could not be read, is left as it was.
 */
export function retireAbsent(
  run: FeedImport,
  earlier: readonly Service[],
  retrievedAt: CalendarDay,
  mayRetireMany: boolean,
): AbsentServices {
  const feedIds = new Set(run.services.map(({ provenance }) => provenance.feedId));
  const here = new Set(run.services.map(({ id }) => id));
  const unreadable = new Set(run.rejected.map(({ id }) => id));
  const absent: Service[] = [];
  const kept: Service[] = [];
  let ofOtherFeeds = 0;
  for (const service of earlier) {
    if (!feedIds.has(service.provenance.feedId)) ofOtherFeeds += 1;
    else if (here.has(service.id)) continue;
    else if (
      !run.isComplete ||
      unreadable.has(service.provenance.sourceId) ||
      hasEnded(service, retrievedAt)
    ) {
      kept.push(service);
    } else {
      absent.push(service);
    }
  }
  const gone = absent.length;
  const isDoubtful = gone >= many && gone > run.services.length && !mayRetireMany;
  if (isDoubtful) return { retired: [], kept: [...kept, ...absent], isDoubtful, ofOtherFeeds };
  return { retired: absent.map((service) => retire(service, retrievedAt)), kept, isDoubtful, ofOtherFeeds };
}

function retire(service: Service, day: CalendarDay): Service {
  // One that was still to begin never did.
  const hasBegun = service.starts === null || service.starts <= day;
  return { ...service, status: 'defunct', ends: hasBegun ? day : null };
}
