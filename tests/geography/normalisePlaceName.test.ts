import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePlaceName } from '../../src/geography/normalisePlaceName.ts';

describe('place names written in several ways', () => {
  it.each([
    ["St. Mary's", 'SAINT MARYS'],
    ['Newcastle-upon-Tyne', 'newcastle on tyne'],
    ['Devon & Cornwall', 'Devon and Cornwall'],
    ['Ynys Môn', 'ynys mon'],
    ['The Wirral', 'Wirral'],
    ['King’s Lynn', 'kings  lynn'],
    ['Great Yarmouth', 'Gt. Yarmouth'],
  ])('takes %s and %s for one', (one, other) => {
    expect(normalisePlaceName(one)).toBe(normalisePlaceName(other));
  });

  it('keeps names apart that differ', () => {
    expect(normalisePlaceName('Newport')).not.toBe(normalisePlaceName('New Port'));
    expect(normalisePlaceName('North Yorkshire')).not.toBe(normalisePlaceName('South Yorkshire'));
  });

  it('leaves what it has made as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalisePlaceName(text);
        if (!once.startsWith('the ')) expect(normalisePlaceName(once)).toBe(once);
        expect(once).toBe(once.trim());
      }),
    );
  });
});
