import { everydayWords } from '../../src/search/understanding/everydayWords.ts';
import type { ThesaurusTerm } from '../../src/taxonomy/thesaurusTerm.ts';
import { Random } from '../random.ts';
import type { LabelledText } from './labelledText.ts';

const seed = 'words at random';
const texts = 600;
const fewest = 3;
const most = 14;
const weight = 0.5;

/**
 * Everyday words in no order, which state nothing whatever two of them beside each other name, as texts to learn from: what is pasted by mistake, or is in
 * a language that no text is in, must not be read as a need. The same thesaurus gives the same texts.
 */
export function wordsAtRandom(thesaurus: readonly ThesaurusTerm[]): readonly LabelledText[] {
  const random = new Random(seed);
  const telling = new Set(thesaurus.flatMap(({ term, variants }) => [term, ...variants]));
  const words = [...everydayWords].filter((word) => !telling.has(word));
  return Array.from({ length: texts }, () => {
    const drawn = random.sample(words, random.whole(fewest, most));
    // Pasted over and over.
    const typed = random.chance(20) ? [...drawn, ...drawn, ...drawn] : drawn;
    return { text: typed.join(' '), needs: [], accepted: [], isPerpetrator: false, weight };
  });
}
