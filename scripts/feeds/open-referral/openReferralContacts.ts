import type { UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import type { RawContact } from '../listing/rawListing.ts';
import { readRecords, readText, saysNo } from './looseFields.ts';

/**
 * The ways to reach a service: contacts with their phones, phones of the service itself and at its
 * places. The organisation's own stand in only where the service has none.
 */
export function readContacts(
  service: UnknownRecord,
  atLocations: readonly UnknownRecord[],
  organization: UnknownRecord,
): readonly RawContact[] {
  const own = [service, ...atLocations].flatMap(contactsOf);
  return own.length > 0 ? own : contactsOf(organization);
}

function contactsOf(record: UnknownRecord): readonly RawContact[] {
  const contacts = readRecords(record, 'contacts', 'contact').filter(
    (contact) => !saysNo(contact, 'visible'),
  );
  const general = {
    name: null,
    purpose: null,
    phone: readText(record, 'phone', 'telephone'),
    email: readText(record, 'email'),
  };
  return [
    ...(general.phone !== null || general.email !== null ? [general] : []),
    ...readRecords(record, 'phones').map((phone) => toContact(record, phone, null)),
    ...contacts.flatMap((contact) => {
      const phones = readRecords(contact, 'phones');
      const plain = readText(contact, 'phone', 'telephone', 'number');
      if (phones.length === 0) return [toContact(contact, { number: plain }, contact)];
      return phones.map((phone, index) => toContact(contact, phone, index === 0 ? contact : null));
    }),
  ];
}

/** One phone, with the mailbox and the name of the contact it belongs to. */
function toContact(owner: UnknownRecord, phone: UnknownRecord, contact: UnknownRecord | null): RawContact {
  const number = readText(phone, 'number', 'phone');
  const extension = readText(phone, 'extension');
  const isContact = contact !== null || Object.hasOwn(owner, 'title');
  return {
    name: isContact ? readText(owner, 'name') : null,
    purpose:
      readText(phone, 'description', 'department') ??
      (isContact ? readText(owner, 'title', 'department') : null),
    phone: number === null ? null : `${number}${extension === null ? '' : ` ext. ${extension}`}`,
    email: contact === null ? null : readText(contact, 'email'),
  };
}
