import type { PlacedRecognition } from './recognition.ts';
import type { QueryToken } from './queryTokens.ts';

/** Words for somebody that an age may stand beside. */
export const youngPeople: ReadonlySet<string> = new Set(
  (
    'child kid minor juvenile youth teen teenager youngster boy girl lad lass man woman male female he she hes shes ' +
    'person young'
  ).split(' '),
);

const children: ReadonlySet<string> = new Set(['child', 'kid', 'minor', 'juvenile']);

const belonging: ReadonlySet<string> = new Set(
  (
    'with has have having got son sons daughter daughters stepson stepdaughter kids children baby babies dad mum mother ' +
    'father parent of his her their sister brother and'
  ).split(' '),
);

// "Her son who is aged 12": so many words may stand between.
const reach = 4;

/** Whether the words before an age say that it is the age of a child the person has, or of a relative. */
export function isSomebodysChild(tokens: readonly QueryToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - reach), at).some(({ word }) => belonging.has(word));
}

/** Whether one word was recognised that only says that the person is a child ("child 15"). */
export function isThePersonAsChild(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  return recognition.length === 1 && children.has(tokens[at]?.word ?? '');
}
