import { describeCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { AssuranceDue } from '../../src/changes/assuranceDue.ts';
import { groupNames } from './describeReview.ts';

/** What one provider is to be asked about, in one message. */
export interface ProviderAsked {
  readonly organizationId: string;
  readonly provider: string;
  readonly due: readonly AssuranceDue[];
  /** Where the provider can answer. */
  readonly link: string;
  /** The invitation that the link is, or null where it is an address that anybody could open. */
  readonly invitation: { readonly id: string; readonly endsOn: CalendarDay } | null;
}

/** A message to a provider, ready to send: what to look at, and where. */
export function toMessage({ provider, due, link, invitation }: ProviderAsked): string {
  const byService = Map.groupBy(due, ({ service }) => service);
  const lines = [...byService].map(([service, groups]) => {
    const asked = groups.map(({ factGroup, lastChecked }) => {
      const when = lastChecked
        ? `last checked on ${describeCalendarDay(lastChecked)}`
        : 'not checked by a person yet';
      return `${groupNames[factGroup]} (${when})`;
    });
    return `- ${service.name}: ${asked.join(', ')}`;
  });
  return [
    `To ${provider}`,
    '',
    'Probation practitioners name your services to courts. Please look at what they read about them, and say what is still correct and what is not. It takes about a minute a listing:',
    link,
    ...(invitation === null
      ? []
      : [`The link is yours alone, and ends on ${describeCalendarDay(invitation.endsOn)}.`]),
    '',
    ...lines,
  ].join('\n');
}
