import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPatternBook, matchPattern } from '../../src/search/understanding/phrasePatterns.ts';
import { toQueryTokens } from '../../src/search/understanding/queryTokens.ts';
import { toVerbForms } from '../../src/search/understanding/verbForms.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';

const withPatterns = thesaurus.filter(({ patterns }) => patterns.length > 0);

/** The length of the first pattern that is found at the first word; 0 when none is. */
function lengthFound(patterns: readonly string[], typed: string): number {
  const words = toQueryTokens(typed).map(({ word }) => word);
  const book = createPatternBook(patterns.map((pattern) => [pattern, pattern] as const));
  const found = (book.get(words[0] ?? '') ?? []).map((pattern) =>
    matchPattern(pattern, 0, {
      end: words.length,
      wordAt: (at) => words[at] ?? '',
      ownerAt: (at) => words[at] ?? '',
      mayStandBetween: (at) => words[at] !== 'and',
      isApart: () => false,
    }),
  );
  return Math.max(0, ...found.map((match) => match?.length ?? 0));
}

describe('Ways of saying a thing that are too many to list', () => {
  it('are kept for more than a hundred terms', () => {
    expect(withPatterns.length).toBeGreaterThan(100);
  });

  it.each(withPatterns.map(({ term, patterns }) => [term, patterns] as const))(
    'hold “%s”, which they are shown by',
    (term, patterns) => {
      const words = term.split(' ');
      const found = words.some((_, at) => lengthFound(patterns, words.slice(at).join(' ')) > 0);
      expect(found).toBe(true);
    },
  );

  it('let other words stand between, but not too many, and none that parts what is said', () => {
    const lost = ['lose~ lost > flat house little_place'];
    expect(lengthFound(lost, 'lost his lovely council flat')).toBe(5);
    expect(lengthFound(lost, 'losing her little place')).toBe(4);
    expect(lengthFound(lost, 'lost his job and flat')).toBe(0);
    expect(lengthFound(lost, 'lost it all that day in the flat')).toBe(0);
    expect(lengthFound(lost, 'flat lost')).toBe(0);
  });

  it('find nothing in what does not begin with a word of theirs', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(lengthFound(['kip~ > mates'], `x ${typed}`)).toBe(0);
      }),
    );
  });
});

describe('A verb in its forms', () => {
  it.each([
    ['kip', ['kips', 'kipping', 'kipped']],
    ['lose', ['loses', 'losing']],
    ['carry', ['carries', 'carrying', 'carried']],
    ['crash', ['crashes', 'crashing', 'crashed']],
    ['play', ['plays', 'playing', 'played']],
  ])('%s', (verb, forms) => {
    expect(toVerbForms(verb)).toEqual(expect.arrayContaining([verb, ...forms]));
  });
});
