import type { Service } from '../../src/catalogue/service.ts';

/** Takes the addresses from services whose place must stay unknown (refuges): they never leave the publisher. */
export function withholdAddresses(service: Service): Service {
  if (!service.confidentialLocation) return service;
  const locations = service.locations.map(({ name }) => ({ name, address: null, postcode: null }));
  return { ...service, locations };
}
