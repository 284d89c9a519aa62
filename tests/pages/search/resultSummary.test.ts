import { describe, expect, it } from 'vitest';
import { describeReach, describeResult } from '../../../src/pages/search/resultSummary.ts';
import { day, makeCoverage, makeService } from '../../factories/serviceFactory.ts';
import { leeds, makeMatch } from '../../app/support/scriptedSearch.ts';

const today = day('2026-11-22');

describe('the area a result reaches', () => {
  const torbay = makeService({ coverage: makeCoverage({ areaName: 'Torbay' }) });
  const south = makeService({ coverage: makeCoverage({ areaName: 'Devon and Cornwall' }) });

  it.each([
    ['local', torbay, 'Covers Torbay'],
    ['area', south, 'Whole police force area: Devon and Cornwall'],
    ['region', south, 'Whole probation region: Devon and Cornwall'],
    ['national', south, 'All of England and Wales'],
    ['remote', south, 'By phone or online, from anywhere'],
  ] as const)('%s', (reach, service, words) => {
    expect(describeReach(makeMatch(service, { reach }), leeds)).toBe(words);
  });

  it('says when it covers only a part of the home area', () => {
    const devon = { ...leeds, kind: 'police force area', name: 'Devon and Cornwall' } as const;
    expect(describeReach(makeMatch(torbay, { reach: 'local', coversPart: true }), devon)).toBe(
      'Covers part of Devon and Cornwall: Torbay',
    );
  });

  it('does not say that a service for England serves Wales', () => {
    const coverage = makeCoverage({
      areaName: 'England',
      national: true,
      remote: true,
      excludedLadCodes: ['W06000015'],
    });
    const helpline = makeService({ coverage });
    const words = 'England; also by phone or online';
    expect(describeReach(makeMatch(helpline, { reach: 'national' }), leeds)).toBe(words);
    expect(describeReach(makeMatch(helpline), null)).toBe(words);
    expect(describeReach(makeMatch(helpline, { reach: 'remote' }), leeds)).toBe(
      'By phone or online, from England',
    );
  });

  it('without a home area, says what the service covers', () => {
    const remote = makeService({ coverage: makeCoverage({ areaName: 'Torbay', remote: true }) });
    expect(describeReach(makeMatch(remote), null)).toBe('Covers Torbay; also by phone or online');
  });
});

describe('one service in the list', () => {
  it('flags a start that lies ahead', () => {
    const spring = makeService({ starts: day('2027-03-01') });
    expect(describeResult(makeMatch(spring), null, today).start).toBe('Starts on 1 March 2027');
    expect(describeResult(makeMatch(makeService({ starts: today })), null, today).start).toBeNull();
  });

  it('names the provider and its partners, and at most four needs', () => {
    const women = makeService({
      partners: [{ id: 'one', name: 'One Trust (invented)' }],
      needs: ['accommodation', 'ete', 'finance', 'dependency', 'family', 'health'],
    });
    const result = describeResult(makeMatch(women), null, today);
    expect(result.provider).toBe('Harbour Lane Trust (invented) with One Trust (invented)');
    expect(result.facts.find(({ term }) => term === 'Needs')?.detail).toMatch(
      /Dependency and recovery; and 2 more$/,
    );
  });

  it('says of a service that is open to anyone, and of no other, that no court can require it', () => {
    const refer = (service: ReturnType<typeof makeService>) =>
      describeResult(makeMatch(service), null, today).facts.find(({ term }) => term === 'Refer')?.detail;
    expect(refer(makeService({ fundingRoute: 'universal', referralRoutes: ['self-referral'] }))).toBe(
      'The person refers themselves. Voluntary: a court cannot require it',
    );
    expect(refer(makeService({ fundingRoute: 'grant', sentenceUses: ['voluntary'] }))).toMatch(/Voluntary/);
    expect(refer(makeService({ fundingRoute: 'commissioned', sentenceUses: ['licence'] }))).not.toMatch(
      /Voluntary/,
    );
  });
});
