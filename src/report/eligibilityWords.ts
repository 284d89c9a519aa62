import { offenceGroups, type OffenceGroup } from '../catalogue/codes.ts';
import type { Eligibility, OffenceAcceptance, Service } from '../catalogue/service.ts';
import { offenceGroupLabels } from '../taxonomy/labels.ts';
import { toReportWords } from './listingWords.ts';
import type { Fact } from './optionsText.ts';
import { joinAnd, joinOr, toSentence } from './sentences.ts';

/** The people a service takes, after "for": "women aged 18 and over". Null where neither is stated. */
export function describePeople(eligibility: Eligibility): string | null {
  const ages = describeAges(eligibility);
  if (eligibility.sexes === 'not stated' && ages === null) return null;
  const people = eligibility.sexes === 'not stated' ? 'people' : eligibility.sexes;
  return ages === null ? people : `${people} ${ages}`;
}

function describeAges({ minimumAge, maximumAge }: Eligibility): string | null {
  if (minimumAge !== null && maximumAge !== null) {
    // Ages that contradict each other tell nothing.
    if (minimumAge > maximumAge) return null;
    return minimumAge === maximumAge ? `aged ${minimumAge}` : `aged ${minimumAge} to ${maximumAge}`;
  }
  if (minimumAge !== null) return `aged ${minimumAge} and over`;
  return maximumAge === null ? null : `aged up to ${maximumAge}`;
}

/** What the listing says of offences: only what it says, group by group. */
export function toOffenceFacts(service: Service): Fact[] {
  const refused = labelsOf(service, 'does not accept');
  const weighed = labelsOf(service, 'case by case');
  const accepted = labelsOf(service, 'accepts');
  const texts = [
    ...(refused.length > 0 ? [`It does not accept people convicted of ${joinOr(refused)}.`] : []),
    ...(weighed.length > 0 ? [`Convictions for ${joinAnd(weighed)} are considered case by case.`] : []),
    ...(accepted.length > 0
      ? [`The listing states that people convicted of ${joinOr(accepted)} are accepted.`]
      : []),
  ];
  return texts.map((text) => ({ kind: 'offences', text }));
}

function labelsOf(service: Service, acceptance: OffenceAcceptance): string[] {
  return offenceGroups
    .filter((group) => service.exclusions[group] === acceptance)
    .map((group) => offenceWords[group]);
}

// "stalking or harassment" would run into the "or" of the list.
const offenceWords: Readonly<Record<OffenceGroup, string>> = {
  ...offenceGroupLabels,
  stalking: 'stalking',
};

/** Conditions that the listing states, each a fact of its own. */
export function toConditionFacts(service: Service): Fact[] {
  const { conditions, noRecourseToPublicFunds } = service.eligibility;
  const words = conditions.map(toReportWords);
  const texts = words.filter((condition) => condition !== null).map(toSentence);
  // Leaving a condition out without a word would make the service look open to more people.
  if (words.includes(null)) texts.push('The listing has a condition that is not repeated here.');
  if (noRecourseToPublicFunds === 'yes') texts.push('It takes people with no recourse to public funds.');
  if (noRecourseToPublicFunds === 'no') {
    texts.push('It does not take people with no recourse to public funds.');
  }
  return texts.map((text) => ({ kind: 'conditions', text }));
}

/** What the listing is silent about on whom it takes: each the end of "The listing does not say …". */
export function toEligibilitySilence(service: Service): readonly string[] {
  const { sexes, noRecourseToPublicFunds } = service.eligibility;
  const agesUnknown = describeAges(service.eligibility) === null;
  const silentOn: string[] = [];
  if (sexes === 'not stated') silentOn.push('whether it takes women, men or both');
  if (agesUnknown) silentOn.push('what ages it takes');
  const unstated = offenceGroups.filter((group) => service.exclusions[group] === undefined);
  if (unstated.length === offenceGroups.length) silentOn.push('whether any conviction excludes a person');
  else if (unstated.length > 0) {
    silentOn.push(
      `whether people convicted of ${joinOr(unstated.map((group) => offenceWords[group]))} are accepted`,
    );
  }
  if (noRecourseToPublicFunds === 'not stated') {
    silentOn.push('whether it takes people with no recourse to public funds');
  }
  return silentOn;
}

/** "The listing does not say whether a, whether b or what c."; null where all of it is told already. */
export function describeSilence(silentOn: readonly string[], told: readonly string[]): string | null {
  const untold = silentOn.filter((silence) => !told.includes(silence));
  return untold.length === 0 ? null : `The listing does not say ${joinOr(untold)}.`;
}

/** "No listing here says whether a, whether b or what c."; null for nothing. */
export function describeSilenceOfAll(silentOn: readonly string[]): string | null {
  return silentOn.length === 0 ? null : `No listing here says ${joinOr(silentOn)}.`;
}
