import type { UnderstoodTerm } from '../searchResponse.ts';
import type { PlacedRecognition } from './recognition.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import { isApart, restOfPart, wordAt } from './tokenWords.ts';

/** Whether it tells of abuse: "non-molestation order in place" is no abuse settled. */
export function isOfAbuse(terms: readonly UnderstoodTerm[]): boolean {
  return terms.some((term) => term.kind === 'need' && term.code === 'domestic_abuse');
}

/** Whether it only says who somebody is, which nothing settles. */
function isOfPeople(terms: readonly UnderstoodTerm[]): boolean {
  return terms.length > 0 && terms.every(({ kind }) => kind === 'cohort');
}

function isOfSex(terms: readonly UnderstoodTerm[]): boolean {
  return (
    isOfPeople(terms) &&
    terms.every((term) => term.kind === 'cohort' && (term.code === 'women' || term.code === 'men'))
  );
}

// "Housing is not an issue", "work no problem", "alcohol not a concern", "drugs isnt a problem".
const denied =
  /^n a\b|^(?:and )?(?:its|it is|thats|that is|this is) (?:not|never) (?:an? |really an? )?(?:factor|issue|problem|concern|need)\b|^(?:charge|allegation|case)s? (?:(?:was|were) )?(?:withdrawn|dropped|dismissed|discontinued)\b|^(?:(?:place|placement|support|help|service|referral|advice|work|prevention) )?(?:(?:is|are|was|were) )?(?:not|isnt|arent|wasnt|no|never)(?: (?:longer|currently|really))?(?: (?:a|an|any|of))? (?:needs?|issues?|problems?|concerns?|worry|factors?|needed|required|wanted|sought|indicated|recommended|relevant|applicable|linked)\b(?! (?:with|around|about|regarding|re)\b)/;

// "Housing ok, finances sorted": what follows says that nothing is needed there.
const settled =
  /^(?:(?:is|are|all|both|now|currently|seems|looks|placement|address|situation|arrangements?|side) )*(?:fine|safe(?! (?:housing|house|place|space|accommodation|hostel|home|somewhere))|up to date|arrived|in payment|(?:is )?going (?:ok|well|fine|great)|ok|okay|sorted|stable|settled|in place|in hand|under control|no bother|not bad|well managed|in remission|done (?:on|in|during) (?:his|her|the|a) (?:last|previous|earlier)|no worries|secure|paid off|paid|resolved|addressed|(?:case|file) closed|completed|nothing (?:owing|owed|outstanding|since)|no longer (?:an issue|a problem|needed|wanted|required))\b(?! (?:for now but|but(?! (?:has|needs?|wants?|no|nothing|lacks|drinks|uses|using|drinking|his|her|the)\b)))/;

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
  [/(?:gp|doctors?|dentists?|surgery|optician)$/, /^(?:(?:is|are|all|both|now) )*registered$/],
  [/(?:appeal|tribunal)$/, /^(?:was |is |has been )?won$/],
  [/diagnosis of [a-z]+$/, /^(?:was |has been )?(?:removed|ruled out)$/],
];

// "Alcohol: no", "self harm: none reported", "gambling denied", "Depressed? He says no".
const answeredNo =
  /^(?:(?:he|she|they|client|def) (?:says?|said) )?(?:(?:screening|screen|test|testing|assessment|diagnosis|query|queried|link) )?(?:(?:was|were|came back|comes back|is) )?(?:both |all )?(?:an? )?(?:flat |firm |clear |definite |emphatic )?(?:considered (?:and|but) (?:ruled out|rejected|discounted)|no|nope|nah|nil|none|never|denied|negative|ruled out|nothing)(?: (?:on all counts|to (?:all|any|each|both|everything)(?: of (?:it|them|these))?|throughout|reported|known|disclosed|identified|noted|recorded|found|at all|whatsoever|ever|been))?$/;
