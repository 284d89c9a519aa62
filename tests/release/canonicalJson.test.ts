import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCanonicalBytes, toCanonicalJson } from '../../src/release/canonicalJson.ts';

const jsonValue = fc.jsonValue({ stringUnit: 'grapheme', noNegativeZero: true } as fc.JsonSharedConstraints);

/** The same value with its keys in another order, all the way down. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, reverseKeys(item)]);
  return Object.fromEntries(entries.reverse());
}

describe('canonical JSON', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const sane: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(toCanonicalJson(sane))).toEqual(sane);
      }),
    );
  });

  test('does not depend on the order in which a record was put together', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(toCanonicalJson(reverseKeys(value))).toBe(toCanonicalJson(value));
      }),
    );
  });

  test('sorts keys by UTF-16 code unit and writes numbers as RFC 8785 does', () => {
    // The order of RFC 8785, section 3.2.3: a smiling face comes before a Hebrew letter of plane 0's end.
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(toCanonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
    expect(toCanonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
  });

  test.each([
    ['a fact left undefined', { ends: undefined }, '$.ends'],
    ['a number that is none', { ages: [18, Number.NaN] }, '$.ages[1]'],
    ['an endless number', Number.POSITIVE_INFINITY, '$'],
    ['a hole in a list', [1, , 3], '$[1]'], // oxlint-disable-line no-sparse-arrays
    ['half a character in a value', { name: 'caf\ud83d' }, '$.name'],
    ['half a character in a key', { 'a\ude00': 1 }, '$'],
    ['a date', { day: new Date(0) }, '$.day'],
    ['a map', new Map(), '$'],
    ['a big integer', 1n, '$'],
    ['a function', () => 1, '$'],
  ])('refuses %s and says where', (_, value, path) => {
    expect(() => toCanonicalJson(value)).toThrow(TypeError);
    expect(() => toCanonicalJson(value)).toThrow(new RegExp(`${path.replace(/[$.[\]]/g, '\\$&')}$`));
  });

  test('is written in UTF-8', () => {
    expect([...toCanonicalBytes('é')]).toEqual([0x22, 0xc3, 0xa9, 0x22]);
  });
});
