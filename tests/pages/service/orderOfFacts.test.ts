import { describe, expect, it } from 'vitest';
import { describeResult } from '../../../src/pages/search/resultSummary.ts';
import { describeService } from '../../../src/pages/service/serviceSummary.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');
const contract = makeService({
  starts: day('2021-01-01'),
  referralRoutes: ['refer-and-monitor'],
  partners: [{ id: 'quay', name: 'Quay (invented)' }],
  provenance: { ...makeService().provenance, sourceDate: day('2026-04-07') },
});

describe('what an officer reads first', () => {
  it('whom it takes, where, how to refer and when come before what it does in detail', () => {
    const titles = describeService(contract, [], today).sections.map(({ title }) => title);
    expect(titles).toEqual([
      'What it is',
      'Whom it takes',
      'Where',
      'How to use it',
      'When and how long',
      'Contact',
      'What it does',
      'How far it can be relied on',
    ]);
  });

  it('a beginning that a source only dates by its list is said as such', () => {
    const when = describeService(contract, [], today).sections.find(
      ({ title }) => title === 'When and how long',
    );
    expect(when?.rows[0]).toMatchObject({ term: 'Listed since', details: ['1 January 2021'] });
  });

  it('a service still to come says when it starts', () => {
    const next = makeService({ starts: day('2027-03-01') });
    const when = describeService(next, [], today).sections.find(({ title }) => title === 'When and how long');
    expect(when?.rows[0]?.details).toEqual(['1 March 2027 (not started yet)']);
  });
});

describe('what the list says of each service', () => {
  const match = { service: contract, reach: null, coversPart: false, score: 1, why: [] };

  it('how to refer, and how old the source is when no person has checked it', () => {
    const result = describeResult(match, null, today);
    expect(result.facts).toContainEqual({
      term: 'Refer',
      detail: 'Refer and monitor an intervention (probation’s referral system)',
    });
    expect(result.freshness.tag).toBe('Not assured by a person');
    expect(result.source).toBe('Newest date in its source: 7 April 2026');
  });

  it('no source date beside the date of a person’s check', () => {
    const assurance = (['contact', 'eligibility', 'availability'] as const).map((factGroup) => ({
      factGroup,
      assuredDate: day('2026-11-01'),
      by: 'provider' as const,
    }));
    const result = describeResult({ ...match, service: { ...contract, assurance } }, null, today);
    expect(result.freshness.tag).toBe('Checked 1 November 2026');
    expect(result.source).toBeNull();
  });
});
