import { PageHeading } from '../../components/PageHeading.tsx';
import { useCatalogue } from '../../hooks/useCatalogue.ts';
import { useAsking } from '../../hooks/useSearch.ts';
import { NoCatalogue } from '../NoCatalogue.tsx';
import { HomeAreaField } from './HomeAreaField.tsx';
import { SearchAnswer } from './SearchAnswer.tsx';
import { SearchField } from './SearchField.tsx';
import { useFilters } from './useFilters.ts';

/** The first screen: ask, narrow down, and read what there is. */
export function SearchPage() {
  const { device } = useCatalogue();
  const [filters, changeFilters] = useFilters();
  useAsking(filters);

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
          <SearchField />
          <HomeAreaField
            areaCode={filters.areaCode}
            onChange={(areaCode) => changeFilters({ ...filters, areaCode })}
          />
        </div>
        <SearchAnswer filters={filters} onFilters={changeFilters} />
      </div>
    </>
  );
}
