import { useMemo, useState } from 'react';
import type { Service } from '../catalogue/service.ts';
import type { ListingSought, PlacedListing, WaysToListing } from '../search/listing-found/listingFound.ts';
import { useAppServices } from './appServices.ts';
import { useLookUp, type LookedUp } from './useListings.ts';
import { useSettled } from './useSettled.ts';
import { useToday } from './useToday.ts';

/** The filters that lead to a listing from an area; null where they could not be worked out. */
export function useWaysTo(service: Service, areaCode: string | null): LookedUp<WaysToListing> {
  const { search } = useAppServices();
  const today = useToday();
  return useLookUp(`${service.id} ${areaCode} ${today}`, () =>
    search.waysTo(toSought(service), areaCode, today),
  );
}

/**
 * Where a typed search puts a listing, once the typing rests; until then what was found before.
 * Undefined while nothing is typed or known, null where it could not be worked out.
 */
export function usePlacing(service: Service, text: string): LookedUp<PlacedListing> {
  const { search } = useAppServices();
  const today = useToday();
  const settled = useSettled(useMemo(() => ({ text: text.trim() }), [text]))?.text ?? '';
  const found = useLookUp(`${service.id} ${settled} ${today}`, async () =>
    settled === '' ? null : search.placeListing(toSought(service), { ...noFilters, text: settled }, today),
  );
  const [before, setBefore] = useState<LookedUp<PlacedListing>>(undefined);
  // Emptying the box ends what is remembered; an answer that is not there yet leaves it.
  const now = settled === '' ? undefined : found === undefined ? before : found;
  if (now !== before) setBefore(now);
  return text.trim() === '' ? undefined : now;
}

const noFilters = { asText: [], needs: [], cohorts: [], fundingRoutes: [], settings: [], areaCode: null };

function toSought({ id, organization }: Service): ListingSought {
  return { id, organizationId: organization.id };
}
