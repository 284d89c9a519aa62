import type { Coverage, Service } from '../catalogue/service.ts';
import { toListingName } from './listingWords.ts';
import type { Fact } from './optionsText.ts';
import type { ReportContext } from './reportContext.ts';

/** Where the people it serves live, and whether that is the home area. */
export function toAreaFact(service: Service, { home }: ReportContext): Fact {
  const area = toListingName(service.coverage.areaName);
  const listed = withRemote(area, service.coverage);
  if (!home) return { kind: 'area', text: `Its listed area is ${listed}.` };
  switch (home.covers(service.coverage)) {
    case 'all':
      return {
        kind: 'area',
        text:
          area === home.name || toListingName(service.name).endsWith(` in ${area}`)
            ? `It serves people living in ${home.name}.`
            : `It serves people living in ${home.name} (listed area: ${area}).`,
      };
    case 'nationwide':
      return {
        kind: 'area',
        text: `It is national (listed area: ${area}); the listing does not say what there is in ${home.name}.`,
      };
    case 'part':
      return {
        kind: 'home area not covered',
        text: `It serves only part of ${home.name} (listed area: ${area}).`,
      };
    case 'by phone or online':
      return { kind: 'area', text: `It can be used from ${home.name} by phone or online.` };
    case 'no':
      return {
        kind: 'home area not covered',
        text: `The home area, ${home.name}, is not in its listed area (${area}).`,
      };
  }
}

/** A service for a whole country is there by phone for that country only, not for anywhere. */
function withRemote(area: string, { national, remote }: Coverage): string {
  if (!remote) return area;
  return national ? `${area}, also by phone or online` : `${area}, or by phone or online from anywhere`;
}
