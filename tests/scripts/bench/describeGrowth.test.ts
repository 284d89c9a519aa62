import { expect, it } from 'vitest';
import { describeGrowth } from '../../../scripts/bench/publishing/describeGrowth.ts';

const small = { services: 5_000, peakMegabytes: 190, heldMegabytes: 52 };

it('an import is flat while caches fill up and Node clears its memory as it likes', () => {
  const large = { services: 50_000, peakMegabytes: 210, heldMegabytes: 53 };
  expect(describeGrowth(small, large)).toMatchObject({
    isFlat: true,
    text: expect.stringContaining('Held: 23 bytes more a service; peak: 11 % more.'),
  });
});

it.each([
  ['holds an id of every service', { services: 50_000, peakMegabytes: 195, heldMegabytes: 57 }],
  ['holds a place for every service', { services: 50_000, peakMegabytes: 218, heldMegabytes: 70 }],
  ['holds its memory where nobody sees it', { services: 50_000, peakMegabytes: 270, heldMegabytes: 52 }],
])('an import is not flat that %s', (_what, large) => {
  const { isFlat, text } = describeGrowth(small, large);
  expect(isFlat).toBe(false);
  expect(text).toMatch(/: not flat\.$/);
});
