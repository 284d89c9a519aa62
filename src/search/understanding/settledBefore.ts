import type { UnderstoodTerm } from '../searchResponse.ts';
import type { PlacedRecognition } from './recognition.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import { isApart, partBefore, wordAt } from './tokenWords.ts';

// "She is fine for housing", "paid off all fines", "completed BBR", "declined a referral for housing".
const settledBefore = new RegExp(
  [
    String.raw`\b(?:ruled out|paid off|cleared|completed|discharged from)(?: (?:any|all|his|her|their|the|a|an|both))*$`,
    String.raw`(?:^|\b(?:he|she|has|they|def|client) )(?:said|says) no to(?: (?:an?|any|the|his|her))*$`,
    String.raw`\b(?:fine|ok|okay|sorted|alright|settled) (?:for|with|re|on|regarding)(?: (?:his|her|their|the|any))?$`,
    String.raw`\b(?:declined|declines|declining)(?: (?:an?|any|the|all|further|more|offer|offers|referral|referrals|help|support|advice|to|for|of|with|re|on))*$`,
  ].join('|'),
);

// "Turned down the debt course", but not "was turned down", "his mum refuses", nor "refuses help for his drinking".
const refused =
  /^(?:(?:he|she|they|i|client|def|has|have|also|still|then|previously|but|and|hes|shes) )*(?:turn(?:s|ed|ing)? down|refuses|(?:(?:is|was) )?refusing|laughed off|passed up|(?:isnt|wasnt|(?:(?:is|was) )?not) (?:after|interested in)|(?:will not|wont|doesnt want to|didnt want to) hear of|(?:refuse[sd]|refusing) (?:point blank |flatly |outright )?to (?:see|attend|do|go to|engage with|speak to)|(?:(?:has|had) )?(?:no|zero) (?:interest in|role for|call for))(?: (?:an?|any|the|all|offers?|of|referrals?|to|for))*$/;
const offeredHelp =
  /\b(?:counselling|counsellor|therapy|therapies|therapist|mentor|mentoring|course|class|classes|workshop|group|programme|management|advice|parcel|voucher|service|sessions?|nurse|rehab|detox|clinic|team|worker)$/;

/** Whether a phrase, or the word that goes on with it, is of help that is offered: refusing it settles no trouble. */
function isService(tokens: readonly QueryToken[], from: number, end: number): boolean {
  return [end, end + 1].some((to) => to <= tokens.length && offeredHelp.test(typedWords(tokens, from, to)));
}

// "Now housed", "has since been rehoused", but "wants to be rehoused".
const nowHoused =
  /^(?!.*\b(?:not|never|isnt|hasnt|needs?|wants?|to)\b).*\b(?:now|has been|since been|been since)$/;
const forNow = /^(?:only |just )?(?:temp|until|till|in (?:an? )?(?:hostel|hotel|b&b|bnb|temp))/;

/** Whether what stands before a phrase says so: "fine for housing", "paid off all fines". */
export function isSettledBefore(
  tokens: readonly QueryToken[],
  from: number,
  end: number,
  terms: readonly UnderstoodTerm[],
): boolean {
  const before = wordsBefore(tokens, from, 6);
  // "Passed his maths GCSE".
  const isPassed =
    terms.some((term) => term.kind === 'need' && term.code === 'ete') &&
    wordAt(tokens, from) !== 'no' &&
    /(?:^|\b(?<!\b(?:not|hasnt|havent|never|didnt|nearly) ))(?:passed|achieved|graduated (?:in|from|with))(?: (?:his|her|their|an?|the))*$/.test(
      partBefore(tokens, from),
    );
  // "Came off universal credit", but not "came off his meds".
  const isOfMoney = terms.some((term) => term.kind === 'need' && term.code === 'finance');
  return (
    // "Autism ruled out, ADHD confirmed" rules out what stands before it.
    (settledBefore.test(before) && !/[,.;]/.test(tokens[from]?.gap ?? '')) ||
    (/^(?:re)?housed$/.test(typedWords(tokens, from, end)) &&
      nowHoused.test(before) &&
      !forNow.test(typedWords(tokens, end, end + 4))) ||
    isPassed ||
    (isService(tokens, from, end) && refused.test(partBefore(tokens, from))) ||
    (isOfMoney && /\b(?:came|come) off(?: (?:his|her|their|the))?$/.test(before))
  );
}

// "Used to drink", "previously homeless": over, unless more is said.
const past =
  /\b(?:(?<!not )(?<!get )(?<!getting )used to(?: (?:use|take|be|have|smoke|inject|do|drink|be on|be in))?|previously|formerly|former|(?:^| )no longer an?)$/;

/** Whether it is over: "used to drink", "previously homeless". */
export function isPast(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  const { at, recognition } = one;
  const isSaidWithin = wordAt(tokens, at) === 'used' && wordAt(tokens, at + 1) === 'to';
  return (
    isSaidWithin ||
    past.test(wordsBefore(tokens, at, 4)) ||
    (recognition.terms?.some(isGivenUp) === true && givenUp.test(partBefore(tokens, at))) ||
    (recognition.terms?.some(isOver) === true && isDated(tokens, at, at + recognition.length))
  );
}

// "Ex heroin user", "previous alcohol problem", "gave up gambling", but not "wants to give up".
const givenUp =
  /(?:^| )(?:ex|previous|historic|historical|past|(?:gave|has given|have given|hes given|shes given) up(?: (?:the|his|her|all))?)$/;
const isGivenUp = (term: UnderstoodTerm): boolean => term.kind === 'need' && term.code === 'dependency';

// What happened to body, mind and family lasts.
const isOver = (term: UnderstoodTerm): boolean =>
  term.kind === 'need' && /^(?:accommodation|ete|finance|dependency)$/.test(term.code);

const dated =
  /^(?:back )?in (?:19|20)\d\d\b(?! (?:and|but) still)|^(?:as|when) (?:(?:an?|he was|she was|i was|they were) )*(?:child|kid|teenager|teen|youth|boy|girl|lad|student|young|younger)\b|^[a-z0-9]+ (?:years|yrs) ago\b/;

/** "Was homeless in 2016": nothing is said of now. */
function isDated(tokens: readonly QueryToken[], from: number, end: number): boolean {
  return (
    /\b(?:was|were)(?: [a-z]+)?$/.test(wordsBefore(tokens, from, 2)) &&
    !isApart(tokens, end - 1) &&
    dated.test(typedWords(tokens, end, end + 6))
  );
}

function wordsBefore(tokens: readonly QueryToken[], from: number, count: number): string {
  return typedWords(tokens, Math.max(0, from - count), from);
}
