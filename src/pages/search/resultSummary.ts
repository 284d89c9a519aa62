import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { hasNotStarted } from '../../catalogue/freshness.ts';
import type { Coverage, Service } from '../../catalogue/service.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import { describeUncheckedSource } from '../../report/sourceWords.ts';
import type { ServiceMatch } from '../../search/searchResponse.ts';
import { cohortLabels, needLabels, referralRouteLabels } from '../../taxonomy/labels.ts';
import { describeWhomItTakes } from '../describeEligibility.ts';
import { describeFreshness, type FreshnessWords } from '../describeFreshness.ts';
import { describeNational } from '../describeNational.ts';

/** What the list says of one service. */
export interface ResultSummary {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly summary: string;
  readonly facts: readonly { readonly term: string; readonly detail: string }[];
  readonly freshness: FreshnessWords;
  /** How old the source is, for a listing no person has checked; else null. */
  readonly source: string | null;
  /** Set when it has not begun yet: "Starts on 1 March 2027". */
  readonly start: string | null;
}

const mostNeeds = 4;

/** Puts a match into the words of the list. */
export function describeResult(
  match: ServiceMatch,
  homeArea: HomeArea | null,
  today: CalendarDay,
): ResultSummary {
  const { service } = match;
  return {
    id: service.id,
    name: service.name,
    provider: describeProviders(service),
    summary: service.summary,
    facts: [
      { term: 'Takes', detail: describeWhomItTakes(service.eligibility) },
      ...describeGroups(service),
      { term: 'Area', detail: describeReach(match, homeArea) },
      { term: 'Needs', detail: describeNeeds(service) },
      { term: 'Refer', detail: describeReferral(service) },
      ...(match.why.length > 0 ? [{ term: 'Why', detail: match.why.join('; ') }] : []),
    ],
    freshness: describeFreshness(service, today),
    source: describeUncheckedSource(service, today),
    start:
      hasNotStarted(service, today) && service.starts
        ? `Starts on ${describeCalendarDay(service.starts)}`
        : null,
  };
}

function describeProviders({ organization, partners }: Service): string {
  if (partners.length === 0) return organization.name;
  return `${organization.name} with ${partners.length === 1 ? partners[0]?.name : `${partners.length} partners`}`;
}

// A sex is said with the ages already.
function describeGroups({ cohorts }: Service): ResultSummary['facts'] {
  const groups = cohorts
    .filter(({ cohort, standing }) => standing === 'for this group' && cohort !== 'women' && cohort !== 'men')
    .map(({ cohort, groups: named }) =>
      named.length === 0 ? cohortLabels[cohort] : `${cohortLabels[cohort]}: ${named.join(', ')}`,
    );
  return groups.length === 0 ? [] : [{ term: 'For', detail: groups.join('; ') }];
}

function describeNeeds({ needs }: Service): string {
  if (needs.length === 0) return 'Not stated';
  const named = needs.slice(0, mostNeeds).map((need) => needLabels[need]);
  return needs.length > mostNeeds
    ? `${named.join('; ')}; and ${needs.length - mostNeeds} more`
    : named.join('; ');
}

// What nobody can be made to use reads like the rest of the list otherwise.
function describeReferral({ referralRoutes, fundingRoute, sentenceUses }: Service): string {
  const routes = referralRoutes.map((route) => referralRouteLabels[route]).join('; ') || 'Not stated';
  const isVoluntary =
    fundingRoute === 'universal' ||
    (sentenceUses.length > 0 && sentenceUses.every((use) => use === 'voluntary'));
  return isVoluntary ? `${routes}. Voluntary: a court cannot require it` : routes;
}

/** The area reached, in words that say how it comes to reach the home area. */
export function describeReach(
  { reach, coversPart, service: { coverage } }: Pick<ServiceMatch, 'reach' | 'coversPart' | 'service'>,
  homeArea: HomeArea | null,
): string {
  if (coversPart && homeArea) return `Covers part of ${homeArea.name}: ${coverage.areaName}`;
  switch (reach) {
    case 'area':
      return `Whole police force area: ${coverage.areaName}`;
    case 'region':
      return `Whole probation region: ${coverage.areaName}`;
    case 'national':
      return alsoRemote(describeNational(coverage), coverage);
    case 'remote':
      return coverage.excludedLadCodes.length === 0
        ? 'By phone or online, from anywhere'
        : `By phone or online, from ${coverage.areaName}`;
    case 'local':
      return `Covers ${coverage.areaName}`;
    case null:
      return describeCoverage(coverage);
  }
}

function describeCoverage(coverage: Coverage): string {
  const area = coverage.national ? describeNational(coverage) : `Covers ${coverage.areaName}`;
  return alsoRemote(area, coverage);
}

function alsoRemote(area: string, { remote }: Coverage): string {
  return remote ? `${area}; also by phone or online` : area;
}
