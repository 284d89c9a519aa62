/** How a service comes to serve the home area, nearest first. */
export const reaches = ['local', 'area', 'region', 'national', 'remote'] as const;
/** One tier of reach: its own authorities, a police force area, a probation region, all, by phone or online. */
export type Reach = (typeof reaches)[number];
