import type { Location, Service } from '../../../src/catalogue/service.ts';
import { onlyStated, type ApiRecord } from './onlyStated.ts';
import { toUuid } from './toUuid.ts';

/** Where sessions are held. A confidential place has no location at all, whatever the record holds. */
export function toServiceAtLocations(service: Service): ApiRecord[] {
  if (service.confidentialLocation) return [];
  return service.locations.map((location, index) => {
    const id = toUuid('location', service.id, String(index));
    return {
      id: toUuid('service_at_location', service.id, String(index)),
      location: onlyStated({
        id,
        location_type: 'physical',
        name: location.name,
        latitude: location.position?.latitude,
        longitude: location.position?.longitude,
        addresses: toAddresses(location, id),
      }),
    };
  });
}

/**
 * Our records keep an address as one text. The standard wants its town and county apart; they are
 * left empty rather than guessed from commas.
 */
function toAddresses({ address, postcode }: Location, locationId: string): ApiRecord[] {
  if (address === null && postcode === null) return [];
  return [
    {
      id: toUuid('address', locationId),
      address_1: address ?? '',
      city: '',
      state_province: '',
      postal_code: postcode ?? '',
      country: 'GB',
      address_type: 'physical',
    },
  ];
}
