import type { CatalogueIndex } from './catalogueIndex.ts';
import { addBit, countCommon, keepCommon, makeBitset, type Bitset } from './filters/bitset.ts';
import { matchText, type TextMatch } from './text-index/matchText.ts';
import type { Understanding } from './understanding/understandQuery.ts';

/**
 * What the words left over are held against: "family contact, Leeds" must not end with nothing because
 * only services elsewhere mention contact, where Leeds has one for families.
 */
export function forNeedsNear(services: Bitset, reached: Bitset, terms: Understanding['terms']): Bitset {
  if (!terms.some(({ kind }) => kind === 'need') || countCommon(services, reached) === 0) return services;
  const near = services.slice();
  keepCommon(near, reached);
  return near;
}

/** What the words left over are held against: services, of the home area only, and whether one is named. */
interface WordsBase {
  readonly services: Bitset;
  readonly isNear: boolean;
  readonly isNamed: boolean;
}

interface MatchedWords {
  readonly match: TextMatch | null;
  /** What the words leave; null when they leave everything. */
  readonly set: Bitset | null;
  readonly notes: readonly string[];
}

/**
 * Services that hold all the words; those with any where none holds all; and where none holds any
 * although something else was understood, what that gives. It is decided before the filters, so that
 * setting one never changes what the words mean.
 */
export function matchWords(
  understanding: Understanding,
  index: CatalogueIndex['text'],
  { services: base, isNear, isNamed }: WordsBase,
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
  if (isNear && !isNamed) return raising(understanding, index, base);
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
  return {
    match: null,
    set: null,
    notes: [`Nothing mentions ‘${text}’, so it was left out of the search.`],
  };
}

/** Beside a need and a home area the words raise what mentions them, and hide nothing that serves the need. */
function raising(
  { words, isLastOpen, text }: Understanding,
  index: CatalogueIndex['text'],
  near: Bitset,
): MatchedWords {
  const any = matchText(index, words, { mode: 'any', isLastOpen, isForgiving: true });
  if (countCommon(toSet(any, index.serviceCount), near) > 0) return { match: any, set: null, notes: [] };
  const notes = [`Nothing for this area mentions ‘${text}’, so it was left out of the search.`];
  return { match: null, set: null, notes };
}

/** The services that mention any of the words. */
export function mentioning(index: CatalogueIndex['text'], words: readonly string[]): readonly number[] {
  if (words.length === 0) return [];
  return matchText(index, words, { mode: 'any', isLastOpen: false, isForgiving: true }).services;
}

function toSet({ services }: TextMatch, count: number): Bitset {
  const set = makeBitset(count);
  for (const service of services) addBit(set, service);
  return set;
}
