import { useMemo } from 'react';
import { PageHeading } from '../../components/PageHeading.tsx';
import { pageSize } from '../../hooks/searchMemory.ts';
import { useArea } from '../../hooks/useArea.ts';
import { useCatalogue } from '../../hooks/useCatalogue.ts';
import { useSearch } from '../../hooks/useSearch.ts';
import { useSearchMemory } from '../../hooks/useSearchMemory.ts';
import type { ServiceQuery } from '../../search/serviceQuery.ts';
import { NoCatalogue } from '../NoCatalogue.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { toFilterGroups } from './filterGroups.ts';
import { HomeAreaField } from './HomeAreaField.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SelectedFilters } from './SelectedFilters.tsx';
import { keepTyped } from './searchSummary.ts';
import { useFilters } from './useFilters.ts';

/** The first screen: ask, narrow down, and read what there is. */
export function SearchPage() {
  const { device } = useCatalogue();
  const [{ text, asText, shown }, remember] = useSearchMemory();
  const [filters, changeFilters] = useFilters();
  const area = useArea(filters.areaCode);
  const query = useMemo<ServiceQuery>(() => ({ ...filters, text, asText }), [filters, text, asText]);
  const search = useSearch(query, shown);
  const groups = toFilterGroups(filters, search.response?.facets ?? null);

  const heading = <PageHeading title="Find a service">Find a service</PageHeading>;
  if (device.state === 'none' || device.state === 'unreadable') {
    return (
      <>
        {heading}
        <NoCatalogue />
      </>
    );
  }
  return (
    <>
      {heading}
      <div className="app-search">
        <div className="app-search__ask">
          <SearchBox
            text={text}
            onType={(typed) => remember({ text: typed, asText: keepTyped(asText, typed), shown: pageSize })}
          />
          <HomeAreaField onPick={(areaCode) => changeFilters({ ...filters, areaCode })} />
        </div>
        <FilterPanel groups={groups} total={search.response?.total ?? null} onChange={changeFilters} />
        <div>
          <SelectedFilters filters={filters} groups={groups} area={area} onChange={changeFilters} />
          <SearchResults search={search} filters={filters} onFilters={changeFilters} />
        </div>
      </div>
    </>
  );
}
