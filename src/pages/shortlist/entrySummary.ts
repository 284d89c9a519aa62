import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import type { JoinedService } from '../../shortlist/joinShortlist.ts';
import { describeFreshness } from '../describeFreshness.ts';

/** What became of a service on a shortlist, as a tag and a sentence. */
export interface EntryStateWords {
  readonly tag: string;
  readonly colour: 'green' | 'yellow' | 'orange' | 'grey';
  readonly sentence: string;
}

/** A service on a shortlist in words. */
export interface EntrySummary {
  readonly name: string;
  readonly provider: string | null;
  readonly state: EntryStateWords | null;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
}

/** Puts a chosen service and what became of it into words. */
export function describeEntry(joined: JoinedService, today: CalendarDay): EntrySummary {
  const { service, successors } = joined;
  return {
    name: service?.name ?? 'A service that is no longer listed',
    provider: service?.organization.name ?? null,
    state: describeState(joined, today),
    successors: successors.map(({ id, name }) => ({ id, name })),
  };
}

function describeState({ state, service, entry }: JoinedService, today: CalendarDay): EntryStateWords | null {
  const added = `added on ${describeCalendarDay(entry.addedOn)}`;
  switch (state) {
    case 'no longer listed':
      return {
        tag: 'No longer listed',
        colour: 'grey',
        sentence: `The catalogue on this device does not list it any more (${added}). Do not propose it.`,
      };
    case 'ended':
    case 'replaced': {
      const ends = service?.ends ?? null;
      const ended = ends && ends < today ? ` It ended on ${describeCalendarDay(ends)}.` : '';
      const tag = state === 'replaced' ? 'Replaced' : 'Ended';
      return { tag, colour: 'grey', sentence: `This service is over.${ended} Do not propose it.` };
    }
    case 'changed since added':
      return {
        tag: 'Changed since you added it',
        colour: 'yellow',
        sentence: `The listing has other facts than when it was ${added}. Read it again.`,
      };
    case 'listed':
      return service && { ...describeFreshness(service, today) };
  }
}
