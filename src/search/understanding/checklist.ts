import type { UnderstoodTerm } from '../searchResponse.ts';
import { mayBeLacked } from './negation.ts';
import { typedPhrase, typedWords, type QueryToken } from './queryTokens.ts';
import { needsOf, type PlacedRecognition, type Recognition } from './recognition.ts';
import { toOfferedTerm } from './toOfferedTerm.ts';
import { isApart, wordAt } from './tokenWords.ts';

/** What a mark after a heading says of the need. A tick or a cross may stand for either: "Drugs x". */
type Mark = 'needed' | 'not needed' | 'unclear';

const yes = /^(?:y|yes)$/;
const no = /^(?:n|no)$/;
const signs = /[✓✔☑✅✗✘✕✖❌☒×]/u;
// "Housing: N", "Debts? Y".
const beforeMark = /^[\s:=?([–—-]*$/u;
// Having them is named like the need of them: as headings they are the need.
const needHeadings =
  /^(?:housing|accommodation|accom|ete|employment|education|training|finances?|money|family|relationships|social inclusion)$/;

/** One mark is no list. */
const fewestMarks = 2;

/**
 * What was recognised with the headings of a checklist read by their marks: "Housing N, ETE N, MH Y". What the mark
 * leaves open is asked about.
 */
export function withChecklist(
  text: string,
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): readonly PlacedRecognition[] {
  const marked = new Map<PlacedRecognition, { readonly mark: Mark; readonly end: number }>();
  // From the last on: in "drugs n drink n debt" the letter joins.
  for (const one of found.toReversed()) {
    const end = endOfMark(text, tokens, one);
    if (end === null) continue;
    const next = found.find(({ at }) => at === end);
    const isClosed = end >= tokens.length || isApart(tokens, end - 1) || (next && marked.has(next));
    if (isClosed) marked.set(one, { mark: toMark(tokens, one), end });
  }
  if (marked.size < fewestMarks) return found;
  return found.map((one) => {
    const read = marked.get(one);
    return read ? { at: one.at, recognition: toRecognition(text, tokens, one, read.mark, read.end) } : one;
  });
}

/** Where the mark after a heading ends; null where there is none. */
function endOfMark(text: string, tokens: readonly QueryToken[], one: PlacedRecognition): number | null {
  const end = one.at + one.recognition.length;
  if (needsOf(termsOf(one)).length === 0) return null;
  const [mark, last] = [tokens[end], tokens[end - 1]];
  const isWord = mark !== undefined && beforeMark.test(mark.gap) && isMark(mark.word);
  if (isWord) return end + 1;
  return signs.test(text.slice(last?.to, mark?.from)) ? end : null;
}

function isMark(word: string): boolean {
  return yes.test(word) || no.test(word) || word === 'x';
}

function toMark(tokens: readonly QueryToken[], one: PlacedRecognition): Mark {
  const end = one.at + one.recognition.length;
  const word = wordAt(tokens, end);
  const isOfNeed = needHeadings.test(typedWords(tokens, one.at, end)) || !mayBeLacked(tokens, one);
  // "Job N" lacks one.
  if (!isOfNeed) return 'unclear';
  return yes.test(word) ? 'needed' : no.test(word) ? 'not needed' : 'unclear';
}

/** What a heading stands for, also where that would only be asked. */
function termsOf({
  recognition: { terms = [], offered = [] },
}: PlacedRecognition): readonly UnderstoodTerm[] {
  return terms.length > 0 ? terms : offered.flatMap((one) => one.terms);
}

function toRecognition(
  text: string,
  tokens: readonly QueryToken[],
  one: PlacedRecognition,
  mark: Mark,
  end: number,
): Recognition {
  const length = end - one.at;
  const typed = typedPhrase(text, tokens, one.at, one.at + one.recognition.length);
  const terms = termsOf(one);
  switch (mark) {
    case 'needed':
      return { ...one.recognition, length, terms, offered: [], leavesText: false };
    case 'not needed':
      return { length, leftOut: [{ typed, why: 'denied' }] };
    case 'unclear':
      return { length, offered: [toOfferedTerm(typed, terms)] };
  }
}
