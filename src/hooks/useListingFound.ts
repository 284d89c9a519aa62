import { useMemo } from 'react';
import type { Service } from '../catalogue/service.ts';
import type { ListingSought, PlacedListing, WaysToListing } from '../search/listing-found/listingFound.ts';
import { useAppServices } from './appServices.ts';
import { useLookUp, type LookedUp } from './useListings.ts';
import { useSettled } from './useSettled.ts';
import { useToday } from './useToday.ts';

/** The filters that lead to a listing from an area, until they are known those of the area before. */
export function useWaysTo(service: Service, areaCode: string | null): LookedUp<WaysToListing> {
  const { search } = useAppServices();
  const today = useToday();
  const lookUp = async () => search.waysTo(toSought(service), areaCode, today);
  return useLookUp(`${service.id} ${areaCode} ${today}`, lookUp, true);
}

const nothingTyped = 'nothing typed';

/**
 * Where a typed search puts a listing, once the typing rests; until then what was found before.
 * Undefined while nothing is typed or known, null where it could not be worked out.
 */
export function usePlacing(service: Service, text: string): LookedUp<PlacedListing> {
  const { search } = useAppServices();
  const today = useToday();
  const settled = useSettled(useMemo(() => ({ text: text.trim() }), [text]))?.text ?? '';
  const lookUp = async () =>
    settled === ''
      ? nothingTyped
      : search.placeListing(toSought(service), { ...noFilters, text: settled }, today);
  const placed = useLookUp(`${service.id} ${settled} ${today}`, lookUp, true);
  return text.trim() === '' || placed === nothingTyped ? undefined : placed;
}

const noFilters = { asText: [], needs: [], cohorts: [], fundingRoutes: [], settings: [], areaCode: null };

function toSought({ id, organization }: Service): ListingSought {
  return { id, organizationId: organization.id };
}
