import { isNamedVictim } from './aboutTheVictim.ts';
import type { LeftOut } from './no-need/leftOut.ts';
import { typedPhrase, typedWords, type QueryToken } from './queryTokens.ts';
import { isPersonal, type PlacedRecognition } from './recognition.ts';
import { isApart, wordAt } from './tokenWords.ts';

// Not "personally connected" to anybody (Domestic Abuse Act 2021, section 2), whoever they are.
const strangers: ReadonlySet<string> = new Set(
  (
    'neighbour neighbours neighbor neighbors stranger strangers police officer officers pc constable staff teacher teachers ' +
    'councillor mp doctor doctors nurse nurses paramedic paramedics security guard bouncer doorman barman driver colleague ' +
    'colleagues boss manager landlord landlady shopkeeper worker workers hostel magistrate judge journalist celebrity passenger'
  ).split(' '),
);

const reach = 4;
const elsewhere = /^(?:and|but|who|because|when|to|in|over|during|at|near|while)$/;

// Who these are is no stranger, whoever is named after them: "partner violent, police called".
const partners = /^(?:partners?|exs?|wife|husband|girlfriend|boyfriend|gf|bf|missus|spouse|fiancee?)$/;
// "Harassed a neighbour", "abusive to staff", but not "domestic abuse support worker".
const joining =
  /^(?:an?|the|his|her|their|my|some|two|three|another|of|to|towards?|re|against|on|at|with|w|by|from|young|old|elderly|female|male|work|council|shop|store|hospital|school|train|bus|ex|former)$/;
const doing = /(?:ing|ed|s)$|^relationship$/;

/** Whether what may be abuse is said to be done to or by somebody who is no partner or relative: "harassed a neighbour". */
function isAmongStrangers(
  tokens: readonly QueryToken[],
  { at, recognition: { length, terms = [], subNeeds = [] } }: PlacedRecognition,
): boolean {
  // "Argument with a neighbour" is no trouble in the family either.
  const isBetweenPeople =
    subNeeds.includes('family/relationships') ||
    terms.some((term) => term.kind === 'need' && term.code === 'domestic_abuse');
  const end = at + length;
  const phrase = tokens.slice(at, end);
  if (!isBetweenPeople) return false;
  // "His ex boss" is no ex of his.
  const isFormer = wordAt(tokens, end - 1) === 'ex' && strangers.has(wordAt(tokens, end));
  if (!isFormer && phrase.some(({ word }) => partners.test(word))) return false;
  if (phrase.some(({ word }) => strangers.has(word))) return true;
  // "Harassment of a neighbour": only up to where something else is said.
  for (let place = end; place < end + reach; place += 1) {
    if (isApart(tokens, place - 1) || elsewhere.test(wordAt(tokens, place))) return false;
    const before = wordAt(tokens, place - 1);
    const isJoined = joining.test(before) || (place === end && doing.test(before));
    if (strangers.has(wordAt(tokens, place)) && isJoined) return true;
  }
  return false;
}

const someone =
  /(?:^|[^a-z])(?:mates?|friends?|brother|sister|uncle|aunt|auntie|cousin|nephew|niece|son|daughter|stepson|stepdaughter|flatmate|housemate|cellmate)(?: (?:who|always|often|regularly|still|also|used to|has|had|was|is))*$/;

/** Whether it is somebody else who abuses a partner of their own: "mate hits his girlfriend". */
function isByAnother(tokens: readonly QueryToken[], { at, recognition }: PlacedRecognition): boolean {
  const { length, perpetrators = [] } = recognition;
  const isPartner = tokens.slice(at, at + length).some(({ word }) => partners.test(word));
  if (perpetrators.length === 0 || !isPartner) return false;
  let from = at;
  while (from > 0 && at - from < 4 && !isApart(tokens, from - 1)) from -= 1;
  const before = typedWords(tokens, from, at);
  // "Drinks with his mate, hits his girlfriend" and "told a friend" speak of the person.
  return someone.test(before) && !/\b(?:with|to|and|told|by|from|at|of) (?:[a-z]+ )?[a-z]+$/.test(before);
}

/** What was recognised, with abuse among strangers and who is the victim taken for no need: the person is told. */
export function withoutStrangers(
  text: string,
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): readonly PlacedRecognition[] {
  return found.map((one) => {
    const isOther =
      isAmongStrangers(tokens, one) ||
      isByAnother(tokens, one) ||
      (!isPersonal(one) && isNamedVictim(tokens, one));
    if (!isOther) return one;
    const { length, terms = [] } = one.recognition;
    const leftOut: LeftOut = { typed: typedPhrase(text, tokens, one.at, one.at + length), why: 'others' };
    return { at: one.at, recognition: { length, terms: [], leftOut: terms.length > 0 ? [leftOut] : [] } };
  });
}
