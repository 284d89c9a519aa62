import { describe, expect, it } from 'vitest';
import {
  describeAnnouncement,
  describeEnded,
  describePrinted,
  describeTotal,
  keepTyped,
} from '../../../src/pages/search/searchSummary.ts';
import { makeService } from '../../factories/serviceFactory.ts';
import { leeds, makeResponse } from '../../app/support/scriptedSearch.ts';

describe('the heading above the results', () => {
  it('says how many and where, in the singular too', () => {
    expect(describeTotal({ total: 1, homeArea: null })).toBe('1 service');
    expect(describeTotal({ total: 1204, homeArea: leeds })).toBe(
      '1,204 services for someone living in Leeds',
    );
  });
});

describe('a list on paper', () => {
  const match = { service: makeService(), reach: null, coversPart: false, score: 1, why: [] };
  const results = Array.from({ length: 10 }, () => match);

  it('says how many of how many are printed, and what holds all of them for a home area', () => {
    expect(describePrinted({ results, total: 21, homeArea: leeds })).toBe(
      '10 of 21 services are printed. A pack for this home area holds all of them.',
    );
    expect(describePrinted({ results, total: 364, homeArea: null })).toBe('10 of 364 services are printed.');
  });

  it('says nothing where all are printed', () => {
    expect(describePrinted({ results, total: 10, homeArea: leeds })).toBeNull();
  });
});

describe('what screen readers hear', () => {
  it('is the number found and the number shown', () => {
    expect(describeAnnouncement(makeResponse({ total: 45 }), 20)).toBe('45 services. 20 shown.');
    expect(describeAnnouncement(makeResponse({ total: 3 }), 20)).toBe('3 services. 3 shown.');
    expect(describeAnnouncement(makeResponse(), 20)).toBe('0 services.');
  });

  it('is also what has to be asked', () => {
    const understood = {
      terms: [],
      text: '',
      notes: [],
      ambiguousPlaces: [
        {
          typed: 'newport',
          question: 'Newport is the name of 3 places. Which one is meant?',
          candidates: [],
        },
      ],
    };
    expect(describeAnnouncement(makeResponse({ understood }), 20)).toBe(
      '0 services. Newport is the name of 3 places. Which one is meant?',
    );
  });
});

it('a service that is over is said to be so, with its date where there is one', () => {
  expect(describeEnded('Old Harbour', '2024-03-28')).toBe('Old Harbour ended on 28 March 2024');
  expect(describeEnded('Old Harbour', '')).toBe('Old Harbour is over');
});

it('a phrase given back to plain words is forgotten once it is no longer typed', () => {
  expect(keepTyped(['sofa surfing', 'rent'], 'Sofa surfing in Leeds')).toEqual(['sofa surfing']);
});
