import type { PlacedRecognition } from './recognition.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import { isApart, wordAt } from './tokenWords.ts';
import { words } from './words.ts';

const victims: ReadonlySet<string> = words(
  'victim victims vic vics vps complainant complainants aggrieved occupant occupants occupier occupiers householder',
);
// "The victim was a young woman": these may stand between.
const between: ReadonlySet<string> = new Set(
  'was is are were being all both a an the aged young old older another his her their vulnerable'.split(' '),
);

// "A female neighbour", "male nurse": that is who they are.
const professions: ReadonlySet<string> = new Set(
  'neighbour neighbours neighbor officer officers pc police nurse doctor gp colleague stranger teacher passenger driver passer staff magistrate judge guard'.split(
    ' ',
  ),
);

const harmed: ReadonlySet<string> = new Set(
  'exploited exploitation groomed grooming abused used attacked assaulted raped bullied controlled threatened targeted influenced led mugged robbed beaten stabbed jumped chased set punched kicked'.split(
    ' ',
  ),
);

const harmReach = 5;

/** Whether a phrase says who does it to the person: "exploited by older men". */
export function isByOthers(tokens: readonly QueryToken[], { at }: PlacedRecognition): boolean {
  // "Mugged by two older lads": these may stand between.
  let by = at - 1;
  // "Exploited by gang, autistic": the person is.
  if (isApart(tokens, by)) return false;
  while (
    by > 0 &&
    /^(?:an?|the|some|two|three|four|\d|group|gang|of|older|young|local|other)$/.test(tokens[by]?.word ?? '')
  )
    by -= 1;
  // "Robbed at knifepoint last year by 2 men".
  const before = tokens.slice(Math.max(0, by - harmReach), by);
  return tokens[by]?.word === 'by' && before.some(({ word }) => harmed.has(word));
}

/** Whether a phrase is said to be the victim: "landlord is the victim". */
export function isNamedVictim(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  const end = at + recognition.length;
  return /^(?:is|was|being) (?:the |an? )?(?:victim|vic|complainant|ip)\b(?! (?:of|himself|herself|too)\b)/.test(
    typedWords(tokens, end, end + 4),
  );
}

/** Whether an offence was done to the person: "stalking victim", "survivor of stalking". */
export function isDoneToVictim(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  const end = at + recognition.length;
  return (
    (!isApart(tokens, end - 1) && /^(?:victims?|survivors?|complainants?)$/.test(wordAt(tokens, end))) ||
    /\b(?:victims?|survivors?|targets?|experience|fear|subject) (?:of|to)$/.test(
      typedWords(tokens, Math.max(0, at - 2), at),
    )
  );
}

/** Whether a phrase says who the victim is, so that it says nothing of the person. */
export function isAboutVictim(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
  taken: ReadonlySet<number>,
): boolean {
  const isVictim = (place: number): boolean => victims.has(tokens[place]?.word ?? '') && !taken.has(place);
  const end = at + recognition.length;
  // "Female victim", but not "man, victims are women".
  const isBeside = (tokens[end]?.from ?? 0) - (tokens[end - 1]?.to ?? 0) === 1;
  if (isBeside && (isVictim(end) || professions.has(tokens[end]?.word ?? ''))) return true;
  let before = at - 1;
  while (before >= 0 && between.has(tokens[before]?.word ?? '')) before -= 1;
  return isVictim(before);
}
