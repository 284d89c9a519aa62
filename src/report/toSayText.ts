import { daysBetween, describeCalendarDay } from '../catalogue/calendarDay.ts';
import { hasEnded, hasNotStarted, oldestAssuredDate, toFreshness } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { describeCopyAge, placeNotRequested } from './dateWords.ts';
import { draft, type DraftFact } from './draftFact.ts';
import { describePeople, toEligibilitySilence, toOffenceFacts } from './eligibilityWords.ts';
import { fitFacts } from './fitFacts.ts';
import { toListingName } from './listingWords.ts';
import { describeNeeds } from './needWords.ts';
import type { OptionsText } from './optionsText.ts';
import type { HomeCover, ReportContext } from './reportContext.ts';
import { describeCarriers, isVoluntary, toCarriers } from './sentenceUseWords.ts';
import { joinAnd } from './sentences.ts';

/** Words that take about fifteen seconds to say. */
export const sayLimit = 45;

/**
 * The text for an oral report, about fifteen seconds long. Several services are named together, with
 * the oldest of their dates. Throws a RangeError where there is no service.
 */
export function toSayText(services: readonly Service[], context: ReportContext): OptionsText {
  if (services.length === 0) throw new RangeError('a text needs a service');
  const ended = services.filter((service) => hasEnded(service, context.today));
  const options = services.filter((service) => !ended.includes(service));
  const [only] = options;
  const facts = [
    ...toIdentityFacts(options, context),
    ...ended.map((service) =>
      draft('standing', `${toListingName(service.name)} is over and may not be proposed.`),
    ),
    ...toStandingFacts(options, context),
    ...(only && options.length === 1 ? toDetails(only, context) : []),
    ...toVoluntaryFacts(options, context),
    draft('check', describeOldestCheck(options.length > 0 ? options : ended, context)),
    draft('copy', describeCopy(context)),
    draft('place not requested', placeNotRequested),
  ];
  const serviceId = services.length === 1 ? (services[0]?.id ?? null) : null;
  return fitFacts('say', [{ serviceId, facts }], { unit: 'words', most: sayLimit }, context.today);
}

const coverWords: Readonly<Record<HomeCover, (home: string) => string>> = {
  all: (home) => `In ${home}`,
  nationwide: (home) => `National, for ${home} too`,
  'by phone or online': (home) => `For ${home}, by phone or online`,
  part: (home) => `For part of ${home}`,
  no: (home) => `Not listed for ${home}`,
};

function toIdentityFacts(options: readonly Service[], { home }: ReportContext): DraftFact[] {
  const groups = new Map<string, string[]>();
  for (const service of options) {
    const where = home
      ? coverWords[home.covers(service.coverage)](home.name)
      : options.length === 1
        ? 'Option'
        : 'Options';
    groups.set(where, [...(groups.get(where) ?? []), toListingName(service.name)]);
  }
  return [...groups].map(([where, names]) => draft('identity', `${where}: ${joinAnd(names)}.`));
}

function toStandingFacts(options: readonly Service[], { today }: ReportContext): DraftFact[] {
  const named = (service: Service) => (options.length === 1 ? 'It' : toListingName(service.name));
  return options.flatMap((service) => [
    ...(hasNotStarted(service, today) && service.starts !== null
      ? [draft('standing', `${named(service)} starts on ${describeCalendarDay(service.starts)}.`)]
      : []),
    ...(service.status === 'temporarily closed'
      ? [draft('standing', `${named(service)} is temporarily closed.`)]
      : []),
    ...(service.availability.takingReferrals === 'no'
      ? [draft('not taking referrals', `${named(service)} was listed as not taking referrals.`)]
      : []),
  ]);
}

/** What there is time for about a single service; all but the conditions may go. */
function toDetails(service: Service, context: ReportContext): DraftFact[] {
  const needs = describeNeeds(service, context.needs);
  const people = describePeople(service.eligibility);
  const carriers = toCarriers(service, context);
  return [
    ...(needs ? [draft('what', `Listed for help with ${needs}.`)] : []),
    ...(people ? [draft('who', `For ${people}.`)] : []),
    ...(carriers.length > 0
      ? [draft('carrier', `It can be used ${describeCarriers(carriers, context)}.`)]
      : []),
    ...toOffenceFacts(service).map(({ kind, text }) => draft(kind, text)),
    ...toConditionHint(service),
  ];
}

function toConditionHint(service: Service): DraftFact[] {
  if (service.eligibility.conditions.length > 0) {
    return [draft('more conditions', 'The listing has conditions.')];
  }
  return toEligibilitySilence(service).length > 0
    ? [draft('activities', 'The listing leaves some eligibility open.')]
    : [];
}

function toVoluntaryFacts(options: readonly Service[], context: ReportContext): DraftFact[] {
  const voluntary = options.filter((service) => isVoluntary(service, context));
  if (voluntary.length === 0) return [];
  if (options.length === 1) return [draft('sentence use', 'It is voluntary and cannot be required.')];
  const names =
    voluntary.length === options.length
      ? 'These'
      : joinAnd(voluntary.map((service) => toListingName(service.name)));
  const verb = voluntary.length === 1 ? 'is' : 'are';
  return [draft('sentence use', `${names} ${verb} voluntary and cannot be required.`)];
}

function describeOldestCheck(services: readonly Service[], { today }: ReportContext): string {
  const checks = services.map((service) => oldestAssuredDate(service, today));
  const bands = services.map((service) => toFreshness(service, today));
  const [oldest] = checks.filter((check) => check !== null).toSorted();
  if (checks.includes(null) || !oldest) {
    return 'Do not quote without checking: no person has checked all details.';
  }
  const checked = `last checked on ${describeCalendarDay(oldest)}`;
  if (bands.includes('do not quote')) return `Do not quote without checking: ${checked}.`;
  return bands.includes('check') ? `Check before quoting: ${checked}.` : `L${checked.slice(1)}.`;
}

function describeCopy(context: ReportContext): string {
  const copy = `Catalogue copy of ${describeCalendarDay(context.copiedOn)}`;
  if (!describeCopyAge(context)) return `${copy}.`;
  const age = daysBetween(context.copiedOn, context.today);
  return age < 0 ? `${copy}, dated later than today.` : `${copy}, ${age} days old.`;
}
