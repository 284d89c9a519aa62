import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { findArea } from '../geography/findArea.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { removeExcluding, takingThePerson, withNeedsAndProviders } from './filters/narrowByTerms.ts';
import { findByName, type NamedServices } from './findByName.ts';
import { addAll, countBits, isEmpty, keepCommon, type Bitset } from './filters/bitset.ts';
import { toDayNumber } from './filters/buildServiceTable.ts';
import {
  applyFacets,
  toAdmittingCohorts,
  toFacetFilters,
  type FacetFilters,
} from './filters/facetFilters.ts';
import { createReachFinder, type ReachOfArea } from './filters/reachOfArea.ts';
import { createRunningFinder } from './filters/runningOn.ts';
import { forNeedsNear, matchWords, mentioning } from './matchWords.ts';
import { onceMade } from './onceMade.ts';
import type { ServiceQuery } from './serviceQuery.ts';
import { settleHome, type SettledHome } from './settleHome.ts';
import type { AskedWord } from './text-index/askedWords.ts';
import { createLexicon } from './understanding/lexicon.ts';
import { noteNamedPrisons, notePrisonSex } from './understanding/namedPrison.ts';
import { understandQuery, type Understanding } from './understanding/understandQuery.ts';

/** A query worked out: which services are found, and by what. */
export interface SearchPlan {
  readonly understanding: Understanding;
  /** The understanding with the places held against the home area and each other: what the person sees. */
  readonly shown: SettledHome;
  /** Notes of the understanding, and what the text search had to give up. */
  readonly notes: readonly string[];
  readonly homeArea: HomeArea | null;
  readonly reach: ReachOfArea | null;
  /** The words left over, by which what is found is ordered; null when none is left or nothing mentions any. */
  readonly text: readonly AskedWord[] | null;
  /** The services that the words leave; null when they leave everything. */
  readonly withWords: Bitset | null;
  /** The services that mention a provider who was typed, though they are not that provider's. */
  readonly mentioning: Bitset | null;
  /** The sex that the prisons named hold, where that narrows what is found. */
  readonly heldSex: 'women' | 'men' | null;
  /** The services known by the name that was typed, else null. */
  readonly named: NamedServices | null;
  readonly facets: FacetFilters;
  /** What is found before the filters set by hand. */
  readonly beforeFacets: Bitset;
  readonly found: Bitset;
  readonly total: number;
  readonly running: Bitset;
  /** Today, as the table counts days. */
  readonly today: number;
}

