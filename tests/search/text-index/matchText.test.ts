import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumbers } from '../../../src/search/filters/bitset.ts';
import { askWords } from '../../../src/search/text-index/askedWords.ts';
import { createTextIndexBuilder } from '../../../src/search/text-index/buildTextIndex.ts';
import { matchAll, matchAny } from '../../../src/search/text-index/matchText.ts';
import { scoreServices } from '../../../src/search/text-index/scoreServices.ts';
import type { TextIndex } from '../../../src/search/text-index/textIndex.ts';

const reading = { isLastOpen: false, isForgiving: false };

function indexOf(names: readonly string[]): TextIndex {
  const builder = createTextIndexBuilder();
  for (const name of names) builder.add([{ label: 'Name', weight: 1, texts: [name] }]);
  return builder.build();
}

function scoresOf(index: TextIndex, words: readonly string[], services: readonly number[]) {
  return [...scoreServices(index, askWords(index, words, reading), Uint32Array.from(services))];
}

// Words of three letters have no other forms and are never taken for one another.
const vocabulary = ['abe', 'bid', 'cod', 'dig', 'eel', 'fox', 'gum'];
const texts = fc.array(
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 5 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 120 },
);
const asked = fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 });

describe('Which services hold the words typed', () => {
  it('are those whose text has every word, or at least one', () => {
    fc.assert(
      fc.property(texts, asked, (names, words) => {
        const index = indexOf(names);
        const where = (holds: (held: readonly string[]) => boolean) =>
          names.flatMap((name, number) => (holds(name.split(' ')) ? [number] : []));
        const all = where((held) => words.every((word) => held.includes(word)));
        const any = where((held) => words.some((word) => held.includes(word)));
        expect([...toNumbers(matchAll(index, words, reading).services)]).toEqual(all);
        expect([...toNumbers(matchAny(index, words, reading).services)]).toEqual(any);
      }),
    );
  });

  it('with one that has a rare word among thousands that have the common one', () => {
    const index = indexOf(Array.from({ length: 3_000 }, (_, at) => (at === 2_345 ? 'cod fox' : 'cod')));
    expect([...toNumbers(matchAll(index, ['cod', 'fox'], reading).services)]).toEqual([2_345]);
  });
});

describe('How well a service answers the words', () => {
  it('does not depend on which other services are asked about', () => {
    fc.assert(
      fc.property(texts, asked, fc.nat(), (names, words, pick) => {
        const index = indexOf(names);
        const everyone = scoresOf(index, words, [...names.keys()]);
        const one = pick % names.length;
        expect(scoresOf(index, words, [one])).toEqual([everyone[one]]);
      }),
    );
  });

  it('is nothing where it holds none of them, and more where it holds a rarer one', () => {
    const index = indexOf(['cod', 'cod', 'cod', 'fox', 'gum']);
    const [cod, , , fox, gum] = scoresOf(index, ['cod', 'fox'], [0, 1, 2, 3, 4]);
    expect(gum).toBe(0);
    expect(cod).toBeGreaterThan(0);
    expect(fox).toBeGreaterThan(cod ?? 0);
  });
});
