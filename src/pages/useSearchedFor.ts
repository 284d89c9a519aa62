import type { SearchMemory } from '../hooks/searchMemory.ts';
import { useRemembered } from '../hooks/useSearchMemory.ts';
import type { Shortlist } from '../shortlist/shortlist.ts';
import { parseFilters } from './filtersInUrl.ts';

/** What a shortlist is for. */
export type SearchedFor = Pick<Shortlist, 'homeAreaCode' | 'needs' | 'cohorts'>;

/** Home area, needs and cohorts of the last search, for a screen. */
export function useSearchedFor(): SearchedFor {
  const filtersInUrl = useRemembered('filtersInUrl');
  return toSearchedFor({ filtersInUrl, lastAnswer: useRemembered('lastAnswer') });
}

/** Home area, needs and cohorts of the last search: those set by hand, and those understood from words. */
export function toSearchedFor({
  filtersInUrl,
  lastAnswer,
}: Pick<SearchMemory, 'filtersInUrl' | 'lastAnswer'>): SearchedFor {
  const filters = parseFilters(new URLSearchParams(filtersInUrl));
  const terms = lastAnswer?.response.understood.terms ?? [];
  const needs = terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []));
  const cohorts = terms.flatMap((term) => (term.kind === 'cohort' ? [term.code] : []));
  return {
    homeAreaCode: filters.areaCode ?? lastAnswer?.response.homeArea?.code ?? null,
    needs: [...new Set([...filters.needs, ...needs])],
    cohorts: [...new Set([...filters.cohorts, ...cohorts])],
  };
}

/** The filters a shortlist gets with a service: an empty one those of the search, another keeps its own. */
export function toKeptFilters(shortlist: Shortlist, searched: SearchedFor): SearchedFor {
  const isEmpty = shortlist.chosen.length === 0 && shortlist.considered.length === 0;
  if (isEmpty) return searched;
  const { needs, cohorts } = shortlist;
  return { homeAreaCode: shortlist.homeAreaCode ?? searched.homeAreaCode, needs, cohorts };
}
