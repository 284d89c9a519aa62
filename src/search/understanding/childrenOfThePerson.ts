import type { PlacedRecognition } from './recognition.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';

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

const otherPeople =
  /^(?:sons?|daughters?|stepson|stepdaughter|grandson|granddaughter|brother|sister|niece|nephew|cousin|wife|husband|partner|girlfriend|boyfriend|gf|bf|victim|vic|complainant|ip|codef|accomplice|friend|mate)$/;

/** Whether the word after an age says that it is the age of somebody else: "15 yr old son lives with him". */
export function isOfAnother(tokens: readonly QueryToken[], end: number): boolean {
  return otherPeople.test(tokens[end]?.word ?? '');
}

/** Whether one word was recognised that only says that the person is a child ("child 15"). */
export function isThePersonAsChild(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  return recognition.length === 1 && children.has(tokens[at]?.word ?? '');
}

const having =
  /(?:^| )(?:has|have|had|having|got|her|his|my|our|raising)(?: (?:an?|her|his|my|our|\d+|one|two|three|four|five|six|seven|eight|young|little|small|older|new|other|own))*$/;
const young = /\b(?:kids?|children|bab(?:y|ies)|newborn|toddlers?|bairns?|little ones?|wee ones?)$/;
// "Fled with the baby": nobody has another's with them.
const smallest = /^(?:bab(?:y|ies)|newborn|toddlers?|bairns?)$/;
// "Stories with his daughter", "wants to see her son".
const grown = /^(?:sons?|daughters?)$/;
const owning =
  /(?:^| )(?:stories|time|contact|plays?|playing|reads?|reading|see|sees|seeing|miss(?:es)?)(?: (?:more|with|to|of))* (?:his|her|my)(?: (?:young|little|own|two|three))*$/;
const wordsBefore = 5;

/** Whether words for children are of those the person has: "five kids", not "the kids next door". */
export function isOfOwnChildren(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  const named = typedWords(tokens, at, at + recognition.length);
  const before = typedWords(tokens, Math.max(0, at - wordsBefore), at);
  return (
    (young.test(named) && having.test(before)) ||
    (grown.test(named) && owning.test(before)) ||
    (smallest.test(named) && before.endsWith(' with the'))
  );
}