/** Works out queries over one catalogue. */
export function createSearchPlanner(
  index: CatalogueIndex,
  toGazetteer: () => Gazetteer,
  toLexicon: ReturnType<typeof createLexicon>,
): (query: ServiceQuery, today: CalendarDay) => SearchPlan {
  const { table, text } = index;
  const findReach = onceMade(() => createReachFinder(table, toGazetteer()));
  const findRunning = createRunningFinder(table);
  const admits = toAdmittingCohorts(table);
  const understand = rememberLast(toLexicon);
  const planFor = (understanding: Understanding, query: ServiceQuery, day: CalendarDay): SearchPlan => {
    const today = toDayNumber(day);
    const running = findRunning(today);
    const { terms, typedWords, isLastOpen, providerWords } = understanding;
    const held = toHeldSex(understanding);
    const taking = takingThePerson(running, table, terms);
    if (held) removeExcluding(taking, table, held);
    const named = findByName(index, typedWords, isLastOpen);
    if (named) keepCommon(named.set, taking);
    const mentioned = mentioning(text, providerWords);
    const beforeFacets = withNeedsAndProviders(taking, table, terms, mentioned);
    const chosen = query.areaCode === null ? null : findArea(toGazetteer(), query.areaCode);
    const shown = settleHome(understanding, chosen);
    const { homeArea } = shown;
    const reach = homeArea ? findReach()(homeArea) : null;
    const near = reach ? forNeedsNear(beforeFacets, reach.reached, terms) : beforeFacets;
    const isNamed = named !== null && !isEmpty(named.set);
    const matched = matchWords(understanding, text, {
      services: near,
      isNear: near !== beforeFacets,
      isNamed,
    });
    if (matched.set) keepCommon(beforeFacets, matched.set);
    if (reach) keepCommon(beforeFacets, reach.reached);
    if (named) {
      // A place in a name is not where the person lives, but an area set by hand is.
      if (reach && query.areaCode !== null) keepCommon(named.set, reach.reached);
      addAll(beforeFacets, named.set);
    }
    const facets = toFacetFilters(table, admits, query);
    const found = applyFacets(beforeFacets, facets, null);
    return {
      understanding,
      shown,
      notes: [
        ...understanding.notes,
        ...shown.notes,
        ...noteNamedPrisons(understanding.prisons, homeArea !== null || shown.ambiguousPlaces.length > 0),
        ...(held ? notePrisonSex(understanding.prisons) : []),
        ...matched.notes,
      ],
      homeArea,
      reach,
      text: matched.asked,
      withWords: matched.set,
      mentioning: mentioned,
      heldSex: held,
      named,
      facets,
      beforeFacets,
      found,
      total: countBits(found),
      running,
      today,
    };
  };
  return (query, day) => {
    const understanding = understand(query, day);
    const planned = planFor(understanding, query, day);
    const providers = understanding.terms.filter(({ kind }) => kind === 'provider');
    const isNeedStated = understanding.terms.some(({ kind }) => kind === 'need');
    if (providers.length === 0 || !isNeedStated || !isEmpty(planned.beforeFacets)) return planned;
    // "On a script with CGL, Birmingham": somebody who helps already, and lists nothing for the rest.
    const others = planFor(withoutProviders(understanding), query, day);
    if (isEmpty(others.beforeFacets)) return planned;
    const named = [...new Set(providers.map(({ typed }) => `‘${typed}’`))].join(' or ');
    const note = `Nothing listed by ${named} fits the rest of what you typed, so services by others are shown.`;
    return { ...others, shown: planned.shown, notes: [...others.notes, note] };
  };
}

function withoutProviders(understanding: Understanding): Understanding {
  const terms = understanding.terms.filter(({ kind }) => kind !== 'provider');
  return { ...understanding, terms, providerWords: [] };
}

// Nothing typed needs no words to be understood with: the app opens with this.
const nothingTyped: Understanding = {
  terms: [],
  ambiguousPlaces: [],
  offered: [],
  text: '',
  notes: [],
  words: [],
  isLastOpen: false,
  typedWords: [],
  askingWords: [],
  chosenWords: [],
  isSentence: false,
  isStatement: false,
  hints: [],
  requirements: [],
  prisons: [],
  unusedPlaces: [],
  offences: [],
  perpetrators: [],
  providerWords: [],
};

/** Understands queries; the last one is remembered, because filters change more often than words. */
function rememberLast(
  toLexicon: ReturnType<typeof createLexicon>,
): (query: ServiceQuery, day: CalendarDay) => Understanding {
  let last: { readonly key: string; readonly understanding: Understanding } | null = null;
  return ({ text, asText, asMeant = [] }, day) => {
    const key = JSON.stringify([text, asText, asMeant, day]);
    if (last?.key !== key)
      last = {
        key,
        understanding:
          text.trim() === '' ? nothingTyped : understandQuery(text, { asText, asMeant }, toLexicon(day)),
      };
    return last.understanding;
  };
}

/** The sex that all the prisons named hold, unless what was typed says the person's. Filters have no say: their counts would not hold. */
function toHeldSex({ prisons, terms }: Understanding): 'women' | 'men' | null {
  const isSex = (code: string): boolean => code === 'women' || code === 'men';
  if (terms.some((term) => term.kind === 'cohort' && isSex(term.code))) return null;
  const [first, ...others] = prisons.map(({ holds }) => holds);
  return first && others.every((one) => one === first) ? first : null;
}
