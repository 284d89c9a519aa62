import type { Need } from '../../src/catalogue/codes.ts';
import type { ThesaurusTerm } from '../../src/taxonomy/thesaurusTerm.ts';
import { Random } from '../random.ts';
import type { LabelledText } from './labelledText.ts';

const seed = 'lists';
const lists = 2_000;
const mostPhrases = 8;
const mostWords = 3;
// They are put together, and nobody typed them.
const weight = 0.3;
const stating = ['', '', 'needs ', 'needs help with ', 'struggles with ', 'support for '];
const denying = ['no ', 'no issues with ', 'denies ', 'no problems with '];

/**
 * Lists of phrases of the thesaurus as texts to learn from: "housing, debts and anger" states each, "no debts,
 * no drugs" none. The same thesaurus gives the same lists.
 */
export function listsOfPhrases(thesaurus: readonly ThesaurusTerm[]): readonly LabelledText[] {
  const random = new Random(seed);
  const phrases = thesaurus.flatMap(({ term, uncertain, needs, subNeeds }) => {
    const isPlain = !uncertain && needs.length > 0 && !/\b(?:no|not|never|without)\b/.test(term);
    const isOfAbuse = subNeeds.some((slug) => slug.startsWith('domestic_abuse/'));
    return isPlain && !isOfAbuse && term.split(' ').length <= mostWords ? [{ term, needs }] : [];
  });
  return Array.from({ length: lists }, (_, at) => {
    const named = random.sample(phrases, random.whole(2, mostPhrases));
    const isDenied = at % 3 === 2;
    const needs = isDenied ? [] : [...new Set(named.flatMap((one): readonly Need[] => one.needs))];
    const words = named.map(({ term }) => term);
    const text = isDenied ? toDenial(words, random) : random.pick(stating) + toList(words, random, ' and ');
    return { text, needs, accepted: [], isPerpetrator: null, weight };
  });
}

function toDenial(words: readonly string[], random: Random): string {
  const opening = random.pick(denying);
  return random.chance(50)
    ? words.map((word) => opening + word).join(', ')
    : opening + toList(words, random, ' or ');
}

function toList(words: readonly string[], random: Random, last: string): string {
  const before = words.slice(0, -1).join(', ');
  return `${before}${random.chance(50) ? last : ', '}${words.at(-1) ?? ''}`;
}
