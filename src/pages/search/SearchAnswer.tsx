import { useMemo } from 'react';
import { useSearch } from '../../hooks/useSearch.ts';
import { useRemembered } from '../../hooks/useSearchMemory.ts';
import type { ServiceFilters, ServiceQuery } from '../../search/serviceQuery.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { toFilterGroups } from './filterGroups.ts';
import { SearchResults } from './SearchResults.tsx';
import { SelectedFilters } from './SelectedFilters.tsx';

interface SearchAnswerProps {
  readonly filters: ServiceFilters;
  readonly onFilters: (filters: ServiceFilters) => void;
}

/**
 * Asks what is typed and set, and shows the answer: results, and filters with their counts. Letters
 * only ask; what is shown is made anew when the answer to them comes.
 */
export function SearchAnswer({ filters, onFilters }: SearchAnswerProps) {
  const text = useRemembered('text');
  const asText = useRemembered('asText');
  const query = useMemo<ServiceQuery>(() => ({ ...filters, text, asText }), [filters, text, asText]);
  const search = useSearch(query, useRemembered('shown'));
  const { response } = search;
  const groups = useMemo(() => toFilterGroups(filters, response?.facets ?? null), [filters, response]);
  return (
    <>
      <FilterPanel groups={groups} total={response?.total ?? null} onChange={onFilters} />
      <div>
        <SelectedFilters groups={groups} onChange={onFilters} />
        <SearchResults search={search} filters={filters} onFilters={onFilters} />
      </div>
    </>
  );
}
