/** Every address of the app, as route patterns. */
export const routePatterns = {
  search: '/',
  service: '/services/:id',
  aboutThisData: '/about-this-data',
  catalogue: '/catalogue',
} as const;

/** Builds every address of the app. Nothing that a person typed ever goes into one. */
export const paths = {
  search: () => routePatterns.search,
  service: (id: string) => `/services/${encodeURIComponent(id)}`,
  aboutThisData: () => routePatterns.aboutThisData,
  catalogue: () => routePatterns.catalogue,
} as const;
