import { needCodes } from '../../catalogue/codes.ts';
import { subjects, type Subject } from '../../taxonomy/subjects.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { addAll, addBit, hasBit, keepCommon, makeBitset, removeAll, type Bitset } from '../filters/bitset.ts';
import { foldText } from '../foldText.ts';
import { matchAll } from '../text-index/matchText.ts';
import type { Understanding } from '../understanding/understandQuery.ts';

// What is listed for more needs is not about one thing alone.
const mostNeeds = 3;
const asWritten = { isLastOpen: false, isForgiving: false };

/** What listings are about, as far as it bears on a query. */
export interface ListingsBySubject {
  /** Those about what was asked for by name. */
  readonly sought: Bitset;
  /** Those about one thing that nobody asked for. */
  readonly other: Bitset;
}

/**
 * Sorts out listings about one thing, such as gambling or HIV: whoever asks for it is best served by them, and
 * nobody else. Null where neither a need nor a group is named: whoever looks words up is shown what holds
 * them. What probation commissions is broad, whatever it names.
 */
export function bySubject(
  understanding: Pick<Understanding, 'terms' | 'askingWords' | 'hints' | 'offences'>,
  index: CatalogueIndex,
): ListingsBySubject | null {
  const { terms } = understanding;
  const isNeed = terms.some(({ kind }) => kind === 'need');
  if (!isNeed && !terms.some(({ kind }) => kind === 'cohort')) return null;
  const words = toAskingWords(understanding);
  const isSaid = (asked: RegExp): boolean => words.some((word) => asked.test(word));
  const { about, always } = listingsOf(index);
  const sought = makeBitset(index.table.count);
  const other = isNeed ? always.slice() : makeBitset(index.table.count);
  const asked: Bitset[] = [];
  const forOthers: Bitset[] = [];
  subjects.forEach((subject, at) => {
    const listings = about[at];
    if (!listings) return;
    if (subject.sought && isSaid(subject.sought)) addAll(sought, listings);
    if (isSaid(subject.asked)) asked.push(listings);
    else if (subject.isForOthers) forOthers.push(listings);
    else if (isNeed && subject.onlyBeside && isSaid(subject.onlyBeside)) addAll(other, listings);
  });
  for (const listings of asked) removeAll(other, listings);
  for (const listings of forOthers) {
    addAll(other, listings);
    removeAll(sought, listings);
  }
  return { sought, other };
}

/** Without the names of places: Reading asks for no lessons. And of a sexual offence, "sexual" asks for nothing. */
function toAskingWords({
  terms,
  askingWords,
  hints,
  offences,
}: Parameters<typeof bySubject>[0]): readonly string[] {
  const ofPlaces = new Set(
    terms.flatMap(({ kind, typed }) => (kind === 'place' ? foldText(typed).split(/\W+/) : [])),
  );
  const isOfOffence = (word: string): boolean => offences.includes('sexual') && word.startsWith('sex');
  return [...askingWords, ...hints].filter((word) => !ofPlaces.has(word) && !isOfOffence(word));
}

interface Listings {
  /** By subject, in their order. */
  readonly about: readonly Bitset[];
  /** Those of the subjects that set a listing back whatever else is asked for. */
  readonly always: Bitset;
}

const made = new WeakMap<CatalogueIndex, Listings>();

function listingsOf(index: CatalogueIndex): Listings {
  const known = made.get(index) ?? toListings(index);
  made.set(index, known);
  return known;
}

function toListings(index: CatalogueIndex): Listings {
  const narrow = toNarrow(index);
  const always = makeBitset(index.table.count);
  const about = subjects.map((subject) => {
    const listings = toAbout(index, subject);
    keepCommon(listings, narrow);
    if (!subject.onlyBeside && !subject.isForOthers) addAll(always, listings);
    return listings;
  });
  return { about, always };
}

function toAbout({ table, text }: CatalogueIndex, { said }: Subject): Bitset {
  const listings = makeBitset(table.count);
  for (const phrase of said) addAll(listings, matchAll(text, phrase.split(' '), asWritten).services);
  return listings;
}

/** Services listed for few needs, but for what probation commissions. */
function toNarrow({ table }: CatalogueIndex): Bitset {
  const narrow = makeBitset(table.count);
  for (let number = 0; number < table.count; number += 1) {
    const needs = needCodes.filter((need) => hasBit(table.needs[need], number)).length;
    if (needs <= mostNeeds) addBit(narrow, number);
  }
  removeAll(narrow, table.fundingRoutes.commissioned);
  return narrow;
}
