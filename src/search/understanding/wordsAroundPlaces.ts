import type { Passage } from './recognition.ts';
import { typedWords } from './queryTokens.ts';
import { placeBefore } from './placeBefore.ts';
import { isApart, wordAt } from './tokenWords.ts';
import { words } from './words.ts';

const titles = words(
  'mr mrs ms mx dr prof rev pc pcso dc ds dci sgt sergeant inspector judge hhj dj cllr recorder',
);

/** Whether a title stands before a name: "Mr Preston" is nobody's town. */
export function followsTitle({ tokens, at }: Passage): boolean {
  return titles.has(tokens[at - 1]?.word ?? '');
}

// What goes on with the ordinary verb, and with no place: "settle down", "deal with".
const afterVerb: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'settle',
    words('down in into back his her their the it debt debts arrears bills fines out up matters for well'),
  ],
  ['deal', words('with in drugs')],
  ['battle', words('with against for of')],
  ['bury', words('his her their the him them')],
  ['reading', words('and his her the from about books writing')],
  ['send', words('him her them the a to in')],
  ['box', words('of in clever')],
  [
    'over',
    words('in at near by there here a an the his her their my some this that money who what nothing whether'),
  ],
  ['hope', words('he she they to that for so is')],
  ['stone', words('cold dead deaf sober')],
]);

// "Threw it at the wall" is not Wall, but "in the Vale" is the Vale, and "the boro" Middlesbrough.
const articles = words('the a an his her their my some any this that no');
const knownWithArticle = words('vale toon boro');

const motion =
  /^(?:mov|go|gon|com|came|return|releas|relocat|resettl|back|home|travel|transfer|out|bail|recall|remand|refer|near|close|next|train|bus|local|access|sent|up|down|over|due|way)/;

/** Whether the words before say that a place follows: "in Bury", "moved to Bury", but not "wants to bury". */
export function followsPlaceWord({ tokens, at }: Pick<Passage, 'tokens' | 'at'>): boolean {
  const before = wordAt(tokens, at - 1);
  return /^(?:in|from|near|around)$/.test(before) || (before === 'to' && motion.test(wordAt(tokens, at - 2)));
}

// "Since March", "three stone": never the town.
const monthBefore = words('since by till until last this next early late mid every end');
/** What the word before "in" begins with where somebody lives there: "living in March" is no date. */
export const livingIn = /^(?:liv|bas|hous|hom|stay|resid|mov|flat|address)/;
const counted = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a)$/;

// "Always tooting", "hes barking mad".
const beforeDoing =
  /^(?:always|still|keeps?|kept|been|is|was|hes|shes|started|stopped|caught|likes?|loves?|hates?)$/;

const ofPerson =
  /^(?:\d.*|yo|yr|old|male|female|m|f|man|woman|lad|lass|bloke|girl|live|stay|stays|staying|resident|based)$/;

// In so many words not every one was chosen.
const longText = 6;

/**
 * Whether an ordinary word is the verb or thing it is too: "his sandwich", "wants to settle", but not "moving to
 * Settle". In the middle of a sentence it is, unless it `isWellKnown` as a place.
 */
