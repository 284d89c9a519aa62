import { cohortLabels } from '../../taxonomy/labels.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import { describeAges } from './recogniseAge.ts';
import { recogniseOffence } from './recogniseOffence.ts';
import { typedPhrase, typedWords, type QueryToken } from './queryTokens.ts';
import type { Passage, Recognition } from './recognition.ts';
import { textAhead, tokensOf } from './textAhead.ts';
import { wordAt } from './tokenWords.ts';

const years = String.raw`\s*-?\s*(?:years?|yrs?|y\/?o)(?:\s*-?\s*olds?)?`;

// "M14" is a postcode, so an m needs a mark before the age; "45 m" may be miles.
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`^(?<age>\d\d)${years}\s*[,/]?\s*(?<letter>[mf])\b`),
  new RegExp(String.raw`^(?<letter>[mf])\s*[,/]?\s*(?<age>\d\d)${years}(?![\w])`),
  /^(?<letter>[mf])\s*[,/]\s*(?:aged?\s*)?(?<age>\d\d)\b(?!\s*(?:[%+-]|\/\s*\d))/,
  /^(?<letter>f)\s?(?<age>\d\d)\b(?!\s*[/%+-])/,
  /^(?<age>\d\d)\s*[,/]?\s*(?<letter>f)\b/,
  /^(?<age>\d\d)(?:\s*[,/]\s*)?(?<letter>m)\b/,
];

// A postcode has no space there: "m 22" is a man.
const manAndAge =
  /^(?<letter>m)\s(?<age>\d\d)\b(?!\s*[/%+-]|\s*\d[a-z]| (?:motorway|junction|j\d|services|hard shoulder))/;
// "Slough 22 m gangs", but "22 m from her door".
const ageAndMan =
  /^(?<age>\d\d) (?<letter>m)\b(?! *[/%+-]| (?:from|away|of|off|radius|zone|exclusion|high|long|wide|deep)\b)/;

const youngest = 18;

const months = /^\d{1,3} ?m\b/;
const sentenced =
  /(?:^| )(?:sent|sentence|sentenced(?: to)?|sus|suspended|s?sso|custody|imprisonment|disq|ban|licence|got|given|serving|served|imposed)$/;
const ofSentence =
  /^(?:s?sso|suspended|in custody|custod|imprisonment|prison|licen|order|ban\b|disq|co\b|cto|community (?:order|sentence)|probation|rar\b|curfew|hdc|sentence|imposed|tag\b)/;

/** How many tokens are a term of months: "sus sent 18m", "18m sso", "18m for burglary". */
function lengthOfTerm(passage: Passage, ahead: string): number {
  const { tokens, at } = passage;
  const [term] = months.exec(ahead) ?? [];
  if (term === undefined) return 0;
  const length = tokensOf(term);
  const end = at + length;
  const isSentence =
    sentenced.test(typedWords(tokens, Math.max(0, at - 2), at)) ||
    ofSentence.test(typedWords(tokens, end, end + 2)) ||
    (wordAt(tokens, end) === 'for' && recogniseOffence({ ...passage, at: end + 1 }) !== null);
  return isSentence ? length : 0;
}

// A letter between spaces, commas, full stops or dashes: none of "S/M", "F&D".
const betweenParts = /^[\s,.;:()–—-]*$/;
// "Block F", "F Wing", "Dr F": what it is a name of.
const lettered =
  /^(?:block|flat|class|cat|category|grade|wings?|unit|room|gate|door|house|houseblock|plan|vitamin|hep|mr|mrs|ms|miss|dr|pc|dc|ps|judge|section|part|schedule|form|row|bay|street|road)$/;
// It may be theirs, or they say it: "partner (f)", "he drinks".
const others =
  /^(?:he|hes|him|his|she|shes|her|hers|man|woman|men|women|male|female|lad|lass|bloke|lady|girl|boy|partner|wife|husband|ex|girlfriend|boyfriend|gf|bf|mum|mother|dad|father|son|daughter|brother|sister|child|kid|baby|neighbours?|neighbors?|victims?|vic|complainant|ip|aggrieved|witness|codef|co)$/;
// In fewer words it may be the beginning of the next one.
const fewestBeforeLast = 3;

/** A sex told by its letter alone, as notes do: "no debts, m, Salford", "address checked, Bury f". */
function isLetterOfSex({ tokens, at }: Passage): boolean {
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!own || !before || !/^[mf]$/.test(own.word) || !betweenParts.test(own.gap)) return false;
  if (lettered.test(before.word) || /\d/.test(before.word)) return false;
  if (tokens.some(({ word }) => others.test(word))) return false;
  const isMarked = own.isParted || before.isCapitalised;
  if (after === undefined) return isMarked && at >= fewestBeforeLast;
  if (!betweenParts.test(after.gap) || lettered.test(after.word)) return false;
  const isFromSomewhere = after.word === 'from' && (own.isParted || before.word.startsWith('def'));
  return (after.isParted && isMarked) || isFromSomewhere;
}

function toSex(code: 'women' | 'men', typed: string): UnderstoodTerm {
  return { kind: 'cohort', typed, code, label: cohortLabels[code], group: null };
}

// "D&d 46 m Barry", but not "within 50 m Tesco".
function isBeforeName(tokens: readonly QueryToken[], at: number): boolean {
  return (
    tokens[at + 2]?.isCapitalised === true &&
    !/^(?:within|fell|about|some|over|of|than|least|for|ran|drove)$/.test(wordAt(tokens, at - 1))
  );
}

/** Sex and age as hurried typists write them: "F45", "m/32", "28F", ", f, Newport". */
export function recogniseSexAndAge(passage: Passage): Recognition | null {
  const { text, tokens, at } = passage;
  const rest = textAhead(passage);
  // Nothing to search for.
  const term = lengthOfTerm(passage, rest);
  if (term > 0) return { length: term, terms: [] };
  const isFirst = at === 0 || tokens[at]?.isParted === true || tokens[at - 1]?.isCapitalised === true;
  const isOfPlace = /^(?:in|off|on|onto|the|near|postcode|area|district|junction|from|at)$/.test(
    wordAt(tokens, at - 1),
  );
  const own = [
    ...(isOfPlace ? [] : [manAndAge]),
    ...(isFirst || tokens[at + 1]?.isCapitalised || isBeforeName(tokens, at) ? [ageAndMan] : []),
  ];
  for (const pattern of [...own, ...patterns]) {
    const match = pattern.exec(rest);
    const { letter, age } = match?.groups ?? {};
    if (!match || Number(age) < youngest) continue;
    const length = tokensOf(match[0]);
    const typed = typedPhrase(text, tokens, at, at + length);
    const ages = { from: Number(age), to: Number(age) };
    const code = letter === 'f' ? 'women' : 'men';
    return {
      length,
      terms: [{ kind: 'age', typed, label: describeAges(ages), ...ages }, toSex(code, typed)],
    };
  }
  if (isLetterOfSex(passage)) {
    const typed = typedPhrase(text, tokens, at, at + 1);
    return { length: 1, terms: [toSex(wordAt(tokens, at) === 'f' ? 'women' : 'men', typed)] };
  }
  return null;
}
