import { useSearchState } from '../../hooks/useSearch.ts';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SelectedFilters } from './SelectedFilters.tsx';

interface SearchAnswerProps {
  readonly filters: ServiceFilters;
  readonly onFilters: (filters: ServiceFilters) => void;
}

/** The newest answer: filters with their counts, and results. */
export function SearchAnswer({ filters, onFilters }: SearchAnswerProps) {
  const search = useSearchState();
  const { response } = search;
  return (
    <>
      <FilterPanel
        filters={filters}
        total={response?.total ?? null}
        facets={response?.facets ?? null}
        onChange={onFilters}
      />
      <div>
        <SelectedFilters filters={filters} onChange={onFilters} />
        <SearchResults search={search} filters={filters} onFilters={onFilters} />
      </div>
    </>
  );
}
