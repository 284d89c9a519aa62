import { typedWords, type QueryToken } from './queryTokens.ts';
import { wordAt } from './tokenWords.ts';

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

const spelled = new RegExp(
  String.raw`\b(?:(${tens.join('|')})(?:[ -](${ones.join('|')}))?|(${teens.join('|')}))\b`,
  'g',
);

/** A text in which the numbers from ten to ninety-nine that were spelled out stand in digits. */
export interface InDigits {
  readonly text: string;
  /** How many words its beginning of that length has fewer than what was typed: "23" has one. */
  readonly joinedBefore: (length: number) => number;
}

// What an age that is spelled out begins with.
const spelledAhead =
  /^(?:aged?|between|over|older than|above|under|younger than|below|turned|turning|nearly|of|(?:six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/;

/** A text that begins like an age, with "twenty-three" as "23". Null where no number is spelled out. */
export function ageInDigits(typed: string): InDigits | null {
  if (!spelledAhead.test(typed)) return null;
  const joined: number[] = [];
  let text = '';
  let end = 0;
  for (const match of typed.matchAll(spelled)) {
    const [number, ten, one, teen] = match;
    text += typed.slice(end, match.index);
    if (one !== undefined) joined.push(text.length);
    text +=
      teen === undefined
        ? (tens.indexOf(ten ?? '') + 2) * 10 + ones.indexOf(one ?? '') + 1
        : teens.indexOf(teen) + 10;
    end = match.index + number.length;
  }
  if (end === 0) return null;
  return {
    text: text + typed.slice(end),
    joinedBefore: (length) => joined.filter((at) => at < length).length,
  };
}

const isOfAges = /(?:olds?|^aged?\b.*)$/;
const isOnlyANumber = /^(?:of )?\d\d(?: ?-?years?)?$/;

// "A twenty year old conviction".
const thing =
  /^(?:offences?|convictions?|matters?|habit|debts?|case|order|car|house|flat|injury|marriage|relationship)$/;

/** Whether a number that was spelled out, from one token up to another (exclusive), is an age. */
export function isSpelledAge(
  tokens: readonly QueryToken[],
  at: number,
  end: number,
  inDigits: string,
): boolean {
  if (isOfAges.test(inDigits)) return !thing.test(wordAt(tokens, end));
  return (
    ((isOfAMan(tokens, at) || isAfterAMan(tokens, at)) && !counted.test(wordAt(tokens, end))) ||
    (isWhole(tokens, end) && (!isOnlyANumber.test(inDigits) || isSaidOfSomebody(tokens, at)))
  );
}

/** Whether a number that was spelled out says since or until when: "out of care at eighteen". */
export function isPastAge(tokens: readonly QueryToken[], at: number, end: number): boolean {
  return /^(?:at|until|till|since)$/.test(wordAt(tokens, at - 1)) && isWhole(tokens, end);
}

// "A lad of twenty", "she's eighteen", but "twenty quid".
const aged =
  /(?:^| )(?:im|i am|hes|he is|shes|she is|theyre|they are|is now|(?:hes|shes|im|is) (?:only|just|still)|just turned|lad|lass|man|woman|male|female|lads|mans|womans|clients|(?:man|woman|lad|lass|girl|boy|bloke|client) is)$/;
const aMan = /^(?:man|woman|lad|lass|girl|boy|bloke|fella|chap|lady|guy|male|female|mother|mum|father|dad)$/;

// "Man of thirty previous convictions".
const counted =
  /^(?:previous|convictions?|offences?|pounds?|quid|grand|stone|odd|days?|weeks?|months?|hours?|minutes?|miles?|metres?|pence|cans?|pints?|units?|kids|children|others?|people|men|women|drinks?|counts?|rocks?|tablets?|pills?|bags?|cigarettes|fags|valium|bottles?|shots?|a|an|per)$/;

// "A woman of seventy caught in a shop".
function isOfAMan(tokens: readonly QueryToken[], at: number): boolean {
  return tokens[at]?.word === 'of' && aMan.test(tokens[at - 1]?.word ?? '');
}

// "Lad eighteen from Leeds", but not "with a man, eighteen bottles".
function isAfterAMan(tokens: readonly QueryToken[], at: number): boolean {
  return tokens[at]?.isParted !== true && aMan.test(wordAt(tokens, at - 1));
}

function isSaidOfSomebody(tokens: readonly QueryToken[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  // "Twenty-one, homeless".
  if (at === 0) return true;
  if (word === 'of') return false;
  return tokens[at]?.isParted !== true && aged.test(typedWords(tokens, Math.max(0, at - 2), at));
}

// "Under fifty pounds" counts something else.
function isWhole(tokens: readonly QueryToken[], end: number): boolean {
  const next = tokens[end];
  return next === undefined || next.isParted || /^(?:and|with|but|who|now)$/.test(next.word);
}
