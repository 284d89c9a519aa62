import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBucket, toBucketCount } from '../../src/release/bucket.ts';

describe('spreading services over objects', () => {
  test('a service is always found in one of the buckets there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 9 }), (id, power) => {
        const bucket = toBucket(id, 2 ** power);
        expect(Number.isInteger(bucket) && bucket >= 0 && bucket < 2 ** power).toBe(true);
        expect(toBucket(id, 2 ** power)).toBe(bucket);
      }),
    );
  });

  // Devices in the field look for services by this rule: if one of these changes, old apps lose them.
  test('an id keeps the bucket it has had since the first release', () => {
    expect(['crs-1', 'crs-2', 'invented-harbour-lane', 'Caffè'].map((id) => toBucket(id, 512))).toEqual([
      236, 369, 488, 363,
    ]);
  });

  test('ids that differ by a number only are spread evenly', () => {
    const counts = Array.from({ length: 64 }, () => 0);
    for (let index = 0; index < 6_400; index += 1) {
      const bucket = toBucket(`crs-${index}`, 64);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(60);
    expect(Math.max(...counts)).toBeLessThan(150);
  });

  test.each([
    [0, 1],
    [1, 1],
    [12, 1],
    [13, 2],
    [196, 32],
    [5_000, 512],
    [1_000_000, 512],
  ])('a catalogue of %i services has %i objects for them', (services, buckets) => {
    expect(toBucketCount(services)).toBe(buckets);
  });

  test('one service more at a threshold does not send the whole catalogue anew', () => {
    expect(toBucketCount(193, null)).toBe(32);
    expect(toBucketCount(193, 16)).toBe(16);
    expect(toBucketCount(191, 32)).toBe(32);
  });

  test('a catalogue that has outgrown its objects, or shrunk, gets a better number of them', () => {
    expect(toBucketCount(400, 16)).toBe(64);
    expect(toBucketCount(20, 64)).toBe(2);
    expect(toBucketCount(0, 1)).toBe(1);
  });
});
