import type { PlacedRecognition } from './recognition.ts';
import type { QueryToken } from './queryTokens.ts';

/** Something said of an offence or of somebody else, up to where the person is spoken of again. */
interface Opening {
  readonly words: RegExp;
  /** Words before it after which it does not open: "was assaulted" is said of the person. */
  readonly notAfter: RegExp;
  readonly closing: ReadonlySet<string>;
  /** Whether the opening words themselves are said of others: "co-def" is no community order. */
  readonly isWhole: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// "Burgled a pharmacy for drugs": from here on it is said why, when, or what the person needs.
const closesOffence = words(
  'and & but because cos so then or to for while whilst when after before since until due under high drunk he she hes ' +
    'shes they theyre def deft defendant need needs needing want wants wanting',
);
const closesSomebody = words('but def deft defendant defs he she hes shes client pop offender subject');

const offences =
  'burgl(?:ed?|es|ing|aris(?:ed|ing))|(?:broke|breaks|breaking|break) (?:in|into)(?: to| at)?|robb(?:ed|ing)|robs|' +
  'robber(?:y|ies) (?:of|at|from|on|in)|burglar(?:y|ies) (?:of|at|in|from)|(?:stole|steals|stealing|nicked|nicks|nicking)(?: from)?|' +
  'thefts? (?:of|from|at|in)|shoplift(?:s|ed|ing)? (?:from|in|at)|shop(?: lifted|lifting) from|arson (?:at|of|to|on|in|against)|' +
  'arson|set(?:ting)? (?:fire|light) to|criminal damage(?: to| at| of)?|damaged|damage to|vandalis(?:ed|ing|m of|m at)|graffiti(?:ed)? on|' +
  'defraud(?:ed|ing|s)|fraud (?:on|against|at|from)|assault(?:ed|ing|s)|assaults? (?:on|of|against|at|by beating)(?: on| of)?|' +
  'attack(?:ed|ing)|attacks? (?:on|at)|(?:spat|spitting) (?:at|on|in)|threaten(?:ed|ing)|threats? (?:to|against|towards)|' +
  '(?:malicious|abusive|nuisance|threatening|hoax) (?:calls?|emails?|messages|letters|comments) to|abusive (?:to|towards)|' +
  'harass(?:ed|ing)|harassment of|abuse (?:shouted|directed|hurled|aimed) at|(?:abused|abuse of) (?:an? |his |her |the )?(?:position|trust)|impersonat(?:ed|ing)|threw (?:an? )?[a-z]+ (?:at|through|thru|into)|trespass(?:ed|ing)? (?:in|on|at)|mugg(?:ed|ing)|' +
  '(?:punched|headbutted|head butted|slapped|bit|pushed|bottled|glassed|stabbed|kicked) (?:a|an|the|two|another|some)';

const somebody =
  '(?:(?:female|male|the|young|elderly|vulnerable) )?(?:victims?|vics?|ips?|aggrieved|complainants?|vps|injured part(?:y|ies))' +
  '(?! (?:of|support|awareness|empathy|contact|liaison|blam\\w+|mindset|mentality|personal|statement|impact|unit|care)\\b)|' +
  'co ?(?:def|d|defs|defendants?|accused)|coaccused|codefs?|codefendants?';

// "Was robbed", "been threatened": it was done to the person.
const passive = /\b(?:was|were|is|been|being|be|got|getting|gets|often|racially|sexually)$/;

const openings: readonly Opening[] = [
  {
    words: new RegExp(`^(?:${offences})\\b`),
    notAfter: passive,
    closing: closesOffence,
    isWhole: false,
  },
  {
    // "Been scammed" is a need; "scammed pensioners" is none.
    words: /^(?:conn(?:ed|ing)|scamm(?:ed|ing))\b/,
    notAfter: passive,
    closing: closesOffence,
    isWhole: true,
  },
  {
    words: new RegExp(`^(?:${somebody})\\b`),
    notAfter:
      /\b(?:an?|as|been|being|became|also|of|repeat|for|both|self|is|was|da|dv|abuse|violence|trafficking|slavery|crime|exploitation)$/,
    closing: closesSomebody,
    isWhole: true,
  },
];

const mostWords = 9;

/**
 * The places of words that are said of what an offence was done to ("burgled a pharmacy"), of a victim
 * or of somebody charged as well ("co-def is homeless"), and so of nothing that the person needs.
 */
export function wordsOfOthers(text: string, tokens: readonly QueryToken[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (places.has(at)) continue;
    const opened = openedAt(tokens, at);
    if (!opened) continue;
    const from = at + opened.length;
    const end = endOf(text, tokens, from, opened.opening.closing);
    for (let place = opened.opening.isWhole ? at : from; place < end; place += 1) places.add(place);
  }
  return places;
}

function openedAt(
  tokens: readonly QueryToken[],
  at: number,
): { readonly opening: Opening; readonly length: number } | null {
  const rest = phrase(tokens, at, at + 6);
  const before = phrase(tokens, Math.max(0, at - 2), at);
  for (const opening of openings) {
    const match = opening.words.exec(rest);
    // "Mugged by three lads" was done to the person as well.
    const isByOthers = match !== null && /^ by (?!beating)/.test(rest.slice(match[0].length));
    if (match && !isByOthers && !opening.notAfter.test(before))
      return { opening, length: match[0].split(' ').length };
  }
  return null;
}

function endOf(
  text: string,
  tokens: readonly QueryToken[],
  from: number,
  closing: ReadonlySet<string>,
): number {
  let end = from;
  while (end < tokens.length && end - from < mostWords) {
    const isParted = /[.,;:!?()\n]|\s[-–—]\s/.test(text.slice(tokens[end - 1]?.to ?? 0, tokens[end]?.from));
    const [word, next] = [tokens[end]?.word ?? '', tokens[end + 1]?.word ?? ''];
    const isTurning = word === 'and' && closing.has(next);
    const isThisOne = word === 'this' && next === 'one';
    if (isParted || closing.has(word) || isTurning || isThisOne) break;
    end += 1;
  }
  return end;
}

/**
 * What was recognised without what is said of others; of that stays what they were to the person
 * (abuse), and where it was.
 */
export function withoutOthers(
  found: readonly PlacedRecognition[],
  others: ReadonlySet<number>,
): readonly PlacedRecognition[] {
  return found.map((one) => {
    const { length, terms = [], ...rest } = one.recognition;
    if (!others.has(one.at)) return one;
    const kept = terms.filter(
      (term) => term.kind === 'place' || (term.kind === 'need' && term.code === 'domestic_abuse'),
    );
    const isKept = kept.length > 0 || rest.ambiguousPlaces !== undefined;
    const [left] = terms.filter(({ kind }) => kind === 'need' || kind === 'cohort');
    const notes = left ? [othersNote(left.typed)] : [];
    return {
      at: one.at,
      recognition: isKept ? { ...rest, length, terms: kept } : { length, terms: [], notes },
    };
  });
}

function othersNote(typed: string): string {
  return `‘${typed}’ was left out, because you say it of the offence or of somebody else.`;
}

function phrase(tokens: readonly QueryToken[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({ word }) => word)
    .join(' ');
}
