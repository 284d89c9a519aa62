import { describeCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { hasNotStarted } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import { describeArea } from '../geography/describeArea.ts';
import type { Reach } from '../geography/reach.ts';
import { needLabels } from '../taxonomy/labels.ts';
import { explainCohort } from './explainCohort.ts';
import { explainText, type WordMeaning } from './explainText.ts';
import { toPrisonKey } from '../geography/prisonKey.ts';
import type { NamedPrison } from './understanding/namedPrison.ts';
import type { UnderstoodTerm } from './searchResponse.ts';
import { describeAges } from './understanding/recogniseAge.ts';

/** What a result is explained against. */
export interface ExplainedSearch {
  readonly today: CalendarDay;
  readonly terms: readonly UnderstoodTerm[];
  readonly prisons: readonly NamedPrison[];
  /** The phrases that say that the person abuses a partner or relative. */
  readonly perpetrators: readonly string[];
  readonly homeArea: HomeArea | null;
  readonly words: readonly WordMeaning[];
}

/** Why a service is among the results, in plain words, the weightiest reason first. */
export function explainMatch(
  service: Service,
  search: ExplainedSearch,
  reached: { readonly reach: Reach | null; readonly coversPart: boolean },
): readonly string[] {
  const { today, terms, homeArea, words } = search;
  const reasons = [
    ...(hasNotStarted(service, today) && service.starts
      ? [`Starts on ${describeCalendarDay(service.starts)}`]
      : []),
    ...(service.status === 'temporarily closed' ? ['Temporarily closed'] : []),
    ...explainPrisons(service, search.prisons),
    ...explainText(service, words),
    ...explainProviders(service, terms),
    ...explainNeeds(service, terms, search.perpetrators),
    ...terms.flatMap((term) => (term.kind === 'cohort' ? [explainCohort(service, term)] : [])),
    ...explainAges(service, terms),
    ...(homeArea && reached.reach
      ? [explainReach(service, homeArea, reached.reach, reached.coversPart)]
      : []),
    // A summary names the first few of many places only.
    ...(homeArea && service.deliveryPlaces.includes(homeArea.name)
      ? [`Sessions are held in ${homeArea.name}`]
      : []),
    ...explainSettings(service, terms),
  ];
  // What a listing is silent about comes after what it says.
  return [...new Set([...reasons.filter((one) => !isSilence(one)), ...reasons.filter(isSilence)])];
}

function isSilence(reason: string): boolean {
  return reason.startsWith('Does not say');
}

function explainPrisons({ prisonsServed }: Service, prisons: readonly NamedPrison[]): readonly string[] {
  const keys = new Set(prisons.map(({ key }) => key));
  return prisonsServed.filter((name) => keys.has(toPrisonKey(name))).map((name) => `Works in ${name}`);
}

function explainProviders(service: Service, terms: readonly UnderstoodTerm[]): readonly string[] {
  return terms.flatMap((term) => {
    if (term.kind !== 'provider') return [];
    if (term.organizationIds.includes(service.organization.id))
      return [`Provided by ${service.organization.name}`];
    const partner = service.partners.find(({ id }) => term.organizationIds.includes(id));
    return partner ? [`${partner.name} is a partner`] : [];
  });
}

/** One reason for each phrase: "Matches ‘rent arrears’: Accommodation; Finance, benefit and debt". */
function explainNeeds(
  service: Service,
  terms: readonly UnderstoodTerm[],
  perpetrators: readonly string[],
): readonly string[] {
  const met = new Map<string, string[]>();
  const doubts = new Set<string>();
  for (const term of terms) {
    if (term.kind !== 'need' || !service.needs.includes(term.code)) continue;
    if (perpetrators.includes(term.typed) && !worksWithPerpetrators(service)) {
      doubts.add('Does not say that it works with people who use abuse');
      continue;
    }
    met.set(term.typed, [...(met.get(term.typed) ?? []), needLabels[term.code]]);
  }
  return [...[...met].map(([typed, labels]) => `Matches ‘${typed}’: ${labels.join('; ')}`), ...doubts];
}

// Help for people who experienced abuse is no match for somebody who used it.
function worksWithPerpetrators({ name, summary, needActivities }: Service): boolean {
  const texts = [name, summary, ...needActivities.flatMap(({ activities }) => activities)];
  return texts.some((text) => /perpetrat|people who use abuse|uses? of abuse|abusive behaviour/i.test(text));
}

function explainAges({ eligibility }: Service, terms: readonly UnderstoodTerm[]): readonly string[] {
  return terms.flatMap((term) => {
    if (term.kind !== 'age') return [];
    const { minimumAge, maximumAge } = eligibility;
    if (minimumAge === null && maximumAge === null) return ['Does not say which ages it takes'];
    const isAll = (minimumAge ?? 0) <= term.from && (maximumAge ?? 200) >= term.to;
    if (isAll && term.from === term.to) return [`Takes people ${describeAges(term)}`];
    return [`Takes ${describeAgesTaken(eligibility)}`];
  });
}

/** Whom a listing takes by age: "people aged 18 to 25". */
export function describeAgesTaken({ minimumAge, maximumAge }: Service['eligibility']): string {
  if (minimumAge === null && maximumAge === null) return 'people of any age';
  if (minimumAge === null) return `people aged up to ${maximumAge}`;
  return maximumAge === null
    ? `people aged ${minimumAge} and over`
    : `people aged ${minimumAge} to ${maximumAge}`;
}

function explainReach(service: Service, homeArea: HomeArea, reach: Reach, coversPart: boolean): string {
  const area = describeArea(homeArea);
  if (reach === 'national') return `National: covers ${area}`;
  if (reach === 'remote') return `By phone or online, from ${area} too`;
  if (coversPart) return `Covers part of ${area}`;
  return service.coverage.areaName === homeArea.name
    ? `Covers ${area}`
    : `Covers ${area}, within ${service.coverage.areaName}`;
}

function explainSettings(
  { settings, eligibility }: Service,
  terms: readonly UnderstoodTerm[],
): readonly string[] {
  return terms.flatMap((term) => {
    if (term.kind !== 'setting') return [];
    if (settings.includes(term.code)) return [settingReasons[term.code]];
    if (term.code === 'pre-release' && eligibility.preRelease === 'yes') return [settingReasons[term.code]];
    return [`Does not say that it ${settingDoubts[term.code]}`];
  });
}

const settingReasons = {
  community: 'Works in the community',
  'pre-release': 'Works with people before release',
  custody: 'Works in custody',
  remand: 'Works with people on remand',
} as const;

const settingDoubts = {
  community: 'works in the community',
  'pre-release': 'works with people before release',
  custody: 'works in custody',
  remand: 'works with people on remand',
} as const;
