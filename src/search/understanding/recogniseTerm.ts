import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import { requirementCodes } from '../../taxonomy/requirementCodes.ts';
import { explainRequirement } from '../../taxonomy/requirementOn.ts';
import type { ThesaurusTerm } from '../../taxonomy/thesaurusTerm.ts';
import { fillerWords } from './fillerWords.ts';
import { phrasesFrom } from './passageWindows.ts';
import { isTight, toLoosePhrase } from './loosePhrase.ts';
import { createPhraseBook, type PhraseBook } from './phraseBook.ts';
import { toPhraseKey, toPhraseWords } from './phraseKey.ts';
import type { Passage, Recogniser, Recognition } from './recognition.ts';
import { toOfferedTerm } from './toOfferedTerm.ts';
import { toUnderstoodTerms } from './toUnderstoodTerms.ts';
import { wordAt } from './tokenWords.ts';
import { aspirateBefore, unmutatedForms, withoutAspirate } from './welshMutation.ts';
import { perpetratorHints, perpetratorNote } from './perpetrators.ts';

/** Finds the longest phrase of the thesaurus that begins at a token. */
export function createTermRecogniser(
  book: PhraseBook<ThesaurusTerm>,
  loose: PhraseBook<ThesaurusTerm>,
  welsh: WelshBeginnings,
  today: CalendarDay,
): Recogniser {
  return (passage) => {
    for (const { length, words, typed } of phrasesFrom(passage, book.longest)) {
      const plain = book.find(words)[0];
      const entry = plain
        ? (findAspirated(book, words, passage) ?? plain)
        : (findLoosely(loose, words) ?? findMutated(book, words, welsh));
      if (entry) return toTermRecognition(entry, typed, length, today);
    }
    return null;
  };
}

/** The phrases of more words, to be found in other forms and with small words between. */
export function createLooseBook(thesaurus: readonly ThesaurusTerm[]): PhraseBook<ThesaurusTerm> {
  const phrases = thesaurus
    .filter(({ uncertain }) => !uncertain)
    .flatMap((entry) => [entry.term, ...entry.variants].map((phrase) => [phrase, entry] as const));
  return createPhraseBook(
    phrases.flatMap(([phrase, entry]) => {
      const loose = toLoosePhrase(toPhraseWords(phrase));
      return loose ? [[loose.join(' '), entry] as const] : [];
    }),
  );
}

function findLoosely(book: PhraseBook<ThesaurusTerm>, words: readonly string[]): ThesaurusTerm | undefined {
  const loose = isTight(words) ? toLoosePhrase(words) : null;
  const [entry, ...others] = loose ? book.find(loose) : [];
  return entry && others.every((other) => haveSameMeaning(other, entry)) ? entry : undefined;
}

const shortestMutated = 5;
const lettersOfBeginning = 4;

/** The first letters of all Welsh phrases: most words are no mutated form of any. */
export type WelshBeginnings = ReadonlySet<string>;

/** The first letters of the Welsh phrases of a thesaurus. */
export function toWelshBeginnings(thesaurus: readonly ThesaurusTerm[]): WelshBeginnings {
  const phrases = thesaurus.flatMap(({ kind, term, variants }) =>
    kind === 'welsh' ? [term, ...variants] : [],
  );
  return new Set(phrases.map((phrase) => toPhraseKey(toPhraseWords(phrase)).slice(0, lettersOfBeginning)));
}

/** A Welsh word whose first letter is changed by the word before it: "ei phroblemau", "i fenywod". */
function findMutated(
  book: PhraseBook<ThesaurusTerm>,
  words: readonly string[],
  welsh: WelshBeginnings,
): ThesaurusTerm | undefined {
  const [first = '', ...others] = words;
  if (first.length < shortestMutated) return undefined;
  return unmutatedForms(first)
    .filter((form) => welsh.has(form.slice(0, lettersOfBeginning)))
    .flatMap((form) => book.find([form, ...others]))
    .find(({ kind }) => kind === 'welsh');
}

/** A Welsh word that looks like an English one for what the Welsh word before it does: "gyda thai". */
function findAspirated(
  book: PhraseBook<ThesaurusTerm>,
  [first = '', ...others]: readonly string[],
  { tokens, at }: Passage,
): ThesaurusTerm | undefined {
  const before = wordAt(tokens, at - 1);
  const unchanged = aspirateBefore.has(before) ? withoutAspirate(first) : null;
  const find = (words: readonly string[]): ThesaurusTerm | undefined =>
    book.find(words).find(({ kind }) => kind === 'welsh');
  // "A Thai man", but "gwaith a thai".
  const isWelsh = before !== 'a' || find([wordAt(tokens, at - 2)]) !== undefined;
  return unchanged !== null && isWelsh ? find([unchanged, ...others]) : undefined;
}

/** Whether two entries stand for the same needs and groups of people. */
export function haveSameMeaning(
  a: { readonly needs: readonly string[]; readonly cohorts: readonly unknown[] },
  b: typeof a,
): boolean {
  return JSON.stringify([a.needs, a.cohorts]) === JSON.stringify([b.needs, b.cohorts]);
}

/** What is made of an entry of the thesaurus that was typed: taken, offered, or explained. */
export function toTermRecognition(
  entry: ThesaurusTerm,
  typed: string,
  length: number,
  today: CalendarDay,
): Recognition | null {
  const terms = toUnderstoodTerms(entry, typed);
  if (entry.uncertain) return toOffer(entry, typed, length);
  const requirements = requirementCodes.filter((code) => entry.requirements.includes(code));
  const statesNeed = entry.needs.length > 0;
  const notes = requirements.map((code) => explainRequirement(code, today, statesNeed));
  // A way of funding is no chip: the words find the listings that say so.
  if (terms.length === 0 && notes.length === 0) return null;
  const isPerpetrator = entry.subNeeds.includes('domestic_abuse/perpetrated');
  return {
    length,
    terms,
    notes: isPerpetrator ? [...notes, perpetratorNote] : notes,
    requirements,
    perpetrators: isPerpetrator ? [typed] : [],
    offences: isStalking(entry, typed) ? ['stalking'] : [],
    hints: entry.subNeeds.flatMap(toHints),
    subNeeds: entry.subNeeds,
  };
}

function toOffer(entry: ThesaurusTerm, typed: string, length: number): Recognition | null {
  const terms = toUnderstoodTerms(entry, typed);
  if (terms.length === 0 || fillerWords.has(typed.toLowerCase())) return null;
  return { length, offered: [toOfferedTerm(typed, terms)], leavesText: true };
}

// Somebody stalked needs help; somebody stalking was convicted of it.
function isStalking({ subNeeds }: ThesaurusTerm, typed: string): boolean {
  return subNeeds.includes('domestic_abuse/stalking') && /^stalk(?!ed)/i.test(typed);
}

// "finance/rent-arrears" raises services whose activities speak of rent and arrears.
function toHints(subNeed: string): readonly string[] {
  if (subNeed === 'domestic_abuse/perpetrated') return perpetratorHints;
  return subNeed.slice(subNeed.indexOf('/') + 1).split('-');
}
