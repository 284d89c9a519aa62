import { cohortLabels } from '../../taxonomy/labels.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import { agePatterns, ofAge, oldest } from './agePatterns.ts';
import { isOfAnother, isSomebodysChild, youngPeople } from './childrenOfThePerson.ts';
import { typedPhrase, typedWords, type QueryToken } from './queryTokens.ts';
import type { Passage, Recognition } from './recognition.ts';
import { ageInDigits, isPastAge, isSpelledAge } from './spelledAge.ts';
import { isApart, partBefore, wordAt } from './tokenWords.ts';
import { textAhead, tokensOf } from './textAhead.ts';

/** The youngest and oldest ages that a bare number is taken for. */
const adultAges = { from: 18, to: 99 } as const;
// Younger nobody is before a court: it is a child of the person.
const youngest = 10;

/** What is told of somebody too young for the services listed. */
export const underAgeNote =
  'The services here take adults. For someone under 18, contact the youth justice service.';

// "Section 20" is an offence, "level 2" a course, "costs 85" a sum, and "left school at 18" long ago.
const numbered: ReadonlySet<string> = new Set(
  'at costs surcharge upw days rar suspended speeding test audit par blew reading scored section sec s schedule article level stage step tier part phase band category cat entry grade room flat unit ogrs ogrs3 ogrs4 ogp ovp rsr sadq auditc gad gad7 phq phq9 dast score scores scoring methadone script subutex buprenorphine drinks drinking smokes smoking units within zone radius walk walks walked'.split(
    ' ',
  ),
);

function isSum(text: string, start: number): boolean {
  return /[£$€]$/.test(text.slice(0, start).trimEnd());
}

const excess = /^excess (?:alcohol|alc)$/;

