import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import type { Service } from '../../catalogue/service.ts';
import type { OutboxEntry } from '../../changes/outbox.ts';
import { isOpen } from '../answerSummary.ts';
import { dueGroups } from '../describeFactGroup.ts';
import { describeCount } from '../describeList.ts';
import { toListingFindings } from '../listingFindings.ts';

/** One thing to know of a listing at a glance. */
export interface ListingTag {
  readonly words: string;
  readonly colour: 'green' | 'yellow' | 'orange' | 'grey' | 'blue';
}

/**
 * How a listing stands, the most pressing first: over, withdrawn, facts past their cycle, what is missing,
 * and answers that the catalogue team has not decided on. What is missing is counted as the listing's own
 * screen lists it; `neighbours` are those of `toListingFindings`, null where they are not known.
 */
export function describeListing(
  service: Service,
  neighbours: readonly Service[] | null,
  entries: readonly OutboxEntry[],
  today: CalendarDay,
): readonly ListingTag[] {
  const open = entries.filter((entry) => isOpen(entry) && entry.request.serviceId === service.id);
  const answers: readonly ListingTag[] =
    open.length === 0
      ? []
      : [{ words: `${describeCount(open.length, 'answer')} on the way`, colour: 'blue' }];
  if (hasEnded(service, today)) return [describeEnd(service), ...answers];
  const due = dueGroups(service, today).length;
  const missing = neighbours === null ? 0 : toListingFindings(service, neighbours, today).length;
  return [
    due === 0
      ? { words: 'Checked in time', colour: 'green' }
      : { words: `${due} of 3 parts to check`, colour: 'orange' },
    ...(missing === 0
      ? []
      : [{ words: `${describeCount(missing, 'thing')} missing or doubtful`, colour: 'yellow' } as const]),
    ...answers,
  ];
}

function describeEnd({ status, ends }: Service): ListingTag {
  if (status === 'inactive') return { words: 'Withdrawn: practitioners do not find it', colour: 'grey' };
  return { words: ends ? `Over: it ended on ${describeCalendarDay(ends)}` : 'Over', colour: 'grey' };
}
