import type { UnderstoodTerm } from '../searchResponse.ts';
import type { PlacedRecognition } from './recognition.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import { isLongOver } from './longOver.ts';
import { isPast, isSettledBefore } from './settledBefore.ts';
import { isAnsweredNo, isFoundNegative, isOfAbuse, isSettledAfter } from './settledWords.ts';
import { isApart, partBefore, restOfPart, wordAt } from './tokenWords.ts';
import { words } from './words.ts';

const negators = words(
  'not aint isnt arent wasnt doesnt dont didnt hasnt havent wouldnt never non excluding except denies denied denying neither',
);
/** "No job", "without accommodation". */
const lackers = words('no nae nee dim ddim nid nad heb without nor nil zero');
// May stand between the negation and what it negates: "not subject to an ATR", "never used drugs".
const between = words(
  'on a an the his her their wrong amiss got offending any more further other another in to with of for subject currently suitable using have has had having known history ' +
    'need needs want wants require requires trouble troubles link links bother association associations looking about related current currently really used uses use been taken touched ' +
    'hx hist thoughts thought ideation plans intent intention flag report note disclose linked relating due misuse misused recorded being be ever say said he hes she shes feel feels is was currently ongoing recent active outstanding significant previous consider considers considered himself herself themselves describe describes ' +
    'oes ganddo ganddi gennyf gen gan unrhyw yw ywn yn mewn broblem broblemau',
);
/** Whether a place says that what follows is lacked, also as "w/o". */
export function isLackedAt(tokens: readonly QueryToken[], at: number): boolean {
  return lackers.has(wordAt(tokens, at)) || (wordAt(tokens, at) === 'o' && wordAt(tokens, at - 1) === 'w');
}

/** What may be said to be absent of a need: "no housing issues". */
export const troubleWords = words(
  'issue issues problem problems need needs concern concerns worries difficulties evidence indication ' +
    'suggestion disclosed identified reported broblem broblemau problemau',
);
// "No issues around housing": what follows these is where the trouble is not.
const about = words('with w gyda efo in around of about regarding re');

/** Whether a word before what is denied belongs to the denial: "[never used] drugs". */
export function isDenying(word: string): boolean {
  return [negators, lackers, between, about, troubleWords].some((one) => one.has(word));
}

// Lacking these is the need itself: "no job", "without accommodation".
const lackedNeeds = words('accommodation ete finance inclusion family');
const familyLacks = words('family/children family/relationships family/parenting wellbeing/talking');
// Lacking these is not: "no debts", "no arrears".
const troubles = words(
  'finance/debt finance/rent-arrears finance/fines accommodation/homelessness accommodation/rent-arrears ' +
    'inclusion/isolation',
);

// Words of a phrase that make it a trouble, which is not lacked: "no complaints from neighbours".
const troublesome = words('complaint complaints arrears debt debts eviction evicted notice bailiffs threats');

// Where somebody is not: "not Leeds", "no longer living in Leeds". "Leeds, no problems" is where they are.
const notThere =
  /(?:^| )(?:not|isnt|arent|never|non|excluding|except|without|declined|declines|denies|no longer)(?: (?:in|from|of|near|at|to|been|live|lives|living|moving|going|based|around|the))*$/;
const thereSince = /^(?:long|for long|originally|until|till)\b/;

/**
 * Whether the words around a phrase say that it does not hold: "not on ATR", "no drug problems",
 * "housing is not an issue". Lacking a home, work or money is a need, so "no job" is not such a case,
 * unless "no housing issues".
 */
export function isNegated(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  const { terms = [] } = one.recognition;
  if (terms.length > 0 && terms.every(({ kind }) => kind === 'place'))
    return (
      notThere.test(partBefore(tokens, one.at)) &&
      // "Not been living in Leeds long".
      !thereSince.test(restOfPart(tokens, one.at + one.recognition.length))
    );
  return (
    isNegatedBefore(tokens, one) || isSettledAfter(tokens, one, isTroubling(one)) || isAnswered(tokens, one)
  );
}

