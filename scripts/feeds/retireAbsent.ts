import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { FeedImport } from './feedAdapter.ts';
import type { KeptMap } from './kept/keptMap.ts';
import type { KeptServices } from './kept/keptServices.ts';

/** What becomes of services that an earlier run had and this one has not: their names, by their ids. */
export interface AbsentServices {
  /** Gone from a complete run: to be known as defunct from the day of that run. */
  readonly retired: KeptMap;
  /** Absent from a partial run, not readable in this one, or ended already: as they were. */
  readonly kept: KeptMap;
  /** How many the feed had and lost, where it lost so many that none was retired; null where it did not. */
  readonly doubt: { readonly before: number; readonly gone: number } | null;
  /** How many are named where no service was read, as behind a quotation mark that is closed too late. */
  readonly named: number;
  /** How many services of other feeds stood in the earlier file; they are not carried over. */
  readonly ofOtherFeeds: number;
}

// A feed that loses so many services at once, and with them this part of all, is likelier broken, or another.
const many = 5;
const doubtedPart = 1 / 4;

/**
 * Compares a run with an earlier one of the same feed. A
 * service that a complete run did not see is retired, so that it can still be found by name as ended;
 * one that a partial run did not see, or that was there but could not be read, is left as it was.
 */
export function retireAbsent(
  { isComplete }: Pick<FeedImport, 'isComplete'>,
  here: KeptServices,
  earlier: KeptServices,
  retrievedAt: CalendarDay,
  mayRetireMany: boolean,
): AbsentServices {
  const retired = earlier.openMap();
  const kept = earlier.openMap();
  let ofOtherFeeds = 0;
  let stayed = 0;
  let named = 0;
  for (const id of earlier.ids()) {
    if (here.has(id)) {
      stayed += 1;
      continue;
    }
    const service = earlier.read(id);
    const { feedId, sourceId } = service.provenance;
    if (!here.feedIds.has(feedId)) ofOtherFeeds += 1;
    else if (!isComplete || here.rejections.holdsSource(sourceId) || hasEnded(service, retrievedAt)) {
      kept.set(id, service.name);
    } else {
      // Named in a part of the feed that could not be told from notes, it may be there.
      const isNamed = here.passedOver.names(service.name);
      (isNamed ? kept : retired).set(id, service.name);
      if (isNamed) named += 1;
    }
  }
  const gone = retired.size;
  const counts = { before: stayed + gone, gone };
  // Others that came meanwhile are no reason to believe it.
  const isDoubtful = gone >= many && gone > counts.before * doubtedPart && !mayRetireMany;
  if (isDoubtful) {
    for (const [id, name] of retired) kept.set(id, name);
    retired.clear();
  }
  return { retired, kept, doubt: isDoubtful ? counts : null, named, ofOtherFeeds };
}

/** A service that is gone: defunct from the day on which it was missed, with that as its end. */
export function retire(service: Service, day: CalendarDay): Service {
  // One that was still to begin never did.
  const hasBegun = service.starts === null || service.starts <= day;
  return { ...service, status: 'defunct', ends: hasBegun ? day : null };
}
