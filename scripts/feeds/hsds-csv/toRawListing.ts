import { limits } from '../../../src/catalogue/limits.ts';
import { saysNothing } from '../cleaning/cleaned.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import type { RawListing } from '../listing/rawListing.ts';
import type { FolderTables } from './folderTables.ts';
import { toContacts } from './serviceContacts.ts';
import { toLocations, toSchedules } from './servicePlaces.ts';
import type { ServiceRow } from './serviceRow.ts';
import { splitList, toTerms } from './serviceTerms.ts';

/** Columns of a service's own row that are read here or by which it is joined. */
export const serviceColumns: ReadonlySet<string> = new Set(
  (
    'id service_id name description organization_id location_id program_id url website link status email emails ' +
    'eligibility eligibility_description audience minimum_age maximum_age taxonomy_ids keywords languages ' +
    'service_areas fees fees_description application_process how_to_apply wait wait_time assured_date ' +
    'last_modified updated_at organization organization_name'
  ).split(' '),
);

/** A service and all that belongs to it, as a listing. */
export function toRawListing(service: ServiceRow, tables: FolderTables): RawListing {
  const { id, cells, organization } = service;
  const first = (...columns: readonly string[]) =>
    columns.flatMap((column) => cells.get(column) ?? []).at(0) ?? null;
  const all = (...columns: readonly string[]) => columns.flatMap((column) => cells.get(column) ?? []);
  const eligibility = tables.of('eligibility', 'service_id', id);
  const ages = [cells, ...eligibility.map((one) => one.cells)];
  const age = (column: string) => ages.flatMap((one) => one.get(column) ?? []).at(0) ?? null;
  return {
    sourceId: id,
    sourceUrl: null,
    name: first('name'),
    description: first('description'),
    organizationId: organization?.cells.get('id') ?? cells.get('organization_id') ?? null,
    organizationName: organization?.cells.get('name') ?? first('organization_name', 'organization'),
    url:
      first('url', 'website', 'link') ??
      organization?.cells.get('url') ??
      organization?.cells.get('website') ??
      null,
    status: first('status'),
    contacts: toContacts(service, tables),
    locations: toLocations(service, tables),
    serviceAreas: toServiceAreas(service, tables),
    schedules: toSchedules(service, tables),
    costOptions: toCosts(service, tables),
    languages: toLanguages(service, tables),
    eligibility: [
      ...all('eligibility', 'eligibility_description', 'audience'),
      ...eligibility.flatMap((one) => one.cells.get('eligibility') ?? one.cells.get('description') ?? []),
    ].filter((text) => !saysNothing(text)),
    minimumAge: age('minimum_age'),
    maximumAge: age('maximum_age'),
    terms: toTerms(service, tables),
    accessNotes: all('application_process', 'how_to_apply'),
    assuredDate: first('assured_date'),
    lastModified: first('last_modified', 'updated_at'),
    stated: toStated(first('wait_time', 'wait')),
  };
}

function toStated(wait: string | null): Readonly<Record<string, unknown>> {
  const words = cutAtWord(toPlainLine(wait).value, limits.fact);
  if (words === '' || saysNothing(words)) return {};
  return { availability: { takingReferrals: 'not stated', wait: words, asOf: null } };
}

function toServiceAreas({ id, cells, atLocationIds }: ServiceRow, tables: FolderTables): readonly string[] {
  const rows = [
    ...tables.of('service_area', 'service_id', id),
    ...atLocationIds.flatMap((one) => tables.of('service_area', 'service_at_location_id', one)),
  ];
  const named = rows.flatMap(
    (one) => one.cells.get('service_area') ?? one.cells.get('name') ?? one.cells.get('description') ?? [],
  );
  return [...named, ...splitList(cells.get('service_areas'))];
}

function toLanguages({ id, cells }: ServiceRow, tables: FolderTables): readonly string[] {
  const rows = tables.of('language', 'service_id', id);
  const named = rows.flatMap(
    (one) => one.cells.get('name') ?? one.cells.get('language') ?? one.cells.get('code') ?? [],
  );
  return [...named, ...splitList(cells.get('languages'))];
}

function toCosts({ id, cells }: ServiceRow, tables: FolderTables): RawListing['costOptions'] {
  const rows = tables.of('cost_option', 'service_id', id).map((one) => {
    const currency = one.cells.get('currency') ?? 'GBP';
    const amount = one.cells.get('amount') ?? null;
    const words = one.cells.get('option') ?? one.cells.get('amount_description') ?? null;
    // Only pounds can be kept as an amount; others stay in words.
    return /^(?:gbp|£)$/i.test(currency)
      ? { option: words, amount }
      : { option: [words, amount, currency].filter((part) => part !== null).join(' '), amount: null };
  });
  const fees = [cells.get('fees'), cells.get('fees_description')].filter((text) => text !== undefined);
  return [
    ...rows,
    ...fees.map((option) => ({ option: /^none\.?$/i.test(option) ? 'Free' : option, amount: null })),
  ];
}
