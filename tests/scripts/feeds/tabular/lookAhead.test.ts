import { expect, it } from 'vitest';
import { lookAhead } from '../../../../scripts/feeds/tabular/lookAhead.ts';

it.each([1, 29, 30, 31, 60])('a file is closed where its reader stops at row %i', async (stop) => {
  let isOpen = true;
  const rows = async function* () {
    try {
      for (let number = 1; number <= 100; number += 1) yield await Promise.resolve(number);
    } finally {
      isOpen = false;
    }
  };
  const { first, all } = await lookAhead(rows(), 30);
  expect(first).toHaveLength(30);
  expect(isOpen).toBe(true);
  for await (const number of all) if (number === stop) break;
  expect(isOpen).toBe(false);
});
