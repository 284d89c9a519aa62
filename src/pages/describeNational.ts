import type { Coverage } from '../catalogue/service.ts';

/** The area of a national service: a country that it leaves out is not said to be served. */
export function describeNational({ excludedLadCodes, areaName }: Coverage): string {
  return excludedLadCodes.length === 0 ? 'All of England and Wales' : areaName;
}
