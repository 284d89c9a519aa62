import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../scripts/random.ts';
import { countTypos, mistype } from '../../../scripts/bench/typos.ts';

const word = fc.stringMatching(/^[a-z]{4,14}$/);

describe('typing errors', () => {
  it.each([
    ['housing', 'housing', 0],
    ['housing', 'housng', 1],
    ['housing', 'housinng', 1],
    ['housing', 'houisng', 1],
    ['housing', 'gousing', 1],
    ['accommodation', 'acomodation', 2],
    ['tenancy', 'probation', 4],
  ])('%s and %s are %i apart, as far as three are counted', (from, to, apart) => {
    expect(countTypos(from, to, 3)).toBe(apart);
  });

  it('are counted alike from either side', () => {
    fc.assert(fc.property(word, word, (a, b) => countTypos(a, b, 5) === countTypos(b, a, 5)));
  });

  it('are never more than were made', () => {
    fc.assert(
      fc.property(word, fc.string(), fc.integer({ min: 1, max: 2 }), (meant, seed, errors) => {
        // Two swaps that overlap can be more by this count: at most one more for each error made.
        const typed = mistype(new Random(seed), meant, errors);
        expect(countTypos(typed, meant, 5)).toBeLessThanOrEqual(errors === 1 ? 1 : 4);
      }),
    );
  });
});
