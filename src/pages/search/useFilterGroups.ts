import { useMemo } from 'react';
import { useSettled } from '../../hooks/useSettled.ts';
import type { FacetCounts } from '../../search/searchResponse.ts';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { toFilterGroups, type FilterGroup } from './filterGroups.ts';

/**
 * The filters with their counts. Ticks show at once, and so do the counts of the first filter, which
 * stands open; those of the others, which stand folded away, follow when the typing rests.
 */
export function useFilterGroups(filters: ServiceFilters, facets: FacetCounts | null): readonly FilterGroup[] {
  const settled = useSettled(facets);
  const first = useMemo(() => toFilterGroups(filters, facets).slice(0, 1), [filters, facets]);
  const others = useMemo(() => toFilterGroups(filters, settled).slice(1), [filters, settled]);
  return useMemo(() => [...first, ...others], [first, others]);
}
