/** Where an age has no upper limit. */
export const oldest = 120;

/** How an age or a range of ages is written, folded, from its first word on. */
export interface AgePattern {
  /** True where only the number stands there, which may count something else. */
  readonly isBare?: boolean;
  readonly pattern: RegExp;
  /** The ages, from the pattern's first and second number. */
  readonly toAges: (
    first: number,
    second: number,
    word: string,
  ) => { readonly from: number; readonly to: number };
}

const unit = String.raw`(?:\s*-?\s*(?:years?|yrs?|y\/?o|mlwydd)?(?:\s*-?\s*(?:olds?|oed))?)?`;

const decades: readonly string[] = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
];

/** The ways to write an age, the more telling first. */
export const agePatterns: readonly AgePattern[] = [
  {
    pattern: new RegExp(
      String.raw`^(?:in (?:his|her|their) )?(?:early |mid |late )?(${decades.join('|')})\b`,
    ),
    toAges: (_, __, word) => {
      const from = (decades.indexOf(word) + 2) * 10;
      return { from, to: from + 9 };
    },
  },
  {
    pattern: new RegExp(
      String.raw`^(?:aged?\s*)?between\s*(\d\d)\s*(?:and|&|to|-)\s*(\d\d)s?${unit}(?![\d/])`,
    ),
    toAges: (from, to) => ({ from, to }),
  },
  {
    pattern: new RegExp(String.raw`^(?:aged?\s*)?(\d\d)\s*(?:-|–|to)\s*(\d\d)s?${unit}(?![\d/])`),
    toAges: (from, to) => ({ from, to }),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:aged?\s*)?(?:over|older than|above|dros)\s*(?:the age of\s*)?(\d\d)s?${unit}\b`,
    ),
    toAges: (from) => ({ from, to: oldest }),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:aged?\s*)?(\d\d)s?${unit}\s*(?:\+|plus\b|and over\b|and above\b|or over\b)`,
    ),
    toAges: (from) => ({ from, to: oldest }),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:aged?\s*)?(?:under|younger than|below|o dan|dan)\s*(?:the age of\s*)?(\d\d?)s?${unit}\b`,
    ),
    toAges: (to) => ({ from: 0, to: to - 1 }),
  },
  {
    pattern: /^(?:in (?:his|her|their) )?(?:early |mid |late )?(\d0)s\b/,
    toAges: (from) => ({ from, to: from + 9 }),
  },
  {
    pattern: new RegExp(String.raw`^(?:aged?|turned|turning|nearly)\s*(\d\d?)${unit}\b`),
    toAges: (age) => ({ from: age, to: age }),
  },
  {
    pattern: /^(\d\d?)\s*-?\s*(?:years?|yrs?|y\/?o|yr)(?:\s*-?\s*olds?)?\b/,
    toAges: (age) => ({ from: age, to: age }),
  },
  {
    pattern:
      /^(\d\d)(?![\d/:%+]|\.\d|,\d{3}|\s*(?:in an? \d+|in (?:the )?breath|mph|mths?|pairs?|places|phones|voice notes|years?|yrs?|weeks?|wks?|months?|days?|hours?|hrs?|sessions?|mins?|minutes?|miles?|km|am|pm|percent|pct|x|kids|children|times|cases?|pence|p|nights?|an? (?:day|night|week|month)|m of|per|daily|nightly|odd|rar|upw|unpaid|previous|convictions?|offences?|units?|pounds?|quid|k|gp|grand|plants?|wraps?|pills?|tablets?|bags?|items?|bottles?|bikes?|laptops?|cars?|images?|occasions?|calls?|texts?|messages|services|people|men|women|staff|grams?|g|litres?|cans?|cigs?|cigarettes|fags|pints?|shots?|spliffs?|joints?)\b)(?=\W|$)/,
    toAges: (age) => ({ from: age, to: age }),
    isBare: true,
  },
];

/** An age written in words after "of". */
export const ofAge: AgePattern = {
  pattern: /^of (\d\d)\b/,
  toAges: (age) => ({ from: age, to: age }),
  isBare: true,
};
