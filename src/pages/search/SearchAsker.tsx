import { useMemo } from 'react';
import { useAsking } from '../../hooks/useSearch.ts';
import { useRemembered } from '../../hooks/useSearchMemory.ts';
import type { ServiceFilters, ServiceQuery } from '../../search/serviceQuery.ts';

/** Asks what is typed and set. It shows nothing, so that a letter draws nothing but itself. */
export function SearchAsker({ filters }: { readonly filters: ServiceFilters }) {
  const text = useRemembered('text');
  const asText = useRemembered('asText');
  const query = useMemo<ServiceQuery>(() => ({ ...filters, text, asText }), [filters, text, asText]);
  useAsking(query, useRemembered('shown'));
  return null;
}
