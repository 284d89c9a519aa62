import { daysBetween, describeCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { factGroups } from '../catalogue/codes.ts';
import { oldestAssuredDate, toFreshness } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import type { ReportContext } from './reportContext.ts';
import { joinAnd, toSentence } from './sentences.ts';

/** Days after which every text says how old the device's copy is (design, section 5). */
export const freshCopyDays = 30;

const warnings = {
  check: 'Check before quoting',
  'do not quote': 'Do not quote without checking',
} as const;

/** How far facts may be quoted, where that is not simply as they stand. */
export type QuotingWarning = keyof typeof warnings;

/** The warning that the age of a service's facts asks for; null where it asks for none. */
export function toQuotingWarning(
  service: Service,
  { today }: Pick<ReportContext, 'today'>,
): QuotingWarning | null {
  const freshness = toFreshness(service, today);
  return freshness === 'check' || freshness === 'do not quote' ? freshness : null;
}

/** When a person last checked a service's facts, with the warning its age asks for, in one sentence. */
export function describeCheck(service: Service, context: Pick<ReportContext, 'today'>): string {
  const isUnchecked = oldestAssuredDate(service, context.today) === null;
  const warning = isUnchecked ? 'do not quote' : toQuotingWarning(service, context);
  const checked = toChecked(service, context);
  return warning ? `${warnings[warning]}: ${checked}.` : toSentence(checked);
}

/** The same without the warning, which a text for several services may give for all of them. */
export function describeLastCheck(service: Service, context: Pick<ReportContext, 'today'>): string {
  return toSentence(toChecked(service, context));
}

/** The warning that all services of a text ask for. */
export function describeWarningOfAll(warning: QuotingWarning): string {
  return `${warnings[warning]}: this goes for every service below.`;
}

function toChecked(service: Service, { today }: Pick<ReportContext, 'today'>): string {
  const assured = oldestAssuredDate(service, today);
  return assured
    ? `details last checked on ${describeCalendarDay(assured)}`
    : describeUnchecked(service, today);
}

function describeUnchecked(service: Service, today: ReportContext['today']): string {
  const unchecked = factGroups.filter(
    (group) =>
      !service.assurance.some(({ factGroup, assuredDate }) => factGroup === group && assuredDate <= today),
  );
  if (unchecked.length === factGroups.length) return 'no person has checked these details';
  return `no person has checked the ${joinAnd(unchecked)} details`;
}

/** The days that tell how old a copy of the catalogue is. */
type CopyDates = Pick<ReportContext, 'publishedOn' | 'copiedOn' | 'today'>;

/** The catalogue's day and the day of this device's copy, with its age where that matters. */
export function describeCopy(context: CopyDates): string {
  const published = describeCalendarDay(context.publishedOn);
  const dates =
    context.publishedOn === context.copiedOn
      ? `Catalogue published and copied to this device on ${published}.`
      : `Catalogue of ${published}, copied to this device on ${describeCalendarDay(context.copiedOn)}.`;
  const warning = describeCopyAge(context);
  return warning ? `${dates} ${warning}` : dates;
}

/** A warning when the device's copy is old, or dated after today; null when it is neither. */
export function describeCopyAge({ copiedOn, today }: CopyDates): string | null {
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

/** The same of several services. */
export const noPlaceRequested = 'A place has not been requested with any of these services.';

/** The author's own sentence goes here: why it suits the person is never the catalogue's to say. */
export const authorPlace = '[Author: say why this suits the defendant.]';

/** The same of several services. */
export const authorPlaceForAll = '[Author: say why each of these suits the defendant.]';

/** To be shown once beside any text: this catalogue is no eligibility engine. */
export const frameworkReminder =
  'Check eligibility in the Effective Proposal Framework (EPF): this catalogue does not decide it.';
