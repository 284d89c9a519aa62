import { describeCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import type { Service } from '../catalogue/service.ts';
import { consideredReasons, type ConsideredReason } from '../taxonomy/consideredReasons.ts';
import { describeCopy, placeNotRequested } from './dateWords.ts';
import { draft } from './draftFact.ts';
import { fitFacts } from './fitFacts.ts';
import { toListingName } from './listingWords.ts';
import type { OptionsText } from './optionsText.ts';
import type { ReportContext } from './reportContext.ts';
import { joinAnd, withCapital } from './sentences.ts';

/** Characters that the box for alternatives takes (pre-sentence service, validation). */
export const alternativesLimit = 20_000;

/** A service that was weighed and not chosen. `service` is null when it is no longer listed. */
export interface Alternative {
  readonly service: Service | null;
  readonly reason: ConsideredReason;
  readonly addedOn: CalendarDay;
}

/**
 * The alternatives that were weighed, a sentence a reason, without a word about the person. Throws a
 * RangeError where there is none.
 */
export function toAlternativesText(
  alternatives: readonly Alternative[],
  context: ReportContext,
): OptionsText {
  if (alternatives.length === 0) throw new RangeError('a text needs an alternative');
  const sentences = consideredReasons.flatMap((reason) => {
    const given = alternatives.filter((alternative) => alternative.reason === reason);
    return given.length === 0 ? [] : [describeReason(reason, given, context)];
  });
  const facts = [
    ...sentences.map((text) => draft('identity', text)),
    draft('copy', describeCopy(context)),
    draft('place not requested', placeNotRequested),
  ];
  const limit = { unit: 'characters', most: alternativesLimit } as const;
  return fitFacts('alternatives', [{ serviceId: null, facts }], limit, context.today);
}

function describeReason(
  reason: ConsideredReason,
  given: readonly Alternative[],
  context: ReportContext,
): string {
  const lost = given.filter(({ service }) => service === null).length;
  const names = given.flatMap(({ service }) => (service ? [toListingName(service.name)] : []));
  const subjects = [...names, ...(lost > 0 ? [describeLost(lost)] : [])];
  const verb = given.length === 1 ? 'was' : 'were';
  const because = describeBecause(reason, given, context);
  const text = `${joinAnd(subjects)} ${verb} considered and not chosen because ${because}.`;
  return withCapital(text);
}

function describeLost(count: number): string {
  return count === 1 ? 'a service that is no longer listed' : `${count} services that are no longer listed`;
}

function describeBecause(
  reason: ConsideredReason,
  given: readonly Alternative[],
  { home }: ReportContext,
): string {
  const one = given.length === 1;
  const it = one ? 'it' : 'the services';
  const was = one ? 'was' : 'were';
  const when = describeWhen(given);
  switch (reason) {
    case 'too-far':
      return `${it} ${was} too far from ${home ? home.name : 'the home area'}`;
    case 'excluded':
      return describeExclusions(given);
    case 'wrong-age-or-sex':
      return `${it} ${one ? 'is' : 'are'} for people of another age or sex`;
    case 'full':
      return `${it} ${was} full${when}`;
    case 'waiting-list-too-long':
      return `the waiting list was too long${when}`;
    case 'not-a-fit-with-the-order':
      return `${it} did not fit the proposed order`;
    case 'out-of-date':
      return `the listing ${one ? 'is' : 'of each is'} out of date`;
    case 'person-declined':
      return 'the defendant declined';
  }
}

// A listing is not held to exclusions that the author knows from elsewhere.
function describeExclusions(given: readonly Alternative[]): string {
  const one = given.length === 1;
  if (given.every(({ service }) => service && statesExclusions(service)))
    return `the listed exclusions ${one ? 'apply' : 'of each apply'}`;
  return `exclusions apply that ${one ? 'the listing does not state' : 'not every listing states'}`;
}

function statesExclusions({ exclusions, eligibility }: Service): boolean {
  const refuses = Object.values(exclusions).some((acceptance) => acceptance !== 'accepts');
  return refuses || eligibility.conditions.length > 0 || eligibility.noRecourseToPublicFunds === 'no';
}

/** The day, for what changes in days; none where the days differ. */
function describeWhen(given: readonly Alternative[]): string {
  const [day, ...others] = [...new Set(given.map(({ addedOn }) => addedOn))];
  return day && others.length === 0 ? ` on ${describeCalendarDay(day)}` : '';
}