export function isOrdinaryHere({ tokens, at }: Passage, length: number, isWellKnown: boolean): boolean {
  const [word = '', before, beforeThat, after] = [at, at - 1, at - 2, at + 1].map(
    (place) => tokens[place]?.word ?? '',
  );
  if (word === 'march' && monthBefore.has(before ?? '')) return true;
  if (word === 'march' && before === 'in' && tokens.length >= longText && !livingIn.test(beforeThat ?? ''))
    return true;
  // "A man he met on an app", but "the Met".
  if (word === 'met' && at > 0 && before !== 'the' && !placeBefore.has(before ?? '')) return true;
  // "Gamble Street", but "man, Street, debts".
  const isRoad = word === 'street' && tokens[at]?.isParted !== true && tokens[at - 1]?.isCapitalised === true;
  if (isRoad && !placeBefore.has(before ?? '')) return true;
  if (word === 'stone' && counted.test(before ?? '')) return true;
  if (tokens[at]?.isCapitalised && at > 0) return false;
  const isCapitalised = tokens.slice(at, at + 2).some((token) => token.isCapitalised);
  const name = word === 'the' ? (after ?? '') : word;
  const isWithArticle = word === 'the' || articles.has(before ?? '');
  if (isWithArticle) return !isCapitalised && !knownWithArticle.has(name);
  if (before === 'to') return !followsPlaceWord({ tokens, at });
  // "Living in Bury, his flat is cold".
  if (afterVerb.get(word.replace(/s$/, ''))?.has(after ?? '') === true)
    return !followsPlaceWord({ tokens, at });
  // "Excluded over contact", "poppy appeal box": in the middle of a sentence, without a capital.
  const isAtEdge = (place: number): boolean => place < 0 || place >= tokens.length;
  const isParted =
    (isAtEdge(at - 1) || tokens[at]?.isParted === true) &&
    (isAtEdge(at + length) || tokens[at + length]?.isParted === true);
  // "34 yo male sale needs housing": who and where come together.
  const isBesidePerson = at === 0 || ofPerson.test(before ?? '') || after === 'area';
  return (
    tokens.length >= longText &&
    (!isWellKnown || word === 'over') &&
    tokens[at]?.isCapitalised !== true &&
    !isParted &&
    !isBesidePerson &&
    !placeBefore.has(before ?? '')
  );
}

const verbsLikeTowns = words('barking goring healing reading tooting welling');

/** Whether a name is that of what somebody does: "always tooting", but not "was Reading". */
export function isDoing({ tokens, at }: Passage): boolean {
  const token = tokens[at];
  return (
    verbsLikeTowns.has(token?.word ?? '') && !token?.isCapitalised && beforeDoing.test(wordAt(tokens, at - 1))
  );
}

const custody =
  /\b(?:remanded|remand|in custody|held|serving|detained|imprisoned|locked up|banged up|doing time|recalled|inmate|prisoner|incarcerated)(?: (?:at|in|to|back|custody))*$/;

/** Whether the words before say that somebody is kept there: "remanded at Leeds". */
export function isKeptThere({ tokens, at }: Passage): boolean {
  let from = at;
  while (from > 0 && at - from < 5 && !isApart(tokens, from - 1)) from -= 1;
  return (
    /^(?:at|in|to)$/.test(from < at ? wordAt(tokens, at - 1) : '') &&
    custody.test(typedWords(tokens, from, at))
  );
}

const buildings = words(
  'church chapel hall house lodge cottage farm couriers motors taxis ltd limited plc inn arms hotel surgery',
);

/** Whether a name goes on as that of a building or a firm: "Hope Lodge", "Speedwell Couriers". */
export function namesBuilding({ tokens, at, end }: Passage, length: number): boolean {
  const next = at + length;
  return (
    next < end &&
    !isApart(tokens, next - 1) &&
    buildings.has(wordAt(tokens, next)) &&
    !/^(?:in|from)$/.test(wordAt(tokens, at - 1))
  );
}

/** How many words after a place make it a court: "Leeds magistrates", "York Crown Court". */
export function lengthOfCourt({ tokens }: Passage, end: number): number {
  const after = [end, end + 1, end + 2].map((place) => tokens[place]?.word ?? '').join(' ');
  return (
    /^(?:(?:magistrates|mags|crown|county|youth) court|magistrates|mags|crown)\b/.exec(after)?.[0].split(' ')
      .length ?? 0
  );
}

// Written with strokes and stops, so that each letter is a word.
const shortForms: ReadonlyMap<string, string> = new Map([
  ['sot', 'stoke on trent'],
  ['s o t', 'stoke on trent'],
  ['s on t', 'stoke on trent'],
  ['stoke o t', 'stoke on trent'],
  ['m cr', 'manchester'],
  ['m chester', 'manchester'],
  ['b ham', 'birmingham'],
  ['l pool', 'liverpool'],
  ['n cle', 'newcastle upon tyne'],
  ['w ton', 'wolverhampton'],
  ['s oton', 'southampton'],
  ['p boro', 'peterborough'],
  ['m boro', 'middlesbrough'],
]);

/** The name that a short form stands for: "s-o-t". */
export function toFullName(typed: readonly string[]): string {
  const joined = typed.join(' ');
  return shortForms.get(joined) ?? joined;
}
