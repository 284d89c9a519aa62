import type { FactGroup } from '../catalogue/codes.ts';

/** Every address of the app, as route patterns. */
export const routePatterns = {
  search: '/',
  service: '/services/:id',
  serviceText: '/services/:id/text',
  listingCheck: '/services/:id/check',
  listingWithdrawal: '/services/:id/check/withdraw',
  listingCorrection: '/services/:id/check/:group',
  listingAnswer: '/services/:id/answers/:request',
  findListing: '/providers',
  provider: '/providers/:id',
  serviceFound: '/services/:id/found',
  shortlists: '/shortlists',
  shortlist: '/shortlists/:label',
  shortlistText: '/shortlists/:label/text',
  packs: '/pack',
  pack: '/pack/:number',
  aboutThisData: '/about-this-data',
  howSearchWorks: '/how-search-works',
  catalogue: '/catalogue',
} as const;

/**
 * Builds every address of the app. Nothing that a person typed ever goes into one, and neither does
 * what is on a shortlist or in a pack: their addresses hold a label or a number only.
 */
export const paths = {
  search: () => routePatterns.search,
  service: (id: string) => `/services/${encodeURIComponent(id)}`,
  serviceText: (id: string) => `/services/${encodeURIComponent(id)}/text`,
  listingCheck: (id: string) => `/services/${encodeURIComponent(id)}/check`,
  listingCorrection: (id: string, group: FactGroup) => `/services/${encodeURIComponent(id)}/check/${group}`,
  listingWithdrawal: (id: string) => `/services/${encodeURIComponent(id)}/check/withdraw`,
  listingAnswer: (id: string, requestId: string) =>
    `/services/${encodeURIComponent(id)}/answers/${requestId}`,
  findListing: () => routePatterns.findListing,
  provider: (id: string) => `/providers/${encodeURIComponent(id)}`,
  serviceFound: (id: string) => `/services/${encodeURIComponent(id)}/found`,
  shortlists: () => routePatterns.shortlists,
  shortlist: (slug: string) => `/shortlists/${slug}`,
  shortlistText: (slug: string) => `/shortlists/${slug}/text`,
  packs: () => routePatterns.packs,
  pack: (number: number) => `/pack/${number}`,
  aboutThisData: () => routePatterns.aboutThisData,
  howSearchWorks: () => routePatterns.howSearchWorks,
  catalogue: () => routePatterns.catalogue,
} as const;
