import type { UnderstoodTerm } from '../searchResponse.ts';
import type { PlacedRecognition } from './recognition.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import { isApart, wordAt } from './tokenWords.ts';

/** Whether it tells of abuse: "non-molestation order in place" is no abuse settled. */
export function isOfAbuse(terms: readonly UnderstoodTerm[]): boolean {
  return terms.some((term) => term.kind === 'need' && term.code === 'domestic_abuse');
}

// "Housing is not an issue", "work no problem", "alcohol not a concern", "drugs isnt a problem".
const denied =
  /^n a\b|^(?:(?:is|are|was|were) )?(?:not|isnt|arent|wasnt|no|never)(?: (?:longer|currently|really))?(?: (?:a|an|any|of))? (?:needs?|issues?|problems?|concerns?|worry|needed|required|relevant|applicable|linked)\b(?! (?:with|around|about|regarding|re)\b)/;

// "Housing ok, finances sorted": what follows says that nothing is needed there.
const settled =
  /^(?:(?:is|are|all|both|now|currently|seems|looks|placement|address|situation|arrangements?|side) )*(?:fine|safe|up to date|arrived|in payment|(?:is )?going (?:ok|well|fine|great)|ok|okay|sorted|stable|settled|in place|in hand|under control|no bother|not bad|well managed|no worries|secure|paid off|paid|resolved|addressed|(?:case|file) closed|completed|nothing (?:owing|owed|outstanding|since)|no longer (?:an issue|a problem|needed))\b(?! (?:for now but|but(?! (?:has|needs?|wants?|no|nothing|lacks|drinks|uses|using|drinking|his|her|the)\b)))/;

// "Drug free for two years", but not "wants to be drug free".
const longSince = /^(?:and )?(?:free|clean|sober|abstinent|dry) (?:for|since)\b/;
const isAbstaining = /^(?:free|clean|sober|abstinent|dry|sobriety|abstinence)$/;

/** Whether what follows a phrase says that nothing is needed there: "housing is not an issue". */
export function isSettledAfter(
  tokens: readonly QueryToken[],
  { at: from, recognition: { length, terms = [] } }: PlacedRecognition,
): boolean {
  const end = from + length;
  // A comma or full stop ends what is said of it.
  const isOver = isApart(tokens, end - 1);
  const words = tokens.slice(end, end + 7).map(({ word }) => word);
  const rest = words.join(' ');
  const isLongSober =
    isAbstaining.test(wordAt(tokens, end - 1)) && /^(?:for|since|now|currently|these days)\b/.test(rest);
  return (
    denied.test(rest) ||
    longSince.test(rest) ||
    isLongSober ||
    (!isOver && !isOfAbuse(terms) && isSettled(tokens, from, end, rest))
  );
}

// "Charges dropped", but not "universal credit cancelled": what threatened is over.
const ended =
  /^(?:(?:is|are|was|were|has been|have been|all|now) )*(?:withdrawn|dropped|cancelled|cleared|lifted)\b/;
const threat =
  /(?:notice|eviction|proceedings|order|arrears|debts?|fines?|charges?|allegations?|case|warrant)$/;
// "Needs benefits sorted", "wants drinking under control": that is what is wished for.
const wished =
  /(?:^| )(?:needs?|needing|wants?|wanting|get|gets|getting|help|helps|have|having|wishes|hoping|hopes|like|until|if|once|keep|make|sort)(?: [a-z0-9]+){0,4}$/;

function isSettled(tokens: readonly QueryToken[], from: number, end: number, rest: string): boolean {
  if (ended.test(rest)) return threat.test(wordAt(tokens, end - 1));
  let first = from;
  while (first > 0 && from - first < 4 && !isApart(tokens, first - 1)) first -= 1;
  return settled.test(rest) && !wished.test(typedWords(tokens, first, from + 1));
}

// "She is fine for housing", "paid off all fines", "completed BBR", "declined a referral for housing".
const settledBefore = new RegExp(
  [
    String.raw`\b(?:ruled out|paid off|cleared|completed|discharged from)(?: (?:any|all|his|her|their|the|a|an|both))*$`,
    String.raw`\b(?:fine|ok|okay|sorted|alright|settled) (?:for|with|re|on|regarding)(?: (?:his|her|their|the|any))?$`,
    String.raw`\b(?:declined|declines|declining)(?: (?:an?|any|the|all|further|more|offer|offers|referral|referrals|help|support|advice|to|for|of|with|re|on))*$`,
  ].join('|'),
);

/** Whether what stands before a phrase says so: "fine for housing", "paid off all fines". */
export function isSettledBefore(
  tokens: readonly QueryToken[],
  from: number,
  terms: readonly UnderstoodTerm[],
): boolean {
  const before = wordsBefore(tokens, from, 6);
  // "Came off universal credit", but not "came off his meds".
  const isOfMoney = terms.some((term) => term.kind === 'need' && term.code === 'finance');
  return (
    settledBefore.test(before) ||
    (isOfMoney && /\b(?:came|come) off(?: (?:his|her|their|the))?$/.test(before))
  );
}

// "Used to drink", "previously homeless": over, unless more is said.
const past =
  /\b(?:(?<!not )(?<!get )(?<!getting )used to(?: (?:use|take|be|have|smoke|inject|do|drink|be on|be in))?|previously)$/;

/** Whether it is over: "used to drink", "previously homeless". */
export function isPast(tokens: readonly QueryToken[], from: number): boolean {
  return past.test(wordsBefore(tokens, from, 4));
}

function wordsBefore(tokens: readonly QueryToken[], from: number, count: number): string {
  return typedWords(tokens, Math.max(0, from - count), from);
}
