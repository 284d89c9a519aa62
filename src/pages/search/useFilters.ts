import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useRemember } from '../../hooks/useSearchMemory.ts';
import { pageSize } from '../../hooks/searchMemory.ts';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { parseFilters, toFilterParams } from '../filtersInUrl.ts';

/**
 * The filters of the present address. Each change is a step in the browser's history, so that Back
 * takes out the filter that was set last.
 */
export function useFilters(): [ServiceFilters, (filters: ServiceFilters) => void] {
  const [params, setParams] = useSearchParams();
  const remember = useRemember();
  const inUrl = params.toString();
  const filters = useMemo(() => parseFilters(new URLSearchParams(inUrl)), [inUrl]);

  useEffect(() => remember({ filtersInUrl: inUrl }), [inUrl, remember]);

  const change = useCallback(
    (next: ServiceFilters) => {
      remember({ shown: pageSize });
      setParams(toFilterParams(next), { preventScrollReset: true });
    },
    [remember, setParams],
  );
  return [filters, change];
}
