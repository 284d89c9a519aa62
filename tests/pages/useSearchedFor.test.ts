import { expect, it } from 'vitest';
import { toKeptFilters, toSearchedFor } from '../../src/pages/useSearchedFor.ts';
import { addService } from '../../src/shortlist/changeShortlist.ts';
import { makeShortlist } from '../../src/shortlist/shortlist.ts';
import { leeds, makeResponse } from '../app/support/scriptedSearch.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const response = makeResponse({
  homeArea: leeds,
  understood: {
    terms: [
      { kind: 'need', typed: 'rent arrears', code: 'finance', label: 'Finance' },
      { kind: 'cohort', typed: 'woman', code: 'women', label: 'Women', group: null },
    ],
    ambiguousPlaces: [],
    text: '',
    notes: [],
  },
});
const searched = toSearchedFor({
  filtersInUrl: 'need=accommodation&need=finance',
  lastAnswer: { question: '', response },
});

it('what was searched for is what was set by hand and what was understood, each once', () => {
  expect(searched).toEqual({
    homeAreaCode: leeds.code,
    needs: ['accommodation', 'finance'],
    cohorts: ['women'],
  });
});

it('a home area set by hand counts before one in the words', () => {
  const set = toSearchedFor({ filtersInUrl: 'area=E06000027', lastAnswer: { question: '', response } });
  expect(set.homeAreaCode).toBe('E06000027');
});

it('an empty shortlist becomes one for that search; one with services stays what it is', () => {
  const empty = makeShortlist('Person A', today);
  expect(toKeptFilters(empty, searched)).toEqual(searched);
  const other = { ...addService(empty, makeService(), today), homeAreaCode: 'W06000022' };
  expect(toKeptFilters(other, searched)).toEqual({ homeAreaCode: 'W06000022', needs: [], cohorts: [] });
});
