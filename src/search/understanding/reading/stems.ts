import { words as wordSet } from '../words.ts';

const endings = ['ing', 'ed', 'es', 's'];
const shortestStem = 3;

// Who somebody is says nothing of what they need, however often both stood side by side.
const peoples = wordSet(
  'white black asian mixed african caribbean irish british english welsh scottish european indian pakistani ' +
    'bangladeshi chinese somali polish romanian roma gypsy traveller travellers muslim jewish sikh hindu',
);
const people = '<people>';

/** What any place is read as: nor does where somebody lives. */
export const placeWord = '<place>';

/** A folded word without its ending. Numbers are all alike, and so are the names of peoples. */
export function toStem(word: string): string {
  if (peoples.has(word)) return people;
  if (/^\d/.test(word)) return '#';
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Two words that stand side by side, by their stems. */
export function toPair(stem: string, next: string): string {
  return `${stem} ${next}`;
}

const lettersOfBeginning = 5;

/**
 * How a longer word begins, by which its other forms and spellings are known; null of a short one, and of
 * what is read like others.
 */
export function toBeginning(word: string): string | null {
  const isOneOfMany = word === placeWord || peoples.has(word);
  return isOneOfMany || word.length < lettersOfBeginning ? null : word.slice(0, lettersOfBeginning);
}
