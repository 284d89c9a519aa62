/** Tables of HSDS that are read, by the names of HSDS 3. */
export const tableNames = [
  'service',
  'organization',
  'location',
  'service_at_location',
  'address',
  'phone',
  'contact',
  'schedule',
  'service_area',
  'eligibility',
  'language',
  'cost_option',
  'attribute',
  'service_taxonomy',
  'taxonomy_term',
  'taxonomy',
] as const;
/** One of the tables. */
export type TableName = (typeof tableNames)[number];

// Names of HSDS 1 and 2, of Ohana and of Open Referral UK 1, and plurals that are not one more "s".
const others: Readonly<Record<string, TableName>> = {
  services_at_location: 'service_at_location',
  services_at_locations: 'service_at_location',
  service_location: 'service_at_location',
  service_locations: 'service_at_location',
  addresses: 'address',
  physical_address: 'address',
  physical_addresses: 'address',
  regular_schedule: 'schedule',
  regular_schedules: 'schedule',
  organisation: 'organization',
  organisations: 'organization',
  eligibilities: 'eligibility',
  taxonomies: 'taxonomy',
  service_taxonomies: 'service_taxonomy',
  service_taxonomys: 'service_taxonomy',
  service_attribute: 'attribute',
  service_attributes: 'attribute',
  link_taxonomy: 'service_taxonomy',
  link_taxonomies: 'service_taxonomy',
};

/** The table that a file holds, by its name in any case, singular or plural; null when it is none that is read. */
export function toTableName(fileName: string): TableName | null {
  const name = fileName
    .replace(/\.(?:csv|tsv|txt)$/i, '')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_')
    .replace(/^(?:hsds|open_?referral)_/, '');
  const known = others[name];
  if (known) return known;
  return tableNames.find((table) => table === name || `${table}s` === name) ?? null;
}
