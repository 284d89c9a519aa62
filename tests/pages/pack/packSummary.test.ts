import { expect, it } from 'vitest';
import {
  describeDistance,
  describeHeld,
  describeMissing,
  describeNoPhone,
  describeOrder,
  describePack,
  whomPackIsFor,
} from '../../../src/pages/pack/packSummary.ts';
import { leeds } from '../../app/support/scriptedSearch.ts';
import { day } from '../../factories/serviceFactory.ts';

const pack = {
  number: 1,
  preparedOn: day('2026-11-22'),
  needs: ['accommodation', 'ete'],
  cohorts: ['women'],
  isLargeType: false,
  prison: null,
  holds: null,
  parts: [
    { areaCode: 'E08000035', serviceIds: ['a', 'b'], found: 2 },
    { areaCode: 'E06000010', serviceIds: ['b'], found: 1 },
  ],
  anywhere: { serviceIds: ['b', 'c'], found: 2 },
} as const;

it('a pack is described by its areas, needs and services, each service once', () => {
  expect(describePack(pack, [leeds])).toBe(
    'Leeds; Accommodation, Education, training and employment and Women; 3 services',
  );
  expect(describePack({ ...pack, needs: [], cohorts: [] }, [])).toBe('2 home areas; All needs; 3 services');
});

it('a distance is in miles, straight, and said to be so; without a prison there is none', () => {
  const prisons = [{ name: 'HMP Styal', holds: 'women', miles: [1, null] }] as const;
  expect(describeDistance('HMP Styal', prisons, 0, leeds)).toBe(
    'HMP Styal is about 1 mile from the middle of Leeds in a straight line. The journey is longer.',
  );
  expect(describeDistance('HMP Styal', prisons, 1, leeds)).toBeNull();
  expect(describeDistance('HMP Elsewhere', prisons, 0, leeds)).toBeNull();
  expect(describeDistance(null, prisons, 0, leeds)).toBeNull();
});

it('a pack for a prison leaves services for the other sex out, unless it was asked for them, and says so', () => {
  const prisons = [
    { name: 'HMP Styal', holds: 'women', miles: [1] },
    { name: 'HMP Peterborough', holds: null, miles: [1] },
  ] as const;
  expect(whomPackIsFor('HMP Styal', prisons, ['veteran'])).toBe('women');
  expect(whomPackIsFor('HMP Styal', prisons, ['men'])).toBeNull();
  expect(whomPackIsFor('HMP Peterborough', prisons, [])).toBeNull();
  expect(whomPackIsFor(null, prisons, [])).toBeNull();
  expect(describeHeld({ prison: 'HMP Styal', holds: 'women' })).toBe(
    'HMP Styal holds women, so services only for men are left out.',
  );
  expect(describeHeld({ prison: 'HMP Styal', holds: null })).toBeNull();
});

it('a pack that could not hold every service says how many there were', () => {
  expect(describeMissing({ serviceIds: ['a'], found: 412 })).toMatch(/^There were 412 services/);
  expect(describeMissing({ serviceIds: ['a'], found: 1 })).toBeNull();
});

it('a pack for some cohorts says that services which do not name them are in it', () => {
  expect(describeOrder(['women'])).toMatch(/^For: Women\. .*then those that do not say\./);
  expect(describeOrder([])).toBeNull();
});

it('a pack says before it is printed how many of its services give no number, each service once', () => {
  const [called, referred] = [
    { serviceId: 'a', hasPhone: true },
    { serviceId: 'b', hasPhone: false },
  ];
  const other = { serviceId: 'c', hasPhone: false };
  expect(describeNoPhone([called, called])).toBeNull();
  expect(describeNoPhone([called, referred, referred])).toBe(
    '1 of the 2 services in this pack has no phone number listed: its block says how to refer, where that is listed.',
  );
  expect(describeNoPhone([called, referred, other])).toMatch(
    /^2 of the 3 services in this pack have no phone/,
  );
});
