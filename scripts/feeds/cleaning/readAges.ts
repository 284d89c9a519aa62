import { toFigures } from './toFigures.ts';

/** The youngest and oldest a service takes, in whole years; null where there is no limit or none is said. */
export interface AgeLimits {
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
}

const years = String.raw`(?:[ -]*(?:years?|yrs?|y\/?o)\b(?: of age|[ -]*olds?\b)?)?`;
const aged = String.raw`(?:ages?|aged|people|adults|those|anyone|men|women|young people|children)`;
const notAge = String.raw`(?!s?[ -]*(?:years?['’]? (?:of )?(?:experience|service)|weeks?|months?|days?|hours?|hrs?|min|minutes?|miles?|km|sessions?|people|members|places|staff|volunteers|services|languages|groups|%|percent|am\b|pm\b|units?|countries)|[.:/]\d|\d)`;
// What is said to or of the young among others: "under 18s must come with an adult", "if you are under 18".
const noLimit = String.raw`(?!s?:|s? (?:must|need|should|please|can|may|have to|require|will|are welcome|contact)\b)`;
const unlessIf = String.raw`(?<!\bif (?:you are|you['’]re|they are|someone is|aged) )`;
const n = String.raw`(\d{1,2})`;

interface AgePattern {
  readonly pattern: RegExp;
  readonly toLimits: (first: number, second: number) => AgeLimits;
}

const from = (minimumAge: number): AgeLimits => ({ minimumAge, maximumAge: null });
const upTo = (maximumAge: number): AgeLimits => ({ minimumAge: null, maximumAge });
const between = (first: number, maximumAge: number): AgeLimits => ({
  // From birth is no limit.
  minimumAge: first === 0 ? null : first,
  maximumAge,
});

const cannot = String.raw`(?:(?:do(?:es)?|will|can) ?not|(?:do|does|wo|ca)n['’]?t|(?:unable|not able) to)`;
const serve = String.raw`(?:accept|take|support|work with|see|help|assist|house|admit|treat|cater for|deal with|(?:offer|provide)(?: [a-z]+){1,2} (?:to|for))`;
// "No one" has become "no 1" when this is asked.
const refusal = String.raw`(?:not (?:be )?(?:suitable |open |available |able to (?:take|accept|support) )?(?:for |to )?|no(?:[ -]1|body)? |exclud(?:es|ing) |except |${cannot} ${serve} )(?:anyone |people |those |children |young people )?(?:who (?:is|are) )?(?:aged )?`;
const refused = String.raw`(?: (?:are|is))? (?:not (?:accepted|eligible|admitted|supported|taken)|excluded|cannot)`;

// In this order: who is turned away first, then ranges, then open ends.
const patterns: readonly AgePattern[] = [
  {
    pattern: new RegExp(
      String.raw`\b${refusal}(?:under|below|younger than)[ -]*(?:the age of |age )?${n}s?\b${notAge}`,
    ),
    toLimits: (first) => from(first),
  },
  {
    pattern: new RegExp(String.raw`\bunder[ -]*(?:the age of |age )?${n}s?${years}${refused}`),
    toLimits: (first) => from(first),
  },
  {
    pattern: new RegExp(
      String.raw`\b${refusal}(?:over|above|older than)[ -]*(?:the age of |age )?${n}s?\b${notAge}`,
    ),
    toLimits: (first) => upTo(first),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:between (?:the ages of |ages )?|${aged} (?:between |from |range )?)${n}${years} ?(?:-|–|/|to|and|until) ?${n}s?${years}${notAge}`,
    ),
    toLimits: between,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.:/£])\b${n} ?(?:-|–|/|to) ?${n}(?:s\b| ?(?:years?|yrs?|y\/?o|year[ -]?olds?)\b(?! (?:of )?experience))`,
    ),
    toLimits: between,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:over|above|older than)[ -]*(?:the age of |age )?${n}(?:s\b|${years})${notAge}(?! (?:years|yrs)\b)`,
    ),
    toLimits: from,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.:/£])\b${n}s?${years} ?(?:\+|plus\b|(?:and|or) (?:over|above|older|up(?:wards)?)\b)`,
    ),
    toLimits: from,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:minimum age(?: is|:| of)?|aged? (?:from|at least)|at least|from (?:the )?age(?: of)?|must be) ${n}${years}${notAge}`,
    ),
    toLimits: from,
  },
  {
    pattern: new RegExp(
      String.raw`${unlessIf}\b(?:under|below|younger than)[ -]*(?:the age of |age )?${n}(?:s\b|${years})${notAge}${noLimit}`,
    ),
    toLimits: (first) => upTo(Math.max(first - 1, 0)),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:up to|until|to) (?:the )?age(?: of)?|maximum age(?: is|:| of)?|aged? (?:up to|until)|(?:people|adults|men|women) up to) ${n}${years}${notAge}`,
    ),
    toLimits: upTo,
  },
];

// Where the text is nothing else, figures alone are ages.
const bareRange = /^(?:aged? )?(\d{1,2}) ?(?:-|–|to) ?(\d{1,2})\.?$/;

/**
 * The ages a text speaks of, or null when it speaks of none: "over 55s", "18+", "16 to 25", "five to
 * eleven", "not for under 18s". "All ages" is a statement without limits.
 */
export function readAges(raw: string): AgeLimits | null {
  const text = toFigures(raw.slice(0, 5_000).toLowerCase().replace(/\s+/g, ' ').trim()).replace(
    durations,
    ' ',
  );
  const bare = bareRange.exec(text);
  if (bare) return inOrder(between(Number(bare[1]), Number(bare[2])));
  let rest = text;
  let limits = withoutLimits;
  for (const { pattern, toLimits } of patterns) {
    const match = pattern.exec(rest);
    const found = match ? inOrder(toLimits(Number(match[1]), Number(match[2]))) : null;
    if (!match || !found) continue;
    // The same words are not read twice: "not for under 18s" says nothing of people under 18 but that.
    rest = `${rest.slice(0, match.index)} | ${rest.slice(match.index + match[0].length)}`;
    limits = {
      minimumAge: limits.minimumAge ?? found.minimumAge,
      maximumAge: limits.maximumAge ?? found.maximumAge,
    };
    // A range is the whole of it; what else is said is about somebody else.
    if (toLimits === between) break;
  }
  if (limits.minimumAge !== null || limits.maximumAge !== null) return inOrder(limits);
  return /\b(?:all|any) ages?\b|\bno age (?:limit|restriction)/.test(text) ? withoutLimits : null;
}

// How long something has been there or takes, in years too.
const durations =
  /\bfor (?:over|more than|nearly|almost|at least|up to) \d+ (?:years?|yrs?)\b|(?:\bover |\bmore than )?\d+\+? ?years?['’]? (?:of )?(?:experience|service)\b/g;

const withoutLimits: AgeLimits = { minimumAge: null, maximumAge: null };

function inOrder(limits: AgeLimits): AgeLimits | null {
  const { minimumAge, maximumAge } = limits;
  return minimumAge !== null && maximumAge !== null && minimumAge > maximumAge ? null : limits;
}
