import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import { factGroups } from '../../catalogue/codes.ts';
import type { Service } from '../../catalogue/service.ts';
import { statesAnything } from '../../changes/factGroupFields.ts';
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
 * How a listing stands, the most pressing first: over, withdrawn, facts past their cycle, parts that state
 * nothing, what is missing or doubtful, and answers that the catalogue team has not decided on. What is
 * missing is counted as the listing's own screen lists it; `neighbours` are those of `toListingFindings`,
 * null where they are not known.
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
  const silent = factGroups.filter((group) => !statesAnything(service, group)).length;
  const missing = neighbours === null ? 0 : toListingFindings(service, neighbours, today).length;
  return [
    ...(due + silent === 0 ? [{ words: 'Checked in time', colour: 'green' } as const] : []),
    ...(due === 0 ? [] : [{ words: `${due} of 3 parts to check`, colour: 'orange' } as const]),
    ...(silent === 0 ? [] : [{ words: describeSilent(silent), colour: 'orange' } as const]),
    ...(missing === 0
      ? []
      : [{ words: `${describeCount(missing, 'thing')} missing or doubtful`, colour: 'yellow' } as const]),
    ...answers,
  ];
}

function describeSilent(parts: number): string {
  return `${parts} of 3 parts ${parts === 1 ? 'states' : 'state'} nothing`;
}

function describeEnd({ status, ends }: Service): ListingTag {
  if (status === 'inactive') return { words: 'Withdrawn: practitioners do not find it', colour: 'grey' };
  return { words: ends ? `Over: it ended on ${describeCalendarDay(ends)}` : 'Over', colour: 'grey' };
}
