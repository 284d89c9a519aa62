import { typedPhrase, typedWords, type QueryToken } from './queryTokens.ts';
import type { PlacedRecognition, Recognition } from './recognition.ts';
import { partBefore, wordAt } from './tokenWords.ts';

// A ban is one whatever else is said; what somebody cannot do says where home is not only beside another place.
const banned =
  /(?:^| )(?:(?:banned|barred|excluded) from|not to (?:enter|go to|return to|go back to)|(?:stay|keep) (?:out of|away from)|exclusion zone(?: (?:is|in|of|for|covers|around|all|the))*|no go area(?: is)?)$/;
const unable =
  /(?:^| )(?:cant|cannot|can not|not|wont|mustnt|never|unable to|unsafe to|not safe to) (?:(?:be|able|allowed|to|safe|ever|want) )*(?:go|goes|going|return|live|living|come|stay|move)(?: (?:back|home))*(?: (?:to|in|into|near|at))?$/;
const relatives =
  'son|sons|daughter|daughters|kids|children|brother|sister|mum|mam|mother|dad|father|nan|gran|ex|partner|wife|husband|girlfriend|boyfriend|family|victim';
const relativesTime = new RegExp(
  `(?:^| )(?:${relatives}) (?:(?:was|were|went|got|has been|had been|ended up)(?: (?:once|also|both|just|to))*|did time in)$`,
);
const left =
  /(?:^| )(?:(?:came|come|got|get) out(?: of)?|(?:was )?released? from|released|out of|(?:was|were) in|did time in|time in|left|been out of)$/;
// Out of it, however lately: but not "due to be released last week of May", nor "on ROTL".
const out =
  /(?:^| )(?:(?<!(?:be|being|become) (?:a )?)prison leaver|(?:just|recently|newly) released|(?:released|came out|got out|come out) (?:(?:only|just) )?(?:today|yesterday|recently|this (?:morning|week)|last (?!(?:week|day) (?:of|in)\b)\w+|(?:\w+ ){1,2}ago)|came out|got out)(?: (?:from|of|out of|at))*$/;
const toCome =
  /(?:^| )(?:(?:to|will|should|may|can) be|is being|is|gets?|getting|due(?: to be)?) (?:\w+ )?released\b|(?:^| )due out\b/;
const longAgo =
  /^(?:(?!since)(?:\w+ ){1,2}(?:days?|weeks?|months?|years?|yrs?|wks?|mths?) ago|last (?!week of)(?:week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:19|20)\d\d|years? ago|ages ago|a while ago|ages back)\b/;

/**
 * What was recognised without where the person is not: places they may not go to, and a prison that they left a
 * while ago or in which somebody else was.
 */
export function withoutElsewhere(
  text: string,
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): readonly PlacedRecognition[] {
  const places = found.filter(({ recognition }) => namesPlace(recognition)).length;
  let endOfBan = -1;
  return found.map((one) => {
    const { at, recognition } = one;
    const end = at + recognition.length;
    const before = partBefore(tokens, at);
    if (namesPlace(recognition)) {
      // "Banned from Leeds and Bradford".
      const isListed = at === endOfBan + 1 && /^(?:and|or|&)$/.test(wordAt(tokens, endOfBan));
      const isBanned = isListed || banned.test(before);
      if (isBanned) endOfBan = end;
      if (isBanned || (places > 1 && unable.test(before))) return asDenied(text, tokens, one);
    }
    return isInside(recognition) && isOver(tokens, one, before)
      ? { at, recognition: asOver(recognition) }
      : one;
  });
}

function asDenied(
  text: string,
  tokens: readonly QueryToken[],
  { at, recognition: { length } }: PlacedRecognition,
): PlacedRecognition {
  const typed = typedPhrase(text, tokens, at, at + length);
  return { at, recognition: { length, leftOut: [{ typed, why: 'denied' }] } };
}

function namesPlace({ terms = [], ambiguousPlaces = [] }: Recognition): boolean {
  return ambiguousPlaces.length > 0 || (terms.length > 0 && terms.every(({ kind }) => kind === 'place'));
}

function isInside({ terms = [] }: Recognition): boolean {
  return terms.some((term) => term.kind === 'setting' && term.code !== 'community');
}

// "Released from HMP Hull last month", "dad was in prison".
function isOver(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
  before: string,
): boolean {
  if (relativesTime.test(before)) return true;
  const end = at + recognition.length;
  const own = typedWords(tokens, at, end).replace(/ ?(?:hmp|hmyoi|yoi|prison|jail|custody)\b.*$/, '');
  const said = `${before} ${own}`.trim();
  if (toCome.test(said)) return false;
  return out.test(said) || (left.test(said) && longAgo.test(typedWords(tokens, end, end + 4)));
}

function asOver(recognition: Recognition): Recognition {
  const { terms = [] } = recognition;
  return { ...recognition, prisons: [], terms: terms.filter(({ kind }) => kind !== 'setting') };
}
