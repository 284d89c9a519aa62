import { expect, it } from 'vitest';
import { noFilters } from '../../../src/pages/filtersInUrl.ts';
import { toOfferedQuestions } from '../../../src/pages/search/offers.ts';
import type { UnderstoodQuery } from '../../../src/search/searchResponse.ts';
import { leeds } from '../../app/support/scriptedSearch.ts';

const understood: UnderstoodQuery = {
  terms: [],
  ambiguousPlaces: [],
  text: 'shelter reading',
  notes: [],
  offered: [
    {
      typed: 'shelter',
      question: 'Does ‘shelter’ mean: Accommodation?',
      terms: [{ kind: 'need', typed: 'shelter', code: 'accommodation', label: 'Accommodation' }],
    },
    {
      typed: 'shelter',
      question: 'Is ‘shelter’ the provider Shelter?',
      terms: [{ kind: 'provider', typed: 'shelter', label: 'Shelter', organizationIds: ['shelter'] }],
    },
    {
      typed: 'leeds',
      question: 'Is ‘leeds’ a place?',
      terms: [{ kind: 'place', typed: 'leeds', label: 'Leeds', area: leeds }],
    },
  ],
};

it('offers what a press can settle, and keeps the filters there are', () => {
  const filters = { ...noFilters, cohorts: ['women'] } as const;
  expect(toOfferedQuestions(understood, filters)).toEqual([
    {
      typed: 'shelter',
      question: 'Does ‘shelter’ mean: Accommodation?',
      offers: [{ label: 'Accommodation', meant: { typed: 'shelter', code: 'accommodation' } }],
    },
    {
      typed: 'leeds',
      question: 'Is ‘leeds’ a place?',
      offers: [{ label: 'Leeds', filters: { ...filters, areaCode: leeds.code } }],
    },
  ]);
});

it('does not ask again what is set already', () => {
  const filters = { ...noFilters, needs: ['accommodation'], areaCode: leeds.code } as const;
  expect(toOfferedQuestions(understood, filters)).toEqual([]);
});