// "RAR, 19, drinking" and "at 22, no job" tell an age all the same.
function isNumbered(tokens: readonly QueryToken[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const isNow = before === 'at' && /^(?:home|still|now|)$/.test(tokens[at - 2]?.word ?? '');
  const isMeasured = excess.test(typedWords(tokens, Math.max(0, at - 2), at));
  return (numbered.has(before) || isMeasured) && !isNow && tokens[at]?.isParted !== true;
}

// "11.20", "61 in a 40", "2019-22", "86 of 120": it goes on from a number, or with one.
function goesOn(text: string, start: number): boolean {
  return /\d(?:[.:]| in an? )$|\d{4}[-–]$/.test(text.slice(0, start)) || /^\d+ of \d/.test(text.slice(start));
}

// "Methadone 60 ml", "50mg".
const dose = /^\d{1,4} ?(?:mgs?|mls?|mcg)\b/;

// What every age begins with: most words need not be held against each pattern.
const beginning =
  /^(?:\d|aged?\b|between|over|older|above|dros|under|younger|below|o dan|dan|in (?:his|her|their)|early|mid|late|turn|nearly|of\b|(?:twen|thir|for|fif|six|seven|eigh|nine)t)/;

/** An age or a range of ages: "52", "over 55s", "19 year old", "18-25", "50+", "she's twenty-three". */
export function recogniseAge(passage: Passage): Recognition | null {
  const { text, tokens, at } = passage;
  const start = tokens[at]?.from ?? 0;
  const rest = textAhead(passage);
  if (!beginning.test(rest) || isSum(text, start)) return null;
  const [measured] = dose.exec(rest) ?? [];
  if (measured !== undefined) return { length: tokensOf(measured), terms: [] };
  const inDigits = ageInDigits(rest);
  for (const { pattern, toAges, isBare } of inDigits && rest.startsWith('of ') ? [ofAge] : agePatterns) {
    const match = pattern.exec(inDigits?.text ?? rest);
    if (!match) continue;
    const ages = toAges(Number(match[1]), Number(match[2]), match[1] ?? '');
    const length = tokensOf(match[0]) + (inDigits?.joinedBefore(match[0].length) ?? 0);
    // "Out of care at eighteen".
    if (inDigits && isBare === true && isPastAge(tokens, at, at + length)) return { length, terms: [] };
    if (isBare === true && (goesOn(text, start) || tokens[at]?.gap === '/' || isNumbered(tokens, at)))
      continue;
    if (inDigits && !isSpelledAge(tokens, at, at + length, match[0])) continue;
    // "Back in the 90s", "left them aged 20, now 37": long ago.
    const isOfYears =
      (/^(?:\d0s|[a-z]+ties)$/.test(match[0]) &&
        /(?:^| )(?:in|since|from|of|during) the$/.test(typedWords(tokens, Math.max(0, at - 2), at))) ||
      (match[0].startsWith('in ') && /\b(?:was|were|been|had|used)\b/.test(partBefore(tokens, at)));
    const isThen = /^,? (?:and |but )?(?:is )?now (?:aged )?\d\d\b/.test(
      (inDigits?.text ?? rest).slice(match[0].length),
    );
    const isOfMind = /\biq(?: (?:of|is|around|about))?$/.test(partBefore(tokens, at));
    if (isOfYears || isThen || isOfMind) return { length, terms: [] };
    const after = tokens[at + length]?.word ?? '';
    if (
      isDuration(match[0], tokens[at - 1]?.word ?? '', after) ||
      isTimeSpan(passage, length, ages.from, match[0])
    )
      continue;
    const isYoung = isUnderAge(ages) && (isBare !== true || namesPerson(tokens, at));
    if (!isYoung && !isAdult(ages)) continue;
    const typed = typedPhrase(text, tokens, at, at + length);
    // Understood, and nothing to search for.
    if (isOfAnother(tokens, at + length) || isOfRelative(tokens, at)) return { length, terms: [] };
    if (isYoung && (ages.to < youngest || isSomebodysChild(tokens, at))) return { length, terms: [] };
    // "Cannabis aged 15, not since": in a sentence about an adult.
    if (isYoung && tokens.length >= longText && !isToldOfPerson(tokens, at, at + length))
      return { length, terms: [] };
    if (isYoung) {
      const term = { kind: 'age', typed, label: describeAges(ages), ...ages } as const;
      return { length, terms: [term], notes: [underAgeNote] };
    }
    return {
      length,
      terms: [{ kind: 'age', typed, label: describeAges(ages), ...ages }, ...toCohorts(typed, ages)],
    };
  }
  return null;
}

const relative =
  /^(?:his|her|my|their|defendants|clients) (?:son|daughter|mother|mum|mam|father|dad|partner|husband|wife|brother|sister|ex|girlfriend|boyfriend|nan|gran|grandad|lodger|neighbour|friend)$/;

const joining = /^(?:who|whos|thats|is|was|only|about)$/;
// "Mum aged 30" may well be the person.
const unowned =
  /^(?:sons?|daughters?|stepson|stepdaughter|brother|sister|nephew|niece|cousin|husband|wife|partner|girlfriend|boyfriend|gf|bf|eldest|youngest|oldest|mate|friend|victim|vic|complainant|ip|codef)$/;

/** "Lives with his mum who is 62", "brother aged 30", "her eldest (23)". */
function isSaidOfRelative(tokens: readonly QueryToken[], at: number): boolean {
  let from = at;
  while (joining.test(wordAt(tokens, from - 1)) && !isApart(tokens, from - 1)) from -= 1;
  const isBracketed = from === at && tokens[at]?.gap.endsWith('(') === true;
  const isJoined = from < at || isBracketed || wordAt(tokens, at) === 'aged';
  return (
    isJoined &&
    (isBracketed || !isApart(tokens, from - 1)) &&
    (unowned.test(wordAt(tokens, from - 1)) || relative.test(typedWords(tokens, Math.max(0, from - 2), from)))
  );
}

// "Her son, 22, hits her", but "dad, 34, in arrears", "lives with his mum, 22".
function isOfRelative(tokens: readonly QueryToken[], at: number): boolean {
  if (isSaidOfRelative(tokens, at)) return true;
  const isWith = /^(?:with|w) (?:mum|mam|mother|dad|father|nan|gran|grandad|brother|sister|partner)$/.test(
    typedWords(tokens, Math.max(0, at - 2), at),
  );
  if (isWith && tokens[at]?.isParted !== true) return true;
  const isOneSentence = tokens[at]?.gap.includes('.') !== true && tokens[at - 3]?.word !== 'with';
  return isOneSentence && relative.test(typedWords(tokens, Math.max(0, at - 2), at));
}

const beforeDuration: ReadonlySet<string> = new Set(
  'home job post role tenancy mortgage house marriage clean sober dry abstinent there for after past last served serving did done over within in since of every another about nearly almost been than first'.split(
    ' ',
  ),
);

const afterDuration: ReadonlySet<string> = new Set(
  'here till until at as ago experience service clean sober dry abstinent inside later since without'.split(
    ' ',
  ),
);

// "A soldier for 12 years", "22 years inside", "worked 30 years" count years that passed.
function isDuration(matched: string, before: string, after: string): boolean {
  const isYears = /(?:years|yrs)$/.test(matched) && !/old|aged/.test(matched);
  return (
    (isYears &&
      (beforeDuration.has(before) ||
        afterDuration.has(after) ||
        /^(?:worked|lived|married|drank|smoked|used|known)$/.test(before))) ||
    (matched.startsWith('age') && /^(?:from|since|at|until|before|by)$/.test(before))
  );
}

const persons: ReadonlySet<string> = new Set(
  'm f male female man woman lad lass bloke girl boy person he she hes shes is im i now just only def deft defendant client nearly about approx aged age'.split(
    ' ',
  ),
);

/**
 * "Tenancy 12 yrs", "22 years, licence clean": what counts no age says whose it is. An age in years stands
 * by itself between commas, or beside a word for a person.
 */
function isTimeSpan({ tokens, at }: Passage, length: number, years: number, matched: string): boolean {
  if (!/(?:years?|yrs?)$/.test(matched) || /old|aged?|over|under|turn/.test(matched)) return false;
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + length]?.word ?? ''];
  if (persons.has(before) || persons.has(after)) return false;
  if (years < adultAges.from) return true;
  const isAlone =
    (at === 0 || tokens[at]?.isParted === true) && (after === '' || tokens[at + length]?.isParted === true);
  return !isAlone && !(before === '' && after === 'of');
}

