import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { quote, saysNothing, type Cleaned } from '../cleaning/cleaned.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import type { RawListing } from '../listing/rawListing.ts';
import { readAny, readRecords, readText, readTexts } from './looseFields.ts';
import { readContacts } from './openReferralContacts.ts';
import { readPeople } from './openReferralPeople.ts';
import { readPlaces, readServiceAreas } from './openReferralPlaces.ts';
import { readTimesAndCosts } from './openReferralTimes.ts';

/**
 * A service of Open Referral UK as a listing, whichever version it is of: v3, the fields v3 dropped
 * and HSDS still has, v1, or v1 as councils' Outpost software writes it. Each fact is looked for
 * under every name it is known to have, so a feed that mixes versions is read whole.
 */
export function toRawListing(service: UnknownRecord, today: CalendarDay): Cleaned<RawListing> {
  const organization = readRecords(service, 'organization', 'organisation')[0] ?? {};
  const { locations, masked, atLocations } = readPlaces(service);
  const { schedules, costOptions, over } = readTimesAndCosts(service, atLocations, today);
  const people = readPeople(service);
  const alert = readText(service, 'alert');
  const value: RawListing = {
    sourceId: readText(service, 'id') ?? '',
    sourceUrl: null,
    name: readText(service, 'name', 'alternate_name', 'title'),
    description: readText(service, 'description', 'summary', 'short_description'),
    organizationId: readText(organization, 'id') ?? readText(service, 'organization_id', 'organisation_id'),
    organizationName:
      readText(organization, 'name') ?? readText(service, 'organization_name', 'organisation_name'),
    url: readUrl(service) ?? readUrl(organization),
    status: readText(service, 'status'),
    contacts: readContacts(service, atLocations, organization),
    locations,
    serviceAreas: readServiceAreas(service),
    schedules,
    costOptions,
    languages: readTexts(service, 'languages', 'code', 'language', 'name'),
    eligibility: people.eligibility,
    minimumAge: people.minimumAge,
    maximumAge: people.maximumAge,
    terms: people.terms,
    accessNotes: readAccess(service, alert),
    assuredDate: readText(service, 'assured_date'),
    lastModified: readText(service, 'last_modified', 'updated_at', 'modified', 'modified_at'),
    stated: readStated(service),
  };
  return {
    value,
    warnings: [
      ...people.warnings,
      ...(alert === null ? [] : [`it carries the alert ${quote(toPlainLine(alert).value)}`]),
      ...(over === 0 ? [] : [`opening times or prices that were over were left out: ${over}`]),
      ...(masked === 0
        ? []
        : [
            `places that ask for their exact address not to be shown, of which only the town was taken: ${masked}`,
          ]),
    ],
  };
}

function readUrl(record: UnknownRecord): string | null {
  const links = readRecords(record, 'additional_urls', 'additional_websites', 'links');
  return (
    readText(record, 'url', 'website') ?? links.map((link) => readText(link, 'url')).find(isText) ?? null
  );
}

/** How to get in and how it is given, in the words of whichever field the version has for it. */
function readAccess(service: UnknownRecord, alert: string | null): readonly string[] {
  const offer = readAny(service, 'local_offer');
  const type = readText(service, 'attending_type');
  return [
    readText(service, 'application_process'),
    readText(service, 'attending_access'),
    // A code of v1: given by phone.
    type === 'phone' ? 'by phone' : type,
    ...readRecords(service, 'schedules').map((schedule) => readText(schedule, 'attending_type')),
    readText(service, 'interpretation_services'),
    isRecord(offer) ? readText(offer, 'description') : null,
    alert,
  ].filter(isText);
}

/** What the catalogue has a field of its own for: how long people wait. */
function readStated(service: UnknownRecord): RawListing['stated'] {
  const wait = cutAtWord(toPlainLine(readText(service, 'wait_time')).value, limits.fact);
  if (wait === '' || saysNothing(wait)) return {};
  return { availability: { takingReferrals: 'not stated', wait, asOf: null } };
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}
