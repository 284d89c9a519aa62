import type { UnderstoodTerm } from '../searchResponse.ts';
import type { PlacedRecognition } from './recognition.ts';
import type { QueryToken } from './queryTokens.ts';
import { isApart, wordAt } from './tokenWords.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const negators = words(
  'not isnt arent wasnt doesnt dont didnt hasnt havent wouldnt never non excluding except denies denied denying neither',
);
const lackers = words('no without nor nil zero');
// May stand between the negation and what it negates: "not subject to an ATR", "never used drugs".
const between = words(
  'on a an the any in to with of for subject currently suitable using have has had having known history ' +
    'need needs want wants looking about related current currently really used uses use been taken touched ' +
    'hx hist thoughts thought ideation plans intent intention flag report note disclose linked relating due misused being be ever say said he hes she shes feel feels is was currently ongoing recent active outstanding significant previous',
);
const troubleWords = words(
  'issue issues problem problems need needs concern concerns worries difficulties evidence indication ' +
    'suggestion disclosed identified reported',
);
// "No issues around housing": what follows these is where the trouble is not.
const about = words('with around of about regarding re');

// Lacking these is the need itself: "no job", "without accommodation".
const lackedNeeds = words('accommodation ete finance inclusion family');
const familyLacks = words('family/children family/relationships family/parenting wellbeing/talking');
// Lacking these is not: "no debts", "no arrears".
const troubles = words(
  'finance/debt finance/rent-arrears finance/fines accommodation/homelessness accommodation/rent-arrears ' +
    'inclusion/isolation',
);

/**
 * Whether the words around a phrase say that it does not hold: "not on ATR", "no drug problems",
 * "housing is not an issue". Lacking a home, work or money is a need, so "no job" is not such a case,
 * unless "no housing issues".
 */
export function isNegated(tokens: readonly QueryToken[], { at, recognition }: PlacedRecognition): boolean {
  const end = at + recognition.length;
  return isNegatedBefore(tokens, at, end, recognition) || isNegatedAfter(tokens, end, recognition);
}

/** Whether a phrase goes on with one that was negated: "no drugs or alcohol". */
export function goesOnFrom(
  tokens: readonly QueryToken[],
  { at }: PlacedRecognition,
  negated: readonly PlacedRecognition[],
): boolean {
  return (
    /^n?or$/.test(wordAt(tokens, at - 1)) && negated.some((one) => one.at + one.recognition.length === at - 1)
  );
}

function isNegatedBefore(
  tokens: readonly QueryToken[],
  from: number,
  end: number,
  { terms = [], subNeeds = [] }: PlacedRecognition['recognition'],
): boolean {
  // "No employment issues" may be read as no employment.
  const isTroubled = [end - 1, end].some((place) => troubleWords.has(wordAt(tokens, place)));
  if (lackers.has(wordAt(tokens, from)) && isTroubled) return true;
  let at = from - 1;
  let isTrouble =
    subNeeds.some((slug) => troubles.has(slug)) || isTroubled || /^needs?$/.test(wordAt(tokens, from));
  // "No previous, crack daily": a comma ends what is denied.
  while (at >= 0 && from - at <= 5 && !isApart(tokens, at)) {
    if (wordAt(tokens, at) === 'nothing' && tokens.slice(at + 1, from).some(({ word }) => about.has(word)))
      return true;
    const isTroubleAbout = troubleWords.has(wordAt(tokens, at)) && isAbout(tokens, at + 1);
    if (isTroubleAbout) isTrouble = true;
    else if (!between.has(wordAt(tokens, at)) && !about.has(wordAt(tokens, at))) break;
    at -= 1;
  }
  // "Has not seen his daughter": that is what is needed.
  const isOfFamily = end - from > 1 && subNeeds.some((slug) => familyLacks.has(slug));
  if (isOfFamily && negators.has(wordAt(tokens, at))) return false;
  // "Cannot go a day without weed".
  const isIndispensable =
    wordAt(tokens, at) === 'without' &&
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ word }) => /^(?:cant|cannot|couldnt|unable|never)$/.test(word));
  if (isIndispensable) return false;
  // "Has not got a job" is as good as "no job".
  const isNotHaving = negators.has(wordAt(tokens, at)) && /^(?:have|got|had)$/.test(wordAt(tokens, at + 1));
  const isOver = wordAt(tokens, at) === 'longer' && wordAt(tokens, at - 1) === 'no';
  if (
    (negators.has(wordAt(tokens, at)) && !isNotHaving) ||
    isOver ||
    isSettledBefore(tokens, from) ||
    // Abuse that is over still counts: "used to beat her".
    (!isOfAbuse(terms) && isPast(tokens, from))
  )
    return true;
  if (!lackers.has(wordAt(tokens, at)) && !isNotHaving) return false;
  const isOfParent = terms.some((term) => term.kind === 'cohort' && term.code === 'parent');
  // "No current partner" tells how somebody lives.
  const isOfPartner = subNeeds.length > 0 && subNeeds.every((slug) => slug === 'family/relationships');
  const isLack =
    !isOfParent &&
    !isOfPartner &&
    (terms.some((term) => term.kind === 'need' && lackedNeeds.has(term.code)) ||
      subNeeds.includes('health/primary-care'));
  return !isLack || isTrouble;
}

