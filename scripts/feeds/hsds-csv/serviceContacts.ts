import type { RawContact } from '../listing/rawListing.ts';
import type { CsvRecord } from './csvRecords.ts';
import type { FolderTables } from './folderTables.ts';
import type { ServiceRow } from './serviceRow.ts';

/** Ways to reach a service: its own, else those of its places, else those of who runs it. */
export function toContacts(service: ServiceRow, tables: FolderTables): readonly RawContact[] {
  const own = [
    ...mailbox(service.cells),
    ...contactsOf(tables, 'service_id', service.id),
    ...service.atLocationIds.flatMap((id) => contactsOf(tables, 'service_at_location_id', id)),
  ];
  if (own.length > 0) return own;
  const places = service.locations.flatMap(({ cells }) => [
    ...mailbox(cells),
    ...contactsOf(tables, 'location_id', cells.get('id')),
  ]);
  if (places.length > 0) return places;
  const { organization } = service;
  if (!organization) return [];
  return [
    ...mailbox(organization.cells),
    ...contactsOf(tables, 'organization_id', organization.cells.get('id')),
  ];
}

function contactsOf(
  tables: FolderTables,
  parent: 'service_id' | 'service_at_location_id' | 'location_id' | 'organization_id',
  id: string | undefined,
): readonly RawContact[] {
  const contacts = tables.of('contact', parent, id).flatMap(({ cells }) => [
    ...mailbox(cells, cells.get('name') ?? null, toPurpose(cells)),
    ...tables
      .of('phone', 'contact_id', cells.get('id'))
      .flatMap((phone) => toPhone(phone, cells.get('name') ?? null, toPurpose(cells))),
    // HSDS 1 and Open Referral UK 1 have the number in the contact itself.
    ...(cells.has('phone')
      ? [plain(cells.get('name') ?? null, toPurpose(cells), cells.get('phone') ?? null, null)]
      : []),
  ]);
  const phones = tables
    .of('phone', parent, id)
    .filter(({ cells }) => !cells.has('contact_id'))
    .flatMap((phone) => toPhone(phone, null, null));
  return [...contacts, ...phones];
}

function toPurpose(cells: ReadonlyMap<string, string>): string | null {
  return cells.get('department') ?? cells.get('title') ?? null;
}

function mailbox(
  cells: ReadonlyMap<string, string>,
  name: string | null = null,
  purpose: string | null = null,
): readonly RawContact[] {
  const email = cells.get('email') ?? cells.get('emails');
  return email === undefined ? [] : [plain(name, purpose, null, email)];
}

function toPhone({ cells }: CsvRecord, name: string | null, purpose: string | null): readonly RawContact[] {
  const number = cells.get('number') ?? cells.get('phone');
  const kind = cells.get('type') ?? cells.get('number_type') ?? '';
  // Nobody is reached by fax or by a pager today.
  if (number === undefined || /^(?:fax|pager)$/i.test(kind)) return [];
  const extension = cells.get('extension');
  const what = cells.get('department') ?? cells.get('description') ?? purpose;
  return [plain(name, what, extension === undefined ? number : `${number} ext. ${extension}`, null)];
}

function plain(
  name: string | null,
  purpose: string | null,
  phone: string | null,
  email: string | null,
): RawContact {
  return { name, purpose, phone, email };
}
