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
  /^n a\b|^(?:charge|allegation|case)s? (?:(?:was|were) )?(?:withdrawn|dropped|dismissed|discontinued)\b|^(?:(?:place|placement|support|help|service|referral|advice|work|prevention) )?(?:(?:is|are|was|were) )?(?:not|isnt|arent|wasnt|no|never)(?: (?:longer|currently|really))?(?: (?:a|an|any|of))? (?:needs?|issues?|problems?|concerns?|worry|factors?|needed|required|wanted|sought|indicated|recommended|relevant|applicable|linked)\b(?! (?:with|around|about|regarding|re)\b)/;

// "Housing ok, finances sorted": what follows says that nothing is needed there.
const settled =
  /^(?:(?:is|are|all|both|now|currently|seems|looks|placement|address|situation|arrangements?|side) )*(?:fine|safe|up to date|arrived|in payment|(?:is )?going (?:ok|well|fine|great)|ok|okay|sorted|stable|settled|in place|in hand|under control|no bother|not bad|well managed|in remission|done (?:on|in|during) (?:his|her|the|a) (?:last|previous|earlier)|no worries|secure|paid off|paid|resolved|addressed|(?:case|file) closed|completed|nothing (?:owing|owed|outstanding|since)|no longer (?:an issue|a problem|needed|wanted|required))\b(?! (?:for now but|but(?! (?:has|needs?|wants?|no|nothing|lacks|drinks|uses|using|drinking|his|her|the)\b)))/;

// "Housing's grand", but not "says weed is great": said of how somebody fares, to the end of what is said.
const faring =
  /(?:^| )(?:housing|accommodation|health|sleep|mood|finances?|money|relationships?|work|credit|rent)s?$/;
const faresWell =
  /^(?:(?:is|are|all|both|now|currently|seems|looks|very|pretty|really|quite) )*(?:grand|great|good|excellent|unremarkable|satisfactory|(?:rock )?solid|brilliant|perfect|spot on|caught up)(?: now)?$/;

// "The drinking is a thing of the past", but not "job long gone": what troubled is over.
const over =
  /^(?:(?:is|are|was|were|has been|have been|been|all|now|very|long) )*(?:a thing of the past|behind (?:him|her|them)|over and done with|(?:all|long) (?:gone|over)|all clear)(?: now)?$/;

// "Tenancy in his own name", "rent by DD", "PIP appeal was won", "diagnosis of bipolar was removed".
const settledOf: readonly (readonly [phrase: RegExp, after: RegExp])[] = [
  [/(?:tenancy|lease|mortgage)$/, /^(?:is )?in (?:his|her|their)(?: own)? name$/],
  [/(?:rent|bills|council tax|mortgage)$/, /^(?:is |are )?by (?:dd|direct debit)$/],
  [/(?:appeal|tribunal)$/, /^(?:was |is |has been )?won$/],
  [/diagnosis of [a-z]+$/, /^(?:was |has been )?(?:removed|ruled out)$/],
];

// "Alcohol: no", "self harm: none reported", "gambling denied", "Depressed? He says no".
const answeredNo =
  /^(?:(?:he|she|they|client|def) (?:says?|said) )?(?:both |all )?(?:an? )?(?:flat |firm |clear |definite |emphatic )?(?:no|nope|nah|nil|none|never|denied|negative)(?: (?:reported|known|disclosed|identified|noted|recorded|found|at all|whatsoever|ever|been))?$/;

/** Whether the words after a phrase, up to the next stop, answer it with no. */
export function isAnsweredNo(tokens: readonly QueryToken[], end: number): boolean {
  return answeredNo.test(restOfPart(tokens, end));
}

/** The words from a place on up to the next comma or full stop. */
function restOfPart(tokens: readonly QueryToken[], from: number): string {
  let end = from;
  while (end < tokens.length && (end === from || !isApart(tokens, end - 1))) end += 1;
  return typedWords(tokens, from, end);
}

/** The words before a place, back to a comma or full stop. */
function partBefore(tokens: readonly QueryToken[], at: number): string {
  let from = at;
  while (from > 0 && at - from < 6 && !isApart(tokens, from - 1)) from -= 1;
  return typedWords(tokens, from, at);
}

// "The gambling was his brother's".
const ofAnother =
  /^(?:was|were|is|are) (?:all )?(?:his|her|their|my|the) (?:(?:older|younger|big|little|late|step|ex) )?(?:brother|sister|mother|mum|mam|father|dad|son|daughter|husband|wife|partner|boyfriend|girlfriend|ex|mate|friend|neighbour|lodger|landlord|cousin|uncle|aunt|housemate|flatmate|cellmate|colleague)s$/;

