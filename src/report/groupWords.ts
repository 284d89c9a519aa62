import type { Cohort } from '../catalogue/codes.ts';
import type { CohortStatement, Service } from '../catalogue/service.ts';
import { toReportWordList } from './listingWords.ts';
import { joinAnd, toMidSentence } from './sentences.ts';

const generalWords: Readonly<Record<Cohort, string>> = {
  women: 'women',
  men: 'men',
  ethnic_minority: 'people from ethnic minorities',
  gypsy_roma_traveller: 'Gypsy, Roma or Traveller people',
  faith: 'people of a faith',
  older: 'older people',
  young_adult: 'young adults',
  veteran: 'veterans',
  disability: 'disabled people',
  neurodivergent: 'neurodivergent people',
  lgbt: 'LGBTQ+ people',
  foreign_national: 'foreign nationals',
  care_leaver: 'care leavers',
  parent: 'parents',
};

/** Cohorts whose groups are peoples and faiths: named themselves, never by the general word. */
const namedByGroup: readonly Cohort[] = ['ethnic_minority', 'gypsy_roma_traveller', 'faith'];

/**
 * The groups a listing says it is for, in one sentence: the specific people where it names them
 * ("Somali people"). Null where it says none, or where the sex and age already say it.
 */
export function describeGroups(service: Service): string | null {
  const groups = service.cohorts
    .filter(({ standing }) => standing === 'for this group')
    .filter(({ cohort }) => !isSaidByEligibility(service, cohort))
    .map(describeGroup);
  return groups.length === 0 ? null : `It is listed for ${joinAnd(groups)}.`;
}

function isSaidByEligibility({ eligibility }: Service, cohort: Cohort): boolean {
  const { sexes, minimumAge, maximumAge } = eligibility;
  if (cohort === 'women' || cohort === 'men') return sexes === cohort;
  if (cohort === 'older') return minimumAge !== null && minimumAge >= 50;
  return cohort === 'young_adult' && maximumAge !== null && maximumAge <= 25;
}

function describeGroup({ cohort, groups }: CohortStatement): string {
  const named = toReportWordList(groups);
  if (named.length === 0) return generalWords[cohort];
  if (namedByGroup.includes(cohort)) {
    const isNoun = named.every((group) => /(?:people|men|women|s)$/i.test(group));
    return isNoun ? joinAnd(named) : `${joinAnd(named)} people`;
  }
  return `${generalWords[cohort]} (${joinAnd(named.map(toMidSentence))})`;
}
