import type { PractitionerQuery } from './practitionerQuery.ts';

/** Providers by name, short name and half-remembered name. */
export const providerQueries: readonly PractitionerQuery[] = [
  { query: 'Nacro', provider: 'Nacro' },
  { query: 'St Giles', provider: 'St Giles' },
  { query: 'ingeus', provider: 'Ingeus' },
  { query: 'Catch 22', provider: 'Catch22' },
  { query: 'catch22', provider: 'Catch22' },
  { query: 'Nelson Trust', provider: 'The Nelson Trust' },
  { query: 'Forward Trust', provider: 'The Forward Trust' },
  { query: 'waythrough', provider: 'Waythrough' },
  { query: 'CGL', provider: 'Change Grow Live' },
  { query: 'Change Grow Live Leeds', provider: 'Change Grow Live', place: 'Leeds' },
  { query: 'Lincolnshire Action Trust', provider: 'Lincolnshire Action Trust' },
  { query: 'lincolnshre action trust', provider: 'Lincolnshire Action Trust' },
  { query: 'Tomorrows Women Wirral', provider: "Tomorrow's Women Wirral" },
  { query: 'Advance charity', provider: 'Advance Charity' },
  { query: 'YSS', provider: 'YSS' },
  { query: 'ormiston families', provider: 'Ormiston Families' },
  { query: 'Stockport womens centre', provider: "Stockport Women's Centre" },
  { query: 'Anglia Care Trust', provider: 'Anglia Care Trust' },
];
