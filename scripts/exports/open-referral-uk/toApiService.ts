import { describeCalendarDay, type CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { hasEnded, hasNotStarted, oldestAssuredDate } from '../../../src/catalogue/freshness.ts';
import type { Organization, Service } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { onlyStated, type ApiRecord } from './onlyStated.ts';
import { toAttributes } from './toAttributes.ts';
import { toServiceAtLocations } from './toLocations.ts';
import { toServiceAreas } from './toServiceAreas.ts';
import { toContacts, toCostOptions, toFunding, toLanguages, toSchedules } from './toServiceParts.ts';
import { toEmail, toUri } from './toUri.ts';
import { toUuid } from './toUuid.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a record of the API depends on beside the service. */
export interface ApiContext {
  /** The day of the release. */
  readonly today: CalendarDay;
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
}

/**
 * A service as a full record of Open Referral UK v3. Fields the UK profile does not name are HSDS's own
 * (`eligibility_description`, `wait_time`, a contact's `email` and `phones`, a language's `name`). Parts
 * do not name the record they stand in again: a service has some twenty, and there may be 50,000.
 * Needs and groups that were only suggested from text are not in it: nobody has confirmed them.
 */
export function toApiService(service: Service, context: ApiContext): ApiRecord {
  const { eligibility } = service;
  return onlyStated({
    id: toServiceUuid(service.id),
    organization_id: toUuid('organization', service.organization.id),
    name: service.name,
    description: service.summary,
    url: toUri(service.url),
    email: toEmail(service.contacts.find(({ email }) => email !== null)?.email ?? null),
    status: toApiStatus(service, context.today),
    minimum_age: eligibility.minimumAge,
    maximum_age: eligibility.maximumAge,
    eligibility_description: eligibility.conditions.length > 0 ? eligibility.conditions.join('\n') : null,
    wait_time: service.availability.wait,
    assured_date: oldestAssuredDate(service, context.today),
    alert: toAlert(service, context.today),
    organization: toApiOrganization(service.organization),
    schedules: toSchedules(service),
    service_areas: toServiceAreas(service, context.gazetteer),
    service_at_locations: toServiceAtLocations(service),
    languages: toLanguages(service),
    funding: toFunding(service),
    cost_options: toCostOptions(service),
    contacts: toContacts(service),
    attributes: toAttributes(service, context.vocabulary),
  });
}

/** The id of a service in the API. */
export function toServiceUuid(serviceId: string): string {
  return toUuid('service', serviceId);
}

/** An organisation. The standard wants a description; this is all the catalogue knows of any. */
export function toApiOrganization({ id, name }: Organization): ApiRecord {
  return {
    id: toUuid('organization', id),
    name,
    description: 'An organisation that runs services in the catalogue of services for probation.',
  };
}

/** The status on the day: over is "defunct" and not begun is "inactive", whatever the record was given. */
export function toApiStatus(service: Service, today: CalendarDay): Service['status'] {
  if (hasEnded(service, today)) return service.status === 'inactive' ? 'inactive' : 'defunct';
  return hasNotStarted(service, today) ? 'inactive' : service.status;
}

function toAlert(service: Service, today: CalendarDay): string | null {
  const { starts, availability } = service;
  if (starts !== null && hasNotStarted(service, today)) return `It starts on ${describeCalendarDay(starts)}.`;
  if (availability.takingReferrals !== 'no') return null;
  const { asOf } = availability;
  return `It was not taking referrals${asOf === null ? '' : ` on ${describeCalendarDay(asOf)}`}.`;
}