// "Non-molestation order in place": that is what tells of the abuse.
function isOfAbuse(terms: readonly UnderstoodTerm[]): boolean {
  return terms.some((term) => term.kind === 'need' && term.code === 'domestic_abuse');
}

/** "Issues with", "linked to", "no need for": what follows is where the trouble is not. */
function isAbout(tokens: readonly QueryToken[], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const isNeedFor = /^needs?$/.test(wordAt(tokens, at - 1)) && /^(?:for|of)$/.test(word);
  return about.has(word) || isNeedFor || (/^(?:linked|related|relating|due)$/.test(word) && next === 'to');
}

// "Housing is not an issue", "work no problem", "alcohol not a concern", "drugs isnt a problem".
const denied =
  /^n a\b|^(?:(?:is|are|was|were) )?(?:not|isnt|arent|wasnt|no|never)(?: (?:longer|currently|really))?(?: (?:a|an|any|of))? (?:needs?|issues?|problems?|concerns?|worry|needed|required|relevant|applicable|linked)\b(?! (?:with|around|about|regarding|re)\b)/;

// "Housing ok, finances sorted": what follows says that nothing is needed there.
const settled =
  /^(?:(?:is|are|all|now|currently|seems|looks|placement|address|situation|arrangements?|side) )*(?:fine|safe|up to date|arrived|in payment|withdrawn|dropped|cancelled|(?:is )?going (?:ok|well|fine|great)|ok|okay|sorted|stable|settled|in place|in hand|under control|no bother|not bad|well managed|no worries|secure|paid off|paid|cleared|resolved|addressed|no longer (?:an issue|a problem|needed))\b(?! (?:for now but|but))/;

// "Drug free for two years", but not "wants to be drug free".
const longSince = /^(?:and )?(?:free|clean|sober|abstinent|dry) (?:for|since)\b/;
const isAbstaining = /^(?:free|clean|sober|abstinent|dry|sobriety|abstinence)$/;

function isNegatedAfter(
  tokens: readonly QueryToken[],
  end: number,
  { terms = [] }: PlacedRecognition['recognition'],
): boolean {
  // A comma or full stop ends what is said of it.
  const isApart = (tokens[end]?.from ?? 0) - (tokens[end - 1]?.to ?? 0) > 1;
  const words = tokens.slice(end, end + 7).map(({ word }) => word);
  const rest = words.join(' ');
  const isLongSober =
    isAbstaining.test(wordAt(tokens, end - 1)) && /^(?:for|since|now|currently|these days)\b/.test(rest);
  return (
    denied.test(rest) ||
    longSince.test(rest) ||
    isLongSober ||
    (!isApart && !isOfAbuse(terms) && settled.test(rest))
  );
}

// "She is fine for housing", "ok with money".
const settledBefore =
  /\b(?:ruled out|paid off|cleared)(?: (?:any|all|his|her|their))*$|\b(?:fine|ok|okay|sorted|alright|settled) (?:for|with|re|on|regarding)(?: (?:his|her|their|the|any))?$/;

function isSettledBefore(tokens: readonly QueryToken[], from: number): boolean {
  return settledBefore.test(wordsBefore(tokens, from, 4));
}

// "Used to drink", "previously homeless": over, unless more is said.
const past =
  /\b(?:(?<!not )(?<!get )(?<!getting )used to(?: (?:use|take|be|have|smoke|inject|do|drink|be on|be in))?|previously)$/;

function isPast(tokens: readonly QueryToken[], from: number): boolean {
  return past.test(wordsBefore(tokens, from, 4));
}

function wordsBefore(tokens: readonly QueryToken[], from: number, count: number): string {
  return tokens
    .slice(Math.max(0, from - count), from)
    .map(({ word }) => word)
    .join(' ');
}
