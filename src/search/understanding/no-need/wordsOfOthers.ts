import { openings, type Opening, type Other } from './othersOpenings.ts';
import { onceMade } from '../../onceMade.ts';
import { isPersonal, type PlacedRecognition } from '../recognition.ts';
import { findNoteLists, placesListed } from '../noteLists.ts';
import { typedWords, type QueryToken } from '../queryTokens.ts';
import { spokenOfVictim } from './spokenOfVictim.ts';
import { isApart } from '../tokenWords.ts';

const mostWords = 9;

/**
 * The places of words that are said of what an offence was done to ("burgled a pharmacy"), of a victim, of
 * somebody charged as well ("co-def is homeless") or of a relative, and so of nothing that the person needs.
 */
export function wordsOfOthers(tokens: readonly QueryToken[]): ReadonlyMap<number, Other> {
  const places = new Map<number, Other>();
  for (let at = 0; at < tokens.length; at += 1) {
    if (places.has(at)) continue;
    const opened = openedAt(tokens, at);
    if (!opened) continue;
    const from = at + opened.length;
    const end = endOf(tokens, from, opened.opening);
    // "Mum has told her to pack her bags" bears on the person.
    const isBorne =
      opened.opening.of === 'relative' && typedWords(tokens, from, end).match(/\b(?:him|her|them|me)\b/);
    if (isBorne) continue;
    for (let place = opened.opening.isWhole ? at : from; place < end; place += 1)
      places.set(place, opened.opening.of);
  }
  for (const place of [...placesListed(findNoteLists(tokens), 'others'), ...spokenOfVictim(tokens)])
    places.set(place, 'somebody');
  return places;
}

// Mostly none is there, which one look tells.
const anyOpening = onceMade(() => new RegExp(openings.map(({ words }) => words.source).join('|')));

function openedAt(
  tokens: readonly QueryToken[],
  at: number,
): { readonly opening: Opening; readonly length: number } | null {
  const rest = typedWords(tokens, at, at + 6);
  if (!anyOpening().test(rest)) return null;
  let start = at;
  while (start > 0 && at - start < 2 && !isApart(tokens, start - 1)) start -= 1;
  const before = typedWords(tokens, start, at);
  for (const opening of openings) {
    const match = opening.words.exec(rest);
    // "Mugged by three lads" was done to the person as well.
    const isByOthers = match !== null && /^ by (?!beating)/.test(rest.slice(match[0].length));
    if (opening.isFirst && !isBeginning(tokens, at)) continue;
    if (opening.isOwned && !owners.test(tokens[at - 1]?.word ?? '') && (at === 0 || !isApart(tokens, at - 1)))
      continue;
    if (match && !isByOthers && !opening.notAfter.test(before))
      return { opening, length: match[0].split(' ').length };
  }
  return null;
}

// "His wife", "and mum", "as dad": what is said may begin before.
const leading =
  /^(?:and|&|but|his|her|their|the|as|because|while|though|whose|older|younger|elder|clients?|defs?|def|codefendants?|says|said)$/;
const owners = /^(?:his|her|their|my|clients?|defs?|codefendants?|partners|whose)$/;

function isBeginning(tokens: readonly QueryToken[], at: number): boolean {
  let from = at;
  while (from > 0 && !isApart(tokens, from - 1) && leading.test(tokens[from - 1]?.word ?? '')) from -= 1;
  return from === 0 || isApart(tokens, from - 1) || leading.test(tokens[from]?.word ?? '');
}

// "Victim is disabled, lives in a hostel": nobody else was named after the comma.
// "Victim was his neighbour, a vulnerable older woman".
const goingOn = /^(?:lives|works|also|aged|suffers|has|had|an?)$/;

// "Needs interpreter at trial": who gives evidence.
function isOfWitness(tokens: readonly QueryToken[], at: number): boolean {
  return /^(?:needs?|wants?|needing) (?:[a-z]+ ){0,2}(?:interpreter|intermediary|screens?)\b/.test(
    typedWords(tokens, at, at + 4),
  );
}

function endOf(tokens: readonly QueryToken[], from: number, { closing, of }: Opening): number {
  const goesOn = of === 'somebody';
  let end = from;
  while (end < tokens.length && end - from < mostWords) {
    const isParted = isApart(tokens, end - 1);
    const [word, next] = [tokens[end]?.word ?? '', tokens[end + 1]?.word ?? ''];
    const isTurning = word === 'and' && closing.has(next);
    const isThisOne = word === 'this' && next === 'one';
    const isReported = /^(?:says|said|states|that|because|as|where|when|belonging)$/.test(
      tokens[end - 1]?.word ?? '',
    );
    // "Stole from a neighbour who has dementia".
    const isOfOther =
      /^(?:has|had|lives|suffers|struggles)$/.test(word) &&
      /^(?:who|which|that)$/.test(tokens[end - 1]?.word ?? '');
    // "Vic impact: now in debt" goes on at once.
    const isGoingOn =
      isParted &&
      goesOn &&
      (goingOn.test(word) || isOfWitness(tokens, end) || (end === from && !/^(?:wants?|needs?)$/.test(word)));
    if (
      (isParted && !isGoingOn) ||
      (closing.has(word) && !isReported && !isOfOther) ||
      isTurning ||
      isThisOne
    )
      break;
    end += 1;
  }
  return end;
}

/**
 * What was recognised without what is said of others; of that stays what they were to the person
 * (abuse), and where it was.
 */
export function withoutOthers(
  found: readonly PlacedRecognition[],
  others: ReadonlyMap<number, Other>,
): readonly PlacedRecognition[] {
  return found.map((one) => {
    const { length, terms = [], ...rest } = one.recognition;
    // Whichever relative died, the person may mourn.
    const isMourned = others.get(one.at) === 'relative' && rest.subNeeds?.includes('wellbeing/loss') === true;
    if (!others.has(one.at) || isMourned || isPersonal(one)) return one;
    const kept = terms.filter(
      (term) => term.kind === 'place' || (term.kind === 'need' && term.code === 'domestic_abuse'),
    );
    const isKept = kept.length > 0 || rest.ambiguousPlaces !== undefined;
    const [left] = terms.filter(({ kind }) => kind === 'need' || kind === 'cohort');
    const leftOut = left ? [{ typed: left.typed, why: 'others' as const }] : [];
    return {
      at: one.at,
      recognition: isKept ? { ...rest, length, terms: kept } : { length, terms: [], leftOut },
    };
  });
}
