import { cohortLabels } from '../../taxonomy/labels.ts';
import { describeAges } from './recogniseAge.ts';
import { typedPhrase } from './queryTokens.ts';
import type { Passage, Recognition } from './recognition.ts';
import { textAhead, tokensOf } from './textAhead.ts';

const years = String.raw`\s*-?\s*(?:years?|yrs?|y\/?o)(?:\s*-?\s*olds?)?`;

// "M14" is a postcode, so an m needs a mark before the age; "45 m" may be miles.
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`^(?<age>\d\d)${years}\s*[,/]?\s*(?<letter>[mf])\b`),
  new RegExp(String.raw`^(?<letter>[mf])\s*[,/]?\s*(?<age>\d\d)${years}(?![\w])`),
  /^(?<letter>[mf])\s*[,/]\s*(?:aged?\s*)?(?<age>\d\d)\b(?!\s*(?:[%+-]|\/\s*\d))/,
  /^(?<letter>f)\s?(?<age>\d\d)\b(?!\s*[/%+-])/,
  /^(?<age>\d\d)\s*[,/]?\s*(?<letter>f)\b/,
  // "18m sso" is a term of months.
  /^(?<age>\d\d)(?:\s*[,/]\s*)?(?<letter>m)\b(?!\s*(?:s?sso|suspended|in custody|custod|imprisonment|prison|licen|order|ban\b|disq|co\b|cto|curfew|hdc|sentence|tag\b))/,
];

// A postcode has no space there: "m 22" is a man, "M 22" may be anything.
const manAndAge = /^(?<letter>m)\s(?<age>\d\d)\b(?!\s*[/%+-]|\s*\d[a-z])/;

const youngest = 18;

/** "Sus sent 18m" is a term of months. */
function isTerm(before: string | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:sent|sentence|sentenced|sus|suspended|s?sso|custody|imprisonment|disq|ban|licence)$/.test(before)
  );
}

/** Sex and age as hurried typists write them: "F45", "m/32", "28F". */
export function recogniseSexAndAge(passage: Passage): Recognition | null {
  const { text, tokens, at } = passage;
  const rest = textAhead(passage);
  const isSmall = text.startsWith('m', tokens[at]?.from);
  for (const pattern of isSmall ? [manAndAge, ...patterns] : patterns) {
    const match = pattern.exec(rest);
    const { letter, age } = match?.groups ?? {};
    if (!match || Number(age) < youngest || isTerm(tokens[at - 1]?.word)) continue;
    const length = tokensOf(match[0]);
    const typed = typedPhrase(text, tokens, at, at + length);
    const ages = { from: Number(age), to: Number(age) };
    const code = letter === 'f' ? 'women' : 'men';
    return {
      length,
      terms: [
        { kind: 'age', typed, label: describeAges(ages), ...ages },
        { kind: 'cohort', typed, code, label: cohortLabels[code], group: null },
      ],
    };
  }
  return null;
}