// In so many words not every age is of the person.
const longText = 8;

// "Cannabis aged 15" is long ago, ", aged 17," the person.
function isToldOfPerson(tokens: readonly QueryToken[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const isAlone = tokens[at]?.isParted === true && (end >= tokens.length || tokens[end]?.isParted === true);
  return at === 0 || isAlone || persons.has(before) || youngPeople.has(before);
}

function isUnderAge({ to }: { readonly to: number }): boolean {
  return to < adultAges.from;
}

// "Boy, 17" is an age; "17" alone may be a number of anything.
function namesPerson(tokens: readonly QueryToken[], at: number): boolean {
  return [at - 1, at + 1].some((beside) => youngPeople.has(tokens[beside]?.word ?? ''));
}

function isAdult({ from, to }: { readonly from: number; readonly to: number }): boolean {
  if (to < from) return false;
  return to === oldest || from === 0
    ? Math.min(to + 1, Math.max(from, adultAges.from)) >= adultAges.from && from < adultAges.to
    : from >= 16 && to <= adultAges.to && (from !== to || from >= adultAges.from);
}

/** Ages in words: "aged 52", "aged 55 and over", "aged 18 to 25". */
export function describeAges({ from, to }: { readonly from: number; readonly to: number }): string {
  if (from === to) return `aged ${from}`;
  if (to === oldest) return `aged ${from} and over`;
  return from === 0 ? `aged under ${to + 1}` : `aged ${from} to ${to}`;
}

// A range names a group of people; a single age is only somebody's age.
function toCohorts(
  typed: string,
  { from, to }: { readonly from: number; readonly to: number },
): readonly UnderstoodTerm[] {
  if (from === to) return [];
  if (from >= 50) return [{ kind: 'cohort', typed, code: 'older', label: cohortLabels.older, group: null }];
  if (to > 0 && to <= 25) {
    return [{ kind: 'cohort', typed, code: 'young_adult', label: cohortLabels.young_adult, group: null }];
  }
  return [];
}
