import { expect, it } from 'vitest';
import { buildIndex } from '../../src/search/catalogueIndex.ts';
import { makeBitset } from '../../src/search/filters/bitset.ts';
import { bitsOfSteps, toOrderSteps } from '../../src/search/ranking/toOrderSteps.ts';
import { toDayNumber } from '../../src/search/filters/buildServiceTable.ts';
import { readStarterServices, today } from './starterEngine.ts';

it('all that can decide the order at once fits in the bits there are for it', () => {
  const { table } = buildIndex(readStarterServices());
  const set = makeBitset(table.count);
  const need = { kind: 'need', typed: 'a', label: 'a' } as const;
  const steps = toOrderSteps(table, {
    reach: { tiers: new Uint8Array(table.count), reached: set, partly: set },
    terms: [
      { ...need, code: 'finance' },
      { ...need, code: 'health' },
      { kind: 'cohort', typed: 'b', label: 'b', code: 'women', group: 'Mothers' },
      { kind: 'setting', typed: 'c', label: 'c', code: 'custody' },
    ],
    cohorts: [],
    heldSex: null,
    requirements: ['alcohol-treatment'],
    offences: ['sexual'],
    forVictims: set,
    forPerpetrators: set,
    bySubject: { sought: set, other: set },
    prisons: [],
    isInCommunity: true,
    wholly: set,
    text: null,
    hints: [],
    named: { set, leftOut: () => 0 },
    today: toDayNumber(today),
  });
  expect(steps).toHaveLength(13);
  expect(steps.reduce((product, { digits }) => product * digits, 1)).toBeLessThanOrEqual(2 ** bitsOfSteps);
});
