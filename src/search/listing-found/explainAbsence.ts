import { describeCalendarDay } from '../../catalogue/calendarDay.ts';
import type { Service } from '../../catalogue/service.ts';
import { describeArea } from '../../geography/describeArea.ts';
import { cohortLabels, fundingRouteLabels, needLabels, settingLabels } from '../../taxonomy/labels.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { inSentence } from '../explainCohort.ts';
import { describeAgesTaken } from '../explainMatch.ts';
import { findAbsentWords, toWordMeanings } from '../explainText.ts';
import { toCohortStanding } from '../filters/cohortStanding.ts';
import { addBit, hasBit, isEmpty, makeBitset, type Bitset } from '../filters/bitset.ts';
import {
  removeExcluding,
  takingThePerson,
  withNeedsAndProviders,
  withoutUnclearSex,
} from '../filters/narrowByTerms.ts';
import type { ServiceTable } from '../filters/serviceTable.ts';
import type { SearchPlan } from '../searchPlan.ts';
import type { ServiceQuery } from '../serviceQuery.ts';

/**
 * Why a search does not find a listing, in plain words: every step of the search that leaves it out,
 * asked of that step itself.
 */
export function explainAbsence(
  service: Service,
  number: number,
  planned: SearchPlan,
  index: CatalogueIndex,
  query: ServiceQuery,
): readonly string[] {
  if (!hasBit(planned.running, number)) return [explainOver(service, hasBit(index.table.closed, number))];
  const alone = makeBitset(index.table.count);
  addBit(alone, number);
  return [
    ...new Set([
      ...explainPerson(service, alone, planned, index.table),
      ...explainTerms(alone, planned, index.table),
      ...explainWords(service, number, planned, index),
      ...explainReach(service, number, planned),
      ...explainFilters(service, number, planned, query),
    ]),
  ];
}

function explainOver({ ends }: Service, isClosed: boolean): string {
  const over =
    ends === null || isClosed
      ? 'It is marked as no longer offered'
      : `It ended on ${describeCalendarDay(ends)}`;
  return `${over}, so it is not among the results. Whoever types its name is told so.`;
}

function explainPerson(
  service: Service,
  alone: Bitset,
  { understanding, heldSex }: SearchPlan,
  table: ServiceTable,
): readonly string[] {
  const { terms } = understanding;
  const barring = withoutUnclearSex(terms).filter((term) => isEmpty(takingThePerson(alone, table, [term])));
  const reasons = barring.map((term) => {
    if (term.kind === 'cohort')
      return `It does not take ${inSentence(term.label)}, and ‘${term.typed}’ was typed`;
    if (term.kind === 'age') return `${explainAges(service)}, and ‘${term.typed}’ was typed`;
    return `It is not given before release, and ‘${term.typed}’ was typed`;
  });
  if (heldSex === null) return reasons;
  const left = alone.slice();
  removeExcluding(left, table, heldSex);
  return isEmpty(left)
    ? [...reasons, `It does not take ${heldSex}, and the prison that was typed holds ${heldSex}`]
    : reasons;
}

function explainAges({ eligibility, cohorts }: Service): string {
  const { minimumAge, maximumAge } = eligibility;
  const isForOlder = cohorts.some(
    ({ cohort, standing }) => cohort === 'older' && standing === 'for this group',
  );
  return isForOlder && minimumAge === null && maximumAge === null
    ? `It is for ${inSentence(cohortLabels.older)}`
    : `It takes ${describeAgesTaken(eligibility)}`;
}

function explainTerms(
  alone: Bitset,
  { understanding: { terms }, mentioning }: SearchPlan,
  table: ServiceTable,
): readonly string[] {
  const needs = terms.filter((term) => term.kind === 'need');
  const providers = terms.filter((term) => term.kind === 'provider');
  const reasons: string[] = [];
  if (isEmpty(withNeedsAndProviders(alone, table, needs, null))) {
    const labels = needs.map(({ label, typed }) => `${label} (from ‘${typed}’)`);
    reasons.push(`It is not listed for ${toAlternatives(labels)}`);
  }
  if (isEmpty(withNeedsAndProviders(alone, table, providers, mentioning))) {
    reasons.push(`It is not provided by ${toAlternatives(providers.map(({ label }) => label))}`);
  }
  return reasons;
}

function explainWords(
  service: Service,
  number: number,
  { understanding, withWords }: SearchPlan,
  { text }: CatalogueIndex,
): readonly string[] {
  if (withWords === null || hasBit(withWords, number)) return [];
  const { words, isLastOpen, isSentence } = understanding;
  const absent = findAbsentWords(
    service,
    toWordMeanings(text, words, { isLastOpen, isForgiving: !isSentence }),
  );
  const typed = (absent.length > 0 ? absent : words).map((word) => `‘${word}’`);
  return [`Nothing in the listing matches ${toAlternatives(typed)}`];
}

function explainReach(
  { coverage }: Service,
  number: number,
  { reach, homeArea }: SearchPlan,
): readonly string[] {
  if (!reach || !homeArea || hasBit(reach.reached, number)) return [];
  return [`It does not reach ${describeArea(homeArea)}: the area it states is ${coverage.areaName}`];
}

function explainFilters(
  service: Service,
  number: number,
  { facets }: SearchPlan,
  { needs, cohorts, fundingRoutes, settings }: ServiceQuery,
): readonly string[] {
  const isLeftOut = (set: Bitset | null): boolean => set !== null && !hasBit(set, number);
  const reasons: string[] = [];
  if (isLeftOut(facets.needs)) {
    reasons.push(`It is not listed for ${toAlternatives(needs.map((code) => needLabels[code]))}`);
  }
  if (isLeftOut(facets.cohorts)) {
    const isRefused = cohorts.every((code) => toCohortStanding(service, code) === 'excluded');
    const people = toAlternatives(cohorts.map((code) => inSentence(cohortLabels[code])));
    reasons.push(isRefused ? `It does not take ${people}` : `It does not say that it takes ${people}`);
  }
  if (isLeftOut(facets.fundingRoutes)) {
    const wanted = toAlternatives(fundingRoutes.map((code) => `‘${fundingRouteLabels[code]}’`));
    reasons.push(`Its funding route is ‘${fundingRouteLabels[service.fundingRoute]}’, not ${wanted}`);
  }
  if (isLeftOut(facets.settings)) {
    const wanted = toAlternatives(settings.map((code) => settingLabels[code].toLowerCase()));
    reasons.push(`It does not say that it works ${wanted}`);
  }
  return reasons;
}

function toAlternatives(labels: readonly string[]): string {
  return [...new Set(labels)].join(' or ');
}
