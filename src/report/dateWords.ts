import { daysBetween, describeCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { factGroups } from '../catalogue/codes.ts';
import { oldestAssuredDate, toFreshness } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import type { ReportContext } from './reportContext.ts';
import { joinAnd } from './sentences.ts';

/** Days after which every text says how old the device's copy is (design, section 5). */
export const freshCopyDays = 30;

/** When a person last checked a service's facts, with the warning its age asks for, in one sentence. */
export function describeCheck(service: Service, { today }: Pick<ReportContext, 'today'>): string {
  const assured = oldestAssuredDate(service, today);
  if (!assured) return `Do not quote without checking: ${describeUnchecked(service, today)}.`;
  const checked = `details last checked on ${describeCalendarDay(assured)}`;
  switch (toFreshness(service, today)) {
    case 'do not quote':
      return `Do not quote without checking: ${checked}.`;
    case 'check':
      return `Check before quoting: ${checked}.`;
    case 'current':
    case 'ended':
      return `D${checked.slice(1)}.`;
  }
}

/** True when the sentence of `describeCheck` is a warning and not only a date. */
export function isCheckWarning(service: Service, { today }: Pick<ReportContext, 'today'>): boolean {
  const freshness = toFreshness(service, today);
  return freshness === 'check' || freshness === 'do not quote';
}

function describeUnchecked(service: Service, today: ReportContext['today']): string {
  const unchecked = factGroups.filter(
    (group) =>
      !service.assurance.some(({ factGroup, assuredDate }) => factGroup === group && assuredDate <= today),
  );
  if (unchecked.length === factGroups.length) return 'no person has checked these details';
  return `no person has checked the ${joinAnd(unchecked)} details`;
}

/** The catalogue's day and the day of this device's copy, with its age where that matters. */
export function describeCopy(context: ReportContext): string {
  const published = describeCalendarDay(context.publishedOn);
  const dates =
    context.publishedOn === context.copiedOn
      ? `Catalogue published and copied to this device on ${published}.`
      : `Catalogue of ${published}, copied to this device on ${describeCalendarDay(context.copiedOn)}.`;
  const warning = describeCopyAge(context);
  return warning ? `${dates} ${warning}` : dates;
}

/** A warning when the device's copy is old, or dated after today; null when it is neither. */
export function describeCopyAge({ copiedOn, today }: ReportContext): string | null {
  const age = daysBetween(copiedOn, today);
  if (age < 0) return 'Check before quoting: the copy is dated later than this text.';
  return age > freshCopyDays ? `Check before quoting: the copy is ${age} days old.` : null;
}

/** Until when the publisher stands by the catalogue: paper outlives that day unnoticed. */
export function describeStanding(expires: CalendarDay, today: CalendarDay): string {
  const until = describeCalendarDay(expires);
  return expires < today
    ? `Its publisher stood by it until ${until}: check everything again.`
    : `Its publisher stands by it until ${until}: check again after that day.`;
}

/** Stands in every text: the catalogue knows services, not places on them. */
export const placeNotRequested = 'A place has not been requested.';

/** The author's own sentence goes here: why it suits the person is never the catalogue's to say. */
export const authorPlace = '[Author: say why this suits the defendant.]';

/** To be shown once beside any text: this catalogue is no eligibility engine. */
export const frameworkReminder =
  'Check eligibility in the Effective Proposal Framework (EPF): this catalogue does not decide it.';
