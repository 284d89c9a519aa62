import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import type { Availability, Service } from '../../catalogue/service.ts';
import type { SummaryRow } from '../../components/SummaryList.tsx';
import { describeCost } from '../../report/openingWords.ts';
import { toRow, type ServiceSection } from './rows.ts';

/** When it can be used, how long it takes and what it costs. */
export function toWhenSection(service: Service, today: CalendarDay): ServiceSection {
  const { starts, ends, availability, dose, status, costOptions } = service;
  return {
    title: 'When and how long',
    rows: [
      ...(status === 'temporarily closed' ? [{ term: 'Status', details: ['Temporarily closed'] }] : []),
      toStartRow(starts, today),
      toRow(
        'Ends',
        [ends ? `${describeCalendarDay(ends)}${ends < today ? ' (over)' : ''}` : null],
        'when it ends',
      ),
      toRow('Taking referrals', [describeTaking(availability)], 'whether it is taking referrals now'),
      toRow(
        'Waiting time',
        [availability.wait ? withDay(availability.wait, availability) : null],
        'how long people wait',
      ),
      toRow(
        'How long it takes',
        [dose.sessions ? `Sessions: ${dose.sessions}` : null, dose.weeks ? `Weeks: ${dose.weeks}` : null],
        'how many sessions or weeks it takes',
      ),
      toRow('Cost to the person', costOptions.map(describeCost), 'whether it costs the person anything'),
    ],
  };
}

// The day a source first listed a service is all that many sources know of its beginning.
function toStartRow(starts: CalendarDay | null, today: CalendarDay): SummaryRow {
  if (starts && starts <= today) return { term: 'Listed since', details: [describeCalendarDay(starts)] };
  const day = starts && `${describeCalendarDay(starts)} (not started yet)`;
  return toRow('Starts', [day], 'when it starts');
}

function describeTaking(availability: Availability): string | null {
  switch (availability.takingReferrals) {
    case 'not stated':
      return null;
    case 'yes':
      return withDay('Yes', availability);
    case 'no':
      return withDay('No', availability);
  }
}

function withDay(words: string, { asOf }: Availability): string {
  return `${words} (${asOf ? `as of ${describeCalendarDay(asOf)}` : 'the listing does not say as of when'})`;
}
