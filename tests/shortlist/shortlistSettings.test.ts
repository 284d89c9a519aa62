import { expect, it } from 'vitest';
import { findLabel, toLabelSlug } from '../../src/shortlist/labelSlug.ts';
import { shortlistLabels } from '../../src/shortlist/shortlist.ts';
import { day } from '../factories/serviceFactory.ts';
import { parseSettings, toTextLength, usualSettings } from '../../src/shortlist/shortlistSettings.ts';

it.each(shortlistLabels)('the label %s has an address of its own', (label) => {
  expect(toLabelSlug(label)).toMatch(/^[a-z-]+$/);
  expect(findLabel(toLabelSlug(label))).toBe(label);
});

it('no other word is a label', () => {
  expect(findLabel('mr-smith')).toBeNull();
  expect(findLabel('')).toBeNull();
});

it.each([
  [null, usualSettings],
  ['words', usualSettings],
  [{ current: 'Mr Smith', textLength: 'long' }, usualSettings],
  [
    { current: 'Blue', textLength: 500 },
    { current: 'Blue', textLength: 500, clearedOn: null },
  ],
  [
    { current: 'Blue', textLength: 3 },
    { current: 'Blue', textLength: 200, clearedOn: null },
  ],
  [{ clearedOn: '2026-11-20' }, { ...usualSettings, clearedOn: day('2026-11-20') }],
  [{ clearedOn: '2026-10-22' }, usualSettings],
  [{ clearedOn: '2026-11-23' }, usualSettings],
  [{ clearedOn: 'for Mr Smith' }, usualSettings],
])('settings kept as %j are read as %j', (kept, read) => {
  expect(parseSettings(kept, day('2026-11-22'))).toEqual(read);
});

it('a length is never more than the box takes nor less than a text needs', () => {
  expect([0, 5_000, 512.9, Number.NaN].map(toTextLength)).toEqual([200, 4_000, 512, 4_000]);
});
