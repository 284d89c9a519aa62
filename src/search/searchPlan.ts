import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { findArea } from '../geography/findArea.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { removeExcluding, takingThePerson, withNeedsAndProviders } from './filters/narrowByTerms.ts';
import { findByName, type NamedServices } from './findByName.ts';
import {
  addAll,
  addBit,
  countBits,
  countCommon,
  keepCommon,
  makeBitset,
  type Bitset,
} from './filters/bitset.ts';
import { toDayNumber } from './filters/buildServiceTable.ts';
import {
  applyFacets,
  toAdmittingCohorts,
  toFacetFilters,
  type FacetFilters,
} from './filters/facetFilters.ts';
import { createReachFinder, type ReachOfArea } from './filters/reachOfArea.ts';
import { createRunningFinder } from './filters/runningOn.ts';
import { onceMade } from './onceMade.ts';
import type { ServiceQuery } from './serviceQuery.ts';
import { settleHome, type SettledHome } from './settleHome.ts';
import { matchText, type TextMatch } from './text-index/matchText.ts';
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
  /** Null when no text is left, or nothing mentions any of it. */
  readonly text: TextMatch | null;
  readonly hints: TextMatch | null;
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
  return (query, day) => {
    const understanding = understand(query, day);
    const today = toDayNumber(day);
    const running = findRunning(today);
    const { terms, typedWords, isLastOpen, hints, providerWords } = understanding;
    const held = toHeldSex(understanding);
    const taking = takingThePerson(running, table, terms);
    if (held) removeExcluding(taking, table, held);
    const named = findByName(index, typedWords, isLastOpen);
    if (named) keepCommon(named.set, taking);
    const beforeFacets = withNeedsAndProviders(taking, table, terms, mentioning(text, providerWords));
    const matched = matchWords(understanding, text, beforeFacets, named !== null && countBits(named.set) > 0);
    if (matched.set) keepCommon(beforeFacets, matched.set);
    const chosen = query.areaCode === null ? null : findArea(toGazetteer(), query.areaCode);
    const shown = settleHome(query.text, understanding, chosen);
    const { homeArea } = shown;
    const reach = homeArea ? findReach()(homeArea) : null;
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
      text: matched.match,
      named,
      hints:
        hints.length === 0
          ? null
          : matchText(text, hints, { mode: 'any', isLastOpen: false, isForgiving: false }),
      facets,
      beforeFacets,
      found,
      total: countBits(found),
      running,
      today,
    };
  };
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
  isSentence: false,
  hints: [],
  requirements: [],
  prisons: [],
  offences: [],
  perpetrators: [],
  providerWords: [],
};

/** Understands queries; the last one is remembered, because filters change more often than words. */
function rememberLast(
  toLexicon: ReturnType<typeof createLexicon>,
): (query: ServiceQuery, day: CalendarDay) => Understanding {
  let last: { readonly key: string; readonly understanding: Understanding } | null = null;
  return ({ text, asText }, day) => {
    const key = JSON.stringify([text, asText, day]);
    if (last?.key !== key)
      last = {
        key,
        understanding: text.trim() === '' ? nothingTyped : understandQuery(text, asText, toLexicon(day)),
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

interface MatchedWords {
  readonly match: TextMatch | null;
  /** What the words leave; null when they leave everything. */
  readonly set: Bitset | null;
  readonly notes: readonly string[];
}

/**
 * Services that hold all the words; those with any where none holds all; and where none holds any
 * although something else was understood, what that gives. It is decided before area and filters, so
 * that setting a filter never changes what the words mean.
 */
function matchWords(
  understanding: Understanding,
  index: CatalogueIndex['text'],
  base: Bitset,
  isNamed: boolean,
): MatchedWords {
  const { words, isLastOpen, terms, text, isSentence } = understanding;
  if (words.length === 0) return { match: null, set: null, notes: [] };
  const all = matchText(index, words, {
    mode: isSentence ? 'any' : 'all',
    isLastOpen,
    isForgiving: !isSentence,
  });
  // In a whole sentence the words left over only raise services: they are seldom about them.
  if (isSentence) return { match: all, set: null, notes: [] };
  const allSet = toSet(all, index.serviceCount);
  // Whoever knows a service by name wants that one, and not what has a word of it.
  if (isNamed || countCommon(allSet, base) > 0) return { match: all, set: allSet, notes: [] };
  const any =
    words.length > 1 ? matchText(index, words, { mode: 'any', isLastOpen, isForgiving: true }) : all;
  const anySet = toSet(any, index.serviceCount);
  if (countCommon(anySet, base) > 0) {
    return {
      match: any,
      set: anySet,
      notes: [`Nothing mentions all of ‘${text}’, so what mentions any of it is shown.`],
    };
  }
  const isOtherwiseAsked = terms.some(({ kind }) => kind !== 'setting');
  if (!isOtherwiseAsked) return { match: all, set: allSet, notes: [] };
  return { match: null, set: null, notes: [`Nothing mentions ‘${text}’, so it was left out of the search.`] };
}

function mentioning(index: CatalogueIndex['text'], words: readonly string[]): readonly number[] {
  if (words.length === 0) return [];
  return matchText(index, words, { mode: 'any', isLastOpen: false, isForgiving: true }).services;
}

function toSet({ services }: TextMatch, count: number): Bitset {
  const set = makeBitset(count);
  for (const service of services) addBit(set, service);
  return set;
}
