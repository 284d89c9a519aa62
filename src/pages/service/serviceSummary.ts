import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { hasEnded, hasNotStarted } from '../../catalogue/freshness.ts';
import type { Service } from '../../catalogue/service.ts';
import { describeFreshness, type FreshnessWords } from '../describeFreshness.ts';
import { toContactSection } from './contactSection.ts';
import { toHowSection } from './howSection.ts';
import type { ServiceSection } from './rows.ts';
import { toSourceSection } from './sourceSection.ts';
import { toActivitySection, toWhatSection } from './whatSection.ts';
import { toWhenSection } from './whenSection.ts';
import { toWhereSection } from './whereSection.ts';
import { toWhomSection } from './whomSection.ts';

/** Something to know before anything else on the page. */
export interface ServiceBanner {
  readonly title: string;
  readonly words: string;
  readonly replacements: readonly { readonly id: string; readonly name: string }[];
}

/** The service page in words. */
export interface ServiceSummary {
  readonly name: string;
  readonly summary: string;
  readonly banner: ServiceBanner | null;
  /** Null for a service that is over: how fresh its facts are no longer matters. */
  readonly freshness: FreshnessWords | null;
  /** In the order in which the author of a report needs them. */
  readonly sections: readonly ServiceSection[];
}

/** Puts everything known of a service into words. `replacements` are the services that took over. */
export function describeService(
  service: Service,
  replacements: readonly Service[],
  today: CalendarDay,
): ServiceSummary {
  return {
    name: service.name,
    summary: service.summary,
    banner: describeBanner(service, replacements, today),
    freshness: hasEnded(service, today) ? null : describeFreshness(service, today),
    sections: [
      toWhatSection(service),
      toWhomSection(service),
      toWhereSection(service),
      toHowSection(service, today),
      toWhenSection(service, today),
      toContactSection(service),
      toActivitySection(service),
      toSourceSection(service, today),
    ],
  };
}

function describeBanner(
  service: Service,
  replacements: readonly Service[],
  today: CalendarDay,
): ServiceBanner | null {
  const links = replacements.map(({ id, name }) => ({ id, name }));
  if (hasEnded(service, today)) {
    const ended =
      service.ends && service.ends < today ? ` It ended on ${describeCalendarDay(service.ends)}.` : '';
    const replaced =
      links.length > 0 ? 'It was replaced by:' : 'The catalogue names nothing that replaced it.';
    return {
      title: 'This service is over',
      words: `Do not propose it.${ended} ${replaced}`,
      replacements: links,
    };
  }
  if (hasNotStarted(service, today) && service.starts) {
    return {
      title: 'This service has not started yet',
      words: `It starts on ${describeCalendarDay(service.starts)}.`,
      replacements: [],
    };
  }
  if (service.status === 'temporarily closed') {
    return {
      title: 'This service is temporarily closed',
      words: 'Ask the provider when it opens again.',
      replacements: links,
    };
  }
  return null;
}