// "PTSD query ruled out by the psychiatrist", but not "by the waiting list".
const ruledOutBy =
  /^(?:(?:query|queried) )?(?:(?:was|were|been) )?ruled out by (?:(?:an?|the|his|her) )?(?:[a-z]+ )?(?:doctor|gp|psychiatrist|psychologist|paediatrician|nurse|assessment|clinic|consultant|specialist)\b/;

/** Whether the words after a phrase, up to the next stop, answer it with no. */
export function isAnsweredNo(tokens: readonly QueryToken[], end: number): boolean {
  const rest = restOfPart(tokens, end);
  return answeredNo.test(rest) || ruledOutBy.test(rest);
}

/** Whether they say that a test or an assessment found nothing: "autism screening negative". */
export function isFoundNegative(tokens: readonly QueryToken[], end: number): boolean {
  const rest = restOfPart(tokens, end);
  return (
    /\b(?:negative(?: (?:on all counts|throughout|again))?|ruled out|considered (?:and|but) (?:rejected|discounted))$/.test(
      rest,
    ) || ruledOutBy.test(rest)
  );
}

// "The gambling was his brother's".
const ofAnother =
  /^(?:was|were|is|are) (?:all )?(?:his|her|their|my|the) (?:(?:older|younger|big|little|late|step|ex) )?(?:brother|sister|mother|mum|mam|father|dad|son|daughter|husband|wife|partner|boyfriend|girlfriend|ex|mate|friend|neighbour|lodger|landlord|cousin|uncle|aunt|housemate|flatmate|cellmate|colleague)s$/;

// "Drug free for two years", but not "wants to be drug free".
const longSince = /^(?:and )?(?:free|clean|sober|abstinent|dry) (?:for|since)\b/;
const isAbstaining = /^(?:free|clean|sober|abstinent|dry|sobriety|abstinence)$/;

// "DRR revoked", "MHTR considered but not suitable": not "benefits revoked", which are needed then.
const refusedRequirement =
  /^(?:(?:was|is|been) )?(?:(?:(?:assessed as|deemed|found) )?(?:not|un)(?: )?suitable\b|revoked\b|considered (?:(?:but|and) )?(?:not|ruled out|unsuitable|theres no)\b|assessment (?:(?:was|found) )?(?:unsuitable|not suitable)\b)/;

/**
 * Whether what follows a phrase says that nothing is needed there: "housing is not an issue". `isTrouble`
 * where the phrase is of what troubles somebody, and not of what they may lack.
 */
export function isSettledAfter(
  tokens: readonly QueryToken[],
  { at: from, recognition: { length, terms = [], requirements = [] } }: PlacedRecognition,
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
  // "Suicidal, clean for three years": nobody is clean of anything else.
  const isOfDependency = terms.every((term) => term.kind !== 'need' || term.code === 'dependency');
  // "Drink is under control", but "get his drink under control".
  const isInHand = /\b(?:is|are|seems|now) under control$/.test(typedWords(tokens, from, end));
  return (
    isInHand ||
    // "Tidy bloke, no issues".
    (denied.test(rest) && !isOfSex(terms)) ||
    (isOfDependency && longSince.test(rest)) ||
    isLongSober ||
    (!isParted && isTrouble && [ofAnother, over].some((words) => words.test(restOfPart(tokens, end)))) ||
    (!isParted && requirements.length > 0 && refusedRequirement.test(rest)) ||
    (!isParted && !isOfAbuse(terms) && !isOfPeople(terms) && isSettled(tokens, from, end, rest))
  );
}

// "Charges dropped", but not "universal credit cancelled": what threatened is over.
const ended =
  /^(?:(?:is|are|was|were|has been|have been|all|now) )*(?:withdrawn|dropped|cancelled|cleared|lifted|discharged|written off|repaid)\b/;
const threat =
  /(?:notice|eviction|proceedings|order|arrears|debts?|fines?|charges?|allegations?|case|warrant|bankruptcy|overpayments?|loans?|bills?|sanctions?)$/;
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