// Lacking these is the need, whatever it is a need of: "coping skills: none", "drug treatment: none".
const goods =
  /\b(?:skills?|esteem|motivation|confidence|sleeps?|sleeping|support|cop(?:e|es|ing)|sober|abstinent|clean|dry|stopped|quit|treatment|services?|meds|medication|dentist|gp|doctor|counselling|therapy|hobby|hobbies|interests?|help|engag(?:e|es|ing|ed)|place|contact|sees|friends|groups?|assessment|diagnosis|visa|appetite)\b/;
// Of these nobody lacks anything who is not so: "skint? Never".
const illOff = /^(?:skint|broke|homeless|evicted|hungry|jobless|unemployed|redundant|lonely|isolated)$/;

/** Whether a phrase is of what troubles somebody, and not of what they may lack. */
function isTroubling({ recognition: { terms = [], subNeeds = [] } }: PlacedRecognition): boolean {
  const isTroubleOfMoney = subNeeds.some((slug) => troubles.has(slug));
  return terms.every((term) => term.kind !== 'need' || isTroubleOfMoney || !lackedNeeds.has(term.code));
}

/** Whether somebody may lack what a phrase names, so that the lack is the need: "job", "GP". */
export function mayBeLacked(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  const phrase = typedWords(tokens, one.at, one.at + one.recognition.length);
  return !illOff.test(phrase) && (!isTroubling(one) || goods.test(phrase));
}

const screened =
  /\b(?:screen(?:ed|ing)?|test(?:ed|ing)?|assess(?:ed|ment)|checked|queried|considered) for(?: (?:any|an?|possible))*$/;

// "Employment: none" is what is lacked, and "visa denied" a trouble.
function isAnswered(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  const { at, recognition } = one;
  const end = at + recognition.length;
  if (!isAnsweredNo(tokens, end)) return false;
  const phrase = typedWords(tokens, at, end);
  const isOfNeed = recognition.terms?.some(({ kind }) => kind === 'need') === true;
  // "Screened for neurodiversity, nothing found", "Veteran? No".
  const isAsked =
    screened.test(partBefore(tokens, at)) || (!isOfNeed && tokens[end]?.gap.includes('?') === true);
  return (
    isAsked ||
    illOff.test(phrase) ||
    (isTroubling(one) && (isFoundNegative(tokens, end) || (isOfNeed && !goods.test(phrase))))
  );
}

// "Does not want help with alcohol", "dim angen cymorth gyda thai"; but "no help with debts" is what is lacked.
const unwanted =
  /(?:^| )(?:not|doesnt|dont|didnt|wont) (?:want|wants|need|require) (?:any )?(?:help|support) (?:with|for|around|on)$|(?:^| )(?:dim|ddim|nid oes) (?:yn )?(?:angen|eisiau)(?: (?:unrhyw|help|cymorth|chymorth|cefnogaeth|gyda|efo|ar|am))*$/;

