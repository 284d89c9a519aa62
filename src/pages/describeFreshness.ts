import { describeCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { oldestAssuredDate, toFreshness } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { describeSourceDay } from '../report/sourceWords.ts';

/** How far a listing can be relied on, as a tag and a sentence. */
export interface FreshnessWords {
  readonly tag: string;
  readonly colour: 'green' | 'yellow' | 'orange' | 'grey';
  readonly sentence: string;
}

/** Says how far a listing can be relied on today. Only a check by a person counts. */
export function describeFreshness(service: Service, today: CalendarDay): FreshnessWords {
  const freshness = toFreshness(service, today);
  if (freshness === 'ended') {
    return { tag: 'This service is over', colour: 'grey', sentence: 'This service is over.' };
  }
  const assured = oldestAssuredDate(service, today);
  if (!assured) {
    return {
      tag: 'Not assured by a person',
      colour: 'orange',
      sentence: `${
        service.assurance.length === 0
          ? 'No person has checked this listing.'
          : 'Not every part of this listing has been checked by a person.'
      } ${describeSourceDay(service)}. Do not quote it without checking ${describeWhomToAsk(service)}.`,
    };
  }
  const checked = `The part of this listing that was checked longest ago was checked on ${describeCalendarDay(assured)}.`;
  switch (freshness) {
    case 'current':
      return { tag: `Checked ${describeCalendarDay(assured)}`, colour: 'green', sentence: checked };
    case 'check':
      return {
        tag: 'Check before quoting',
        colour: 'yellow',
        sentence: `${checked} Check ${describeWhomToAsk(service)} before quoting it.`,
      };
    case 'do not quote':
      return {
        tag: 'Do not quote without checking',
        colour: 'orange',
        sentence: `${checked} Do not quote it without checking ${describeWhomToAsk(service)}.`,
      };
  }
}

// Nobody can check with a provider whom the listing gives no way to reach.
function describeWhomToAsk({ contacts, referralRoutes }: Service): string {
  if (contacts.length > 0) return 'with the provider';
  const route = referralRoutes.length > 0 ? 'through its referral route or ' : '';
  return `${route}with your region’s commissioning team`;
}
