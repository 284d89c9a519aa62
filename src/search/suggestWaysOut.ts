import type { Gazetteer } from '../geography/gazetteer.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import { neighbours } from '../geography/neighbours.ts';
import { describeArea } from '../geography/describeArea.ts';
import { cohortLabels, fundingRouteLabels, needLabels, settingLabels } from '../taxonomy/labels.ts';
import type { SearchPlan } from './searchPlan.ts';
import type { Suggestion } from './searchResponse.ts';
import type { ServiceQuery } from './serviceQuery.ts';
import { suggestSpelling } from './suggestSpelling.ts';
import type { TextIndex } from './text-index/textIndex.ts';
import { withoutPhrase } from './withoutPhrase.ts';

// Ways out are offered up to this many results.
const few = 2;
const neighbourLimit = 4;

type Untold = Omit<Suggestion, 'total'>;

/**
 * What to change when little or nothing is found, each with how many services there are then: the
 * filter that did it, the areas beside and around, the spelling. `count` is the search itself.
 */
export function suggestWaysOut(
  plan: SearchPlan,
  query: ServiceQuery,
  toGazetteer: () => Gazetteer,
  index: TextIndex,
  count: (query: ServiceQuery) => number,
): readonly Suggestion[] {
  // Whoever typed a name and got it needs no way out.
  if (plan.total > few || (plan.named !== null && plan.total > 0)) return [];
  return [
    ...suggestSpelling(plan, query, index),
    ...dropFilters(query),
    ...dropPhrases(plan, query),
    ...otherAreas(plan, query, toGazetteer),
  ]
    .map((one) => ({ ...one, total: count({ ...query, ...one.change }) }))
    .filter(({ total }) => total > plan.total);
}

function dropFilters({ needs, cohorts, fundingRoutes, settings }: ServiceQuery): readonly Untold[] {
  const drop = (labels: readonly string[], change: Suggestion['change']): readonly Untold[] =>
    labels.length === 0
      ? []
      : [{ kind: 'drop-filter', label: `Without the filter ‘${labels.join(' or ')}’`, change }];
  return [
    ...drop(
      needs.map((code) => needLabels[code]),
      { needs: [] },
    ),
    ...drop(
      cohorts.map((code) => cohortLabels[code]),
      { cohorts: [] },
    ),
    ...drop(
      fundingRoutes.map((code) => fundingRouteLabels[code]),
      { fundingRoutes: [] },
    ),
    ...drop(
      settings.map((code) => settingLabels[code]),
      { settings: [] },
    ),
  ];
}

function dropPhrases({ understanding }: SearchPlan, query: ServiceQuery): readonly Untold[] {
  const { text, needs, cohorts, fundingRoutes, settings, areaCode } = query;
  // Leaving out all that was asked would only offer everything there is.
  const isNarrowed =
    areaCode !== null || [needs, cohorts, fundingRoutes, settings].some(({ length }) => length > 0);
  // Leaving out who the person is would only give services that do not take them.
  const typed = understanding.terms
    .filter(({ kind }) => kind === 'need' || kind === 'provider')
    .map((term) => term.typed);
  const phrases = new Set([...typed, ...(understanding.words.length > 0 ? [understanding.text] : [])]);
  return [...phrases].flatMap((phrase): readonly Untold[] => {
    const left = withoutPhrase(text, phrase);
    return left === text || (left === '' && !isNarrowed)
      ? []
      : [{ kind: 'drop-filter', label: `Without ‘${phrase}’`, change: { text: left } }];
  });
}

function otherAreas(
  { homeArea, understanding, total }: SearchPlan,
  { text }: ServiceQuery,
  toGazetteer: () => Gazetteer,
): readonly Untold[] {
  if (!homeArea) return [];
  const gazetteer = toGazetteer();
  const placeless = understanding.terms
    .filter(({ kind }) => kind === 'place')
    .reduce((left, { typed }) => withoutPhrase(left, typed), text);
  const isEmpty = total === 0;
  const beside = isEmpty && homeArea.kind === 'local authority' ? neighbours(gazetteer, homeArea.code) : [];
  return [
    ...beside.slice(0, neighbourLimit).map(({ authority }): Untold => ({
      kind: 'neighbour',
      label: `In ${authority.name}, nearby`,
      change: { areaCode: authority.code },
    })),
    ...widerAreas(homeArea, gazetteer).map((area): Untold => ({
      kind: 'wider-area',
      label: `Anywhere in ${describeArea(area)}`,
      change: { areaCode: area.code },
    })),
    {
      kind: 'wider-area',
      label: 'Anywhere in England and Wales',
      change: { areaCode: null, text: placeless },
    },
  ];
}

/** The police force areas and probation regions that hold the whole of an area and more. */
function widerAreas(home: HomeArea, gazetteer: Gazetteer): readonly HomeArea[] {
  const isWider = ({ ladCodes }: HomeArea): boolean =>
    ladCodes.length > home.ladCodes.length && home.ladCodes.every((code) => ladCodes.includes(code));
  return [...gazetteer.areas.values()]
    .filter(({ kind }) => kind === 'police force area' || kind === 'probation region')
    .filter(isWider)
    .sort((a, b) => a.ladCodes.length - b.ladCodes.length || (a.name < b.name ? -1 : 1));
}
