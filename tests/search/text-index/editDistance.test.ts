import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, editDistance } from '../../../src/search/text-index/editDistance.ts';
import { similarWords, toGramIndex, wordsHolding } from '../../../src/search/text-index/gramIndex.ts';

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  minLength: 1,
  maxLength: 12,
});

describe('How far a typed word is from another', () => {
  it.each([
    ['housing', 'housing', 0],
    ['huosing', 'housing', 1],
    ['houing', 'housing', 1],
    ['hoousing', 'housing', 1],
    ['acomodation', 'accommodation', 2],
    ['nelsn', 'nelson', 1],
    ['leeds', 'hull', 3],
  ])('%s and %s are %i edits apart, as far as two are counted', (typed, word, distance) => {
    expect(editDistance(typed, word, 2)).toBe(distance);
  });

  it('is the same both ways, 0 only for the same word, and never more than the limit and one', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const distance = editDistance(a, b, 2);
        expect(distance).toBe(editDistance(b, a, 2));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('counts a half-typed word from the nearest beginning', () => {
    expect(editDistance('accomo', 'accommodation', 1, true)).toBe(1);
    expect(editDistance('hous', 'housing', 1, true)).toBe(0);
    expect(editDistance('hous', 'gambling', 1, true)).toBe(2);
  });

  it('forgives nothing in short words, one error in middling ones, two in long ones', () => {
    expect([3, 4, 7, 8, 14].map(allowedEdits)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('The words that look like a misspelt one', () => {
  it('hold every word within one edit, whatever the words are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 60 }), letters, (words, typed) => {
        const found = similarWords(toGramIndex(words), typed, 1).map((number) => words[number]);
        // Very short words share too little to be found by what they share, and are forgiven nothing.
        for (const word of words) {
          if (typed.length >= 4 && editDistance(typed, word, 1) <= 1) expect(found).toContain(word);
        }
      }),
    );
  });

  it('hold every word of like length with a word that is spelt right, and no other', () => {
    const shortWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '7'), maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 60 }),
        shortWord,
        fc.nat(6),
        (words, part, shortest) => {
          const found = wordsHolding(toGramIndex(words), part, shortest, shortest + 4);
          const right = words.filter(
            (word) => word.includes(part) && word.length >= shortest && word.length <= shortest + 4,
          );
          expect(new Set(found.map((number) => words[number]))).toEqual(new Set(right));
        },
      ),
    );
  });
});
