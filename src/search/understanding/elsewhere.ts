import { typedPhrase, typedWords, type QueryToken } from './queryTokens.ts';
import type { PlacedRecognition, Recognition } from './recognition.ts';
import { partBefore } from './tokenWords.ts';

const barred =
  /(?:^| )(?:(?:cant|cannot|can not|not|wont|mustnt|never|unable to|unsafe to|not safe to) (?:(?:be|able|allowed|to|safe|ever|want) )*(?:go|goes|going|return|live|living|enter|come|stay|move)(?: (?:back|home))*(?: (?:to|in|into|near|at))?|(?:banned|barred|excluded) from|not to enter|(?:stay|keep) (?:out of|away from)|exclusion zone(?: (?:is|in|of|for|covers|around|all|the))*|no go area(?: is)?)$/;
const relatives =
  'son|sons|daughter|daughters|kids|children|brother|sister|mum|mam|mother|dad|father|nan|gran|ex|partner|wife|husband|girlfriend|boyfriend|family|victim';
const relativesHome = new RegExp(
  `(?:^| )(?:${relatives}) (?:who )?(?:lives?|living|is|are|stays?|moved) (?:\\w+ )?(?:in|near|at|to)$`,
);
const relativesTime = new RegExp(
  `(?:^| )(?:${relatives}) (?:was|were|went|got|has been|had been|did time|ended up)(?: (?:once|also|both|just|to))*$`,
);
const left =
  /(?:^| )(?:came|come|released|release|got|was|were|been|out|did|done|served|left)(?: (?:out|time|of|from|in|a|his|her|to|the|last))*$/;
const longAgo =
  /^(?:(?:\w+ ){1,2}(?:days?|weeks?|months?|years?|yrs?|wks?|mths?) ago|last (?:week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:19|20)\d\d|years? ago|ages ago|a while ago|ages back)\b/;

/**
 * What was recognised without where the person is not: places they may not go to, a relative's town where
 * another is named, and a prison that they left a while ago or in which somebody else was.
 */
export function withoutElsewhere(
  text: string,
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): readonly PlacedRecognition[] {
  const places = found.filter(({ recognition }) => namesPlace(recognition)).length;
  return found.map((one) => {
    const { at, recognition } = one;
    const before = partBefore(tokens, at);
    if (namesPlace(recognition) && barred.test(before)) {
      const typed = typedPhrase(text, tokens, at, at + recognition.length);
      return { at, recognition: { length: recognition.length, leftOut: [{ typed, why: 'denied' }] } };
    }
    if (namesPlace(recognition) && places > 1 && relativesHome.test(before))
      return { at, recognition: { length: recognition.length, terms: [] } };
    return isInside(recognition) && isOver(tokens, one, before)
      ? { at, recognition: asOver(recognition) }
      : one;
  });
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
  const own = typedWords(tokens, at, end);
  return (
    left.test(`${before} ${own}`.replace(/ (?:hmp|prison|jail|custody)\b.*$/, '')) &&
    longAgo.test(typedWords(tokens, end, end + 4))
  );
}

function asOver(recognition: Recognition): Recognition {
  const { terms = [] } = recognition;
  return { ...recognition, prisons: [], terms: terms.filter(({ kind }) => kind !== 'setting') };
}
