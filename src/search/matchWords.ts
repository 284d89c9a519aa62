import type { CatalogueIndex } from './catalogueIndex.ts';
import { countCommon, keepCommon, type Bitset } from './filters/bitset.ts';
import { askWords, type AskedWord } from './text-index/askedWords.ts';
import { matchAll, matchAny } from './text-index/matchText.ts';
import { noNeedNote, type Understanding } from './understanding/understandQuery.ts';

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
  /** The words that order what is found; null when none does. */
  readonly asked: readonly AskedWord[] | null;
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
  const { words, isLastOpen, terms, text, isSentence, isStatement } = understanding;
  const isAskedAbout = (understanding.offered ?? []).length > 0;
  if (words.length === 0) return { asked: null, set: null, notes: [] };
  // In a whole sentence the words left over only raise services: they are seldom about them.
  if (isSentence)
    return { asked: askWords(index, words, { isLastOpen, isForgiving: false }), set: null, notes: [] };
  const reading = { isLastOpen, isForgiving: true };
  if (isNear && !isNamed) return raising(understanding, index, base);
  const all = matchAll(index, words, reading);
  // Whoever knows a service by name wants that one, and not what has a word of it.
  if (isNamed || countCommon(all.services, base) > 0)
    return { asked: all.asked, set: all.services, notes: [] };
  // "Paid the mortgage by standing order" is not about what happens to hold "paid" or "standing".
  if (isStatement) return { asked: null, set: null, notes: [noNeedNote] };
  const any = words.length > 1 ? matchAny(index, words, reading) : all;
  if (countCommon(any.services, base) > 0) {
    return {
      asked: any.asked,
      set: any.services,
      notes: [`Nothing mentions all of ‘${text}’, so what mentions any of it is shown.`],
    };
  }
  const isOtherwiseAsked = terms.some(({ kind }) => kind !== 'setting');
  if (!isOtherwiseAsked && !isAskedAbout) return { asked: all.asked, set: all.services, notes: [] };
  return {
    asked: null,
    set: null,
    notes: [isOtherwiseAsked ? `Nothing mentions ‘${text}’, so it was left out of the search.` : noNeedNote],
  };
}

/** Beside a need and a home area the words raise what mentions them, and hide nothing that serves the need. */
function raising(
  { words, isLastOpen, text }: Understanding,
  index: CatalogueIndex['text'],
  near: Bitset,
): MatchedWords {
  const any = matchAny(index, words, { isLastOpen, isForgiving: true });
  if (countCommon(any.services, near) > 0) return { asked: any.asked, set: null, notes: [] };
  const notes = [`Nothing for this area mentions ‘${text}’, so it was left out of the search.`];
  return { asked: null, set: null, notes };
}

/** The services that mention any of the words; null where there are no words. */
export function mentioning(index: CatalogueIndex['text'], words: readonly string[]): Bitset | null {
  if (words.length === 0) return null;
  return matchAny(index, words, { isLastOpen: false, isForgiving: true }).services;
}
