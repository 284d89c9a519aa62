import type { Service } from '../catalogue/service.ts';

/**
 * Whether it is a line that anyone can ring or a page that anyone can open: nobody is admitted, so nobody
 * is turned away for what they were convicted of.
 */
export function isOpenLine({ fundingRoute, coverage, locations, deliveryPlaces }: Service): boolean {
  return fundingRoute === 'universal' && coverage.remote && locations.length + deliveryPlaces.length === 0;
}
