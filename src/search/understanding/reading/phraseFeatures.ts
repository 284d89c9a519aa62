import type { Need } from '../../../catalogue/codes.ts';
import { toStem, type ReadWord } from './readingFeatures.ts';

/** A phrase that names needs, in the words of a text. */
export interface PhraseInText {
  readonly words: readonly ReadWord[];
  readonly at: number;
  readonly length: number;
  readonly needs: readonly Need[];
  /** Whether a word belongs to a phrase that names a need. */
  readonly isOfNeed: (place: number) => boolean;
}

// So far on either side, and over so many commas and full stops, something may be said of a phrase.
const reach = 10;
const mostParts = 2;
const nearest = 3;
const aNeed = '[N]';
const thePhrase = '[P]';

/**
 * What tells whether a phrase is meant: the words around it without their endings, by side and by the
 * commas between, alone, in pairs, and the next ones beside its need. Its own words are none of it, so
 * that what is learned of one phrase holds for another.
 */
export function phraseFeatures(phrase: PhraseInText): readonly string[] {
  const { words, at, length, needs } = phrase;
  const [need = ''] = needs;
  const end = at + length;
  const names = new Set<string>(needs.map((one) => `need ${one}`));
  names.add(`length ${Math.min(length, 4)}`);
  names.add(`words ${Math.min(8, Math.floor(2 * Math.log2(words.length + 1)))}`);
  const stemAt = (place: number): string =>
    phrase.isOfNeed(place) ? aNeed : toStem(words[place]?.word ?? '');

  let parts = 0;
  let beside = thePhrase;
  let place = at;
  while (place > 0 && at - place < reach) {
    if (words[place]?.isParted === true) parts += 1;
    if (parts > mostParts) break;
    place -= 1;
    const stem = stemAt(place);
    const distance = at - place;
    names.add(`<${parts} ${stem}`);
    if (parts === 0) {
      names.add(`< ${stem} ${beside}`);
      if (distance <= nearest) names.add(`<@${distance} ${stem}`);
      if (distance < nearest) names.add(`<@${distance} ${stem} ${need}`);
    }
    beside = stem;
  }
  if (place === 0 && parts === 0) names.add('< start').add(`< start ${at}`);

  parts = 0;
  beside = thePhrase;
  place = end;
  for (; place < words.length && place - end < reach; place += 1) {
    if (words[place]?.isParted === true) parts += 1;
    if (parts > mostParts) break;
    const stem = stemAt(place);
    const distance = place - end;
    names.add(`>${parts} ${stem}`);
    if (parts < mostParts) names.add(`>${parts} ${beside} ${stem}`);
    if (parts === 1 && distance === 0) names.add(`>, ${stem}`);
    if (parts === 0 && distance < nearest) names.add(`>@${distance} ${stem}`);
    if (parts === 0 && distance < nearest - 1) names.add(`>@${distance} ${stem} ${need}`);
    beside = stem;
  }
  if (place === words.length && parts === 0) names.add('> end');
  return [...names];
}
