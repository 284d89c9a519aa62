import { typedWords, type QueryToken } from './queryTokens.ts';
import type { PlacedRecognition } from './recognition.ts';
import { isApart, wordAt } from './tokenWords.ts';

/** What the heading of a list in a note says of all that is listed: "Protective factors: job, wife". */
export type ListedAs = 'denied' | 'in-place' | 'others';

/** A list in a note: where its first word stands, and where to stop. */
export interface NoteList {
  readonly as: ListedAs;
  readonly from: number;
  readonly end: number;
}

const mostOfHeading = 6;

// Each up to the colon or dash before the list.
const headings: readonly (readonly [as: ListedAs, said: RegExp])[] = [
  [
    'denied',
    /(?:^|\b(?:he|she|they|def|client|lad|all) )(?:denie[sd]|denying|ruled out|(?:says|said) no to (?:all|any|each|everything)(?: of (?:it|them|these|this|that|the following))?|none of (?:these|the following)|(?:no|nil) (?:current |identified |further )?(?:issues|concerns|needs|problems|worries)(?: (?:identified|disclosed|reported|noted|with|in|around|re))?)$/,
  ],
  [
    'in-place',
    /^(?:(?:his|her|their|main|key) )*(?:(?:protective|positive|pro ?social|stabilising) factors?|strengths?|positives|(?:already )?in place|already has|has already|going well|all fine)(?: (?:are|is|include|includes|identified))?$/,
  ],
  [
    'others',
    /^(?:the )?(?:(?:elderly|vulnerable|female|male|young) )?(?:victims?|vics?|vps|complainants?|aggrieved|ip|co ?def(?:endants?)?|co ?d|witness)(?: (?:personal|impact|statement|is|was|vulnerable|vulnerability|vulnerabilities|says|said|issues|needs))+$|^vps$/,
  ],
];

// From these on something else is said.
const turning =
  /^(?:but|however|otherwise|except|though|although|def|deft|defendant|client|needs?|wants?|wanting|needing|mine|ours|himself|herself|this)$/;
const lacks = /^(?:no|none|nil|n|na|nothing|unknown|few|little|limited|not|very)$/;
// "Protective factors: family, lost job, homeless", "denies: the assault, homeless".
const troubles =
  /^(?:homeless\w*|nfa|lost|losing|unemployed|jobless|sofa|evict\w+|debts?|arrears|drinks|drinking|drunk|uses|using|addict\w*|heroin|crack|cocaine|feels?|feeling|took|since|after|last|due|now|recently|struggl\w+|suicid\w+|overdos\w+)$/;
// Of danger to life it is better to speak too often.
const endangers = /\b(?:feels?|feeling|took|since|after|last|suicidal)\b/;
const ofLife = /\b(?:suicid\w+|overdos\w+|od|self harm\w*|kill|die|dying|ligature\w*)\b/;
const offences =
  /^(?:the|this|that|offence|offences|charges?|assault|theft|it|being|any|allegations?|knowing|all)$/;
// What is denied is named, and not told.
const stated =
  /^(?:homeless|nfa|unemployed|sofa|drinks|drinking|uses|using|feels?|feeling|took|since|after|last|due|lost|now|owes)$/;
const never = /(?!)/;
const heading = /:|\s[-–—]\s/;
const ending = /[.;!?\n]/;
const mostListed = 30;

/** The lists of a note whose headings say that nothing in them is a need of the person. */
export function findNoteLists(tokens: readonly QueryToken[]): readonly NoteList[] {
  const lists: NoteList[] = [];
  for (let from = 1; from < tokens.length; from += 1) {
    if (!heading.test(tokens[from]?.gap ?? '')) continue;
    const as = headedAs(tokens, from);
    if (!as) continue;
    let end = from;
    while (end < tokens.length && end - from < mostListed && !endsAt(tokens, as, from, end)) end += 1;
    // "Strengths: job, wife, weaknesses: drink".
    if (tokens[end]?.gap.includes(':') === true)
      do end -= 1;
      while (end > from && tokens[end]?.isParted !== true);
    // "Protective factors: none".
    const isEmpty = as !== 'denied' && lacks.test(wordAt(tokens, from));
    const isOfOffence = as === 'denied' && offences.test(wordAt(tokens, from));
    if (end > from && !isEmpty && !isOfOffence && !isOfDanger(typedWords(tokens, from, tokens.length), as))
      lists.push({ as, from, end });
    from = Math.max(from, end - 1);
  }
  return lists;
}

function isOfDanger(words: string, as: ListedAs): boolean {
  return ofLife.test(words) && (as !== 'denied' || endangers.test(words.replace('suicidal thoughts', '')));
}

function headedAs(tokens: readonly QueryToken[], from: number): ListedAs | null {
  let first = from - 1;
  while (first > 0 && from - first < mostOfHeading && !isApart(tokens, first - 1)) first -= 1;
  const words = typedWords(tokens, first, from);
  return headings.find(([, said]) => said.test(words))?.[0] ?? null;
}

function endsAt(tokens: readonly QueryToken[], as: ListedAs, from: number, at: number): boolean {
  const gap = tokens[at]?.gap ?? '';
  const isNew = at > from && (ending.test(gap) || heading.test(gap));
  // "Victim: his mum. He is homeless", "co-def: on licence, he is not".
  const isTrouble = as === 'in-place' ? troubles : as === 'denied' && at > from ? stated : never;
  return (
    isNew ||
    turning.test(wordAt(tokens, at)) ||
    isTrouble.test(wordAt(tokens, at)) ||
    (at > from && /^s?hes?$/.test(wordAt(tokens, at)))
  );
}

/** The places of all that is listed as one thing. */
export function placesListed(lists: readonly NoteList[], as: ListedAs): ReadonlySet<number> {
  return new Set(
    lists
      .filter((list) => list.as === as)
      .flatMap(({ from, end }) => Array.from({ length: end - from }, (_, step) => from + step)),
  );
}

/** Whether all of a phrase stands at such places. */
export function isListedAt(
  places: ReadonlySet<number>,
  { at, recognition: { length } }: PlacedRecognition,
): boolean {
  return places.has(at) && places.has(at + length - 1);
}