// "Drug free for two years", but not "wants to be drug free".
const longSince = /^(?:and )?(?:free|clean|sober|abstinent|dry) (?:for|since)\b/;
const isAbstaining = /^(?:free|clean|sober|abstinent|dry|sobriety|abstinence)$/;

/**
 * Whether what follows a phrase says that nothing is needed there: "housing is not an issue". `isTrouble`
 * where the phrase is of what troubles somebody, and not of what they may lack.
 */
export function isSettledAfter(
  tokens: readonly QueryToken[],
  { at: from, recognition: { length, terms = [] } }: PlacedRecognition,
  isTrouble: boolean,
): boolean {
  const end = from + length;
  // A comma or full stop ends what is said of it.
  const isParted = isApart(tokens, end - 1);
  const words = tokens.slice(end, end + 7).map(({ word }) => word);
  const rest = words.join(' ');
  const isLongSober =
    isAbstaining.test(wordAt(tokens, end - 1)) &&
    /^(?:for|since|now|currently|these days|[a-z0-9]+ (?:years|yrs|decades))\b/.test(rest);
  // "Drink is under control", but "get his drink under control".
  const isInHand = /\b(?:is|are|seems|now) under control$/.test(typedWords(tokens, from, end));
  return (
    isInHand ||
    denied.test(rest) ||
    longSince.test(rest) ||
    isLongSober ||
    (!isParted && isTrouble && [ofAnother, over].some((words) => words.test(restOfPart(tokens, end)))) ||
    (!isParted && !isOfAbuse(terms) && isSettled(tokens, from, end, rest))
  );
}

// "Charges dropped", but not "universal credit cancelled": what threatened is over.
const ended =
  /^(?:(?:is|are|was|were|has been|have been|all|now) )*(?:withdrawn|dropped|cancelled|cleared|lifted|discharged|written off|repaid)\b/;
const threat =
  /(?:notice|eviction|proceedings|order|arrears|debts?|fines?|charges?|allegations?|case|warrant|bankruptcy|overpayments?|loans?|bills?)$/;
// "Needs benefits sorted", "wants drinking under control": that is what is wished for.
const wished =
  /(?:^| )(?:needs?|needing|wants?|wanting|get|gets|getting|help|helps|have|having|wishes|hoping|hopes|like|until|if|once|keep|make|sort)(?: [a-z0-9]+){0,4}$/;

function isSettled(tokens: readonly QueryToken[], from: number, end: number, rest: string): boolean {
  if (ended.test(rest)) return threat.test(wordAt(tokens, end - 1));
  let first = from;
  while (first > 0 && from - first < 4 && !isApart(tokens, first - 1)) first -= 1;
  // "Off the streets since May", but "wants to get off the streets".
  const isOffStreets =
    /^off the streets$/.test(typedWords(tokens, from, end)) && /^(?:now|since|for)\b/.test(rest);
  const [phrase, after] = [typedWords(tokens, Math.max(0, end - 3), end), restOfPart(tokens, end)];
  const isSaid =
    isOffStreets ||
    settled.test(rest) ||
    (faring.test(phrase) && faresWell.test(after)) ||
    settledOf.some(([of, words]) => of.test(phrase) && words.test(after));
  return isSaid && !wished.test(typedWords(tokens, first, from + 1));
}

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
  /^(?:(?:he|she|they|i|client|def|has|have|also|still|then|previously|but|and|is|was|hes|shes) )*(?:turn(?:s|ed|ing)? down|refuses|refusing|laughed off|passed up|(?:isnt|wasnt|not) (?:after|interested in)|(?:will not|wont|doesnt want to|didnt want to) hear of)(?: (?:an?|any|the|all|offers?|of|referrals?|for))*$/;
const offeredHelp =
  /\b(?:counselling|counsellor|therapy|therapist|mentor|mentoring|course|class|classes|workshop|group|programme|management|advice|parcel|voucher|service|sessions?)$/;

/** Whether a phrase, or the word that goes on with it, is of help that is offered: refusing it settles no trouble. */
function isService(tokens: readonly QueryToken[], from: number, end: number): boolean {
  return [end, end + 1].some((to) => to <= tokens.length && offeredHelp.test(typedWords(tokens, from, to)));
}

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
    settledBefore.test(before) ||
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