function isNegatedBefore(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  const { at: from, recognition } = one;
  const { terms = [], subNeeds = [] } = recognition;
  const end = from + recognition.length;
  // "No employment issues" may be read as no employment.
  const isTroubled = troubleWords.has(wordAt(tokens, end - 1)) || isTroubleAt(tokens, end);
  if (lackers.has(wordAt(tokens, from)) && isTroubled) return true;
  if (unwanted.test(partBefore(tokens, from))) return true;
  // "Does not have anywhere to stay" is what is lacked.
  if (/^(?:anywhere|anyone|anybody|anything)$/.test(wordAt(tokens, from))) return false;
  // "Won’t need any help with benefits", where the phrase holds the need of it.
  const opening = typedWords(tokens, Math.max(0, from - 1), from + 1);
  if (/^wont (?:needs?|wants?)$|^d?dim (?:angen|eisiau)$/.test(opening)) return true;
  let at = from - 1;
  let isTrouble =
    subNeeds.some((slug) => troubles.has(slug)) ||
    isTroubled ||
    /^needs?$/.test(wordAt(tokens, from)) ||
    tokens.slice(from, end).some(({ word }) => troublesome.has(word));
  // "No previous, crack daily": a comma ends what is denied.
  if (isApart(tokens, at)) at = -1;
  while (at >= 0 && from - at <= 5 && !isApart(tokens, at)) {
    if (
      /^(?:nothing|nowt)$/.test(wordAt(tokens, at)) &&
      tokens.slice(at + 1, from).some(({ word }) => about.has(word))
    )
      return true;
    const isTroubleAbout = troubleWords.has(wordAt(tokens, at)) && isAbout(tokens, at + 1);
    if (isTroubleAbout) isTrouble = true;
    else if (!between.has(wordAt(tokens, at)) && !about.has(wordAt(tokens, at))) break;
    at -= 1;
  }
  // "Has not seen his daughter": that is what is needed.
  const isOfFamily = end - from > 1 && subNeeds.some((slug) => familyLacks.has(slug));
  if (isOfFamily && (negators.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'longer')) return false;
  // "Has not been coping", "is not managing her money".
  const isAbility = /^(?:cop|manag|budget|sleep|eat)(?:e|es|ing|ed)?$/.test(wordAt(tokens, from));
  if (isAbility && negators.has(wordAt(tokens, at))) return false;
  // "Cannot go a day without weed".
  const isIndispensable =
    wordAt(tokens, at) === 'without' &&
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ word }) => /^(?:cant|cannot|couldnt|unable|never)$/.test(word));
  if (isIndispensable) return false;
  // "Has not got a job" is as good as "no job".
  const isOver = wordAt(tokens, at) === 'longer' && wordAt(tokens, at - 1) === 'no';
  const isNotHaving =
    (negators.has(wordAt(tokens, at)) || isOver) && isHaving(tokens, at, from, terms.some(isOfHomeOrMeans));
  if (
    (negators.has(wordAt(tokens, at)) && !isNotHaving) ||
    (isOver && !isNotHaving) ||
    isSettledBefore(tokens, from, end, terms) ||
    // Abuse that is over still counts: "used to beat her".
    (!isOfAbuse(terms) && (isPast(tokens, one) || isLongOver(tokens, one)))
  )
    return true;
  if (!isLackedAt(tokens, at) && !isNotHaving) return false;
  const isOfParent = terms.some((term) => term.kind === 'cohort' && term.code === 'parent');
  // "No current partner" tells how somebody lives.
  const isOfPartner =
    subNeeds.length > 0 && subNeeds.every((slug) => /^family\/(?:relationships|carers|caring)$/.test(slug));
  const isLack =
    !isOfParent &&
    !isOfPartner &&
    (terms.some((term) => term.kind === 'need' && lackedNeeds.has(term.code)) ||
      subNeeds.includes('health/primary-care'));
  return !isLack || isTrouble;
}

// "Not in work", "never been in stable accommodation", "denied benefits by the council".
function isHaving(tokens: readonly QueryToken[], at: number, from: number, isLackable: boolean): boolean {
  const [next, ...others] = tokens.slice(at + 1, from).map(({ word }) => word);
  if (next !== undefined && /^(?:have|got|had)$/.test(next)) return true;
  if (!isLackable) return false;
  if (next === undefined) return wordAt(tokens, at) === 'denied';
  const isIn = [next, ...others].some((word) => /^(?:in|have|had|got|receiving|getting)$/.test(word));
  return isIn && [next, ...others].every((word) => !/^(?:need|needs|want|wants|looking)$/.test(word));
}

const isOfHomeOrMeans = (term: UnderstoodTerm): boolean =>
  term.kind === 'need' && /^(?:accommodation|ete|finance)$/.test(term.code);

/** "No housing needs": but "no home, needs one" and "no job needs help" go on with what is needed. */
export function isTroubleAt(tokens: readonly QueryToken[], at: number): boolean {
  const isLast =
    at === tokens.length - 1 ||
    isApart(tokens, at) ||
    /^(?:and|or|nor|&|but)$/.test(wordAt(tokens, at + 1)) ||
    troubleWords.has(wordAt(tokens, at + 1));
  const word = wordAt(tokens, at);
  return troubleWords.has(word) && !isApart(tokens, at - 1) && (isLast || !/^needs?$/.test(word));
}

/** "Issues with", "linked to", "no need for": what follows is where the trouble is not. */
function isAbout(tokens: readonly QueryToken[], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const isNeedFor = /^needs?$/.test(wordAt(tokens, at - 1)) && /^(?:for|of)$/.test(word);
  return about.has(word) || isNeedFor || (/^(?:linked|related|relating|due)$/.test(word) && next === 'to');
}
