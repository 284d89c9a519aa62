import { toContentHash } from '../catalogue/contentHash.ts';
import type { Service } from '../catalogue/service.ts';

/**
 * A small stable hash (16 hexadecimal digits) of the facts a practitioner chooses by: whom a service
 * takes, where, how to get in, what can carry it, and until when. A new check by a person, or a
 * reworded summary, is no change of these facts. Not for security.
 */
export function toFingerprint(service: Service): string {
  const facts = JSON.stringify([
    service.name,
    service.organization.name,
    service.status,
    service.fundingRoute,
    service.starts,
    service.ends,
    service.replacedBy,
    service.needs,
    service.cohorts.map(({ cohort, standing, groups }) => [cohort, standing, groups]),
    toPairs(service.eligibility),
    toPairs(service.exclusions),
    service.settings,
    service.deliveryFormats,
    service.referralRoutes,
    service.sentenceUses,
    toPairs({ ...service.coverage, curatedReason: null }),
    service.contacts.map(({ phone, email }) => [phone, email]),
    service.locations.map(({ name, address, postcode }) => [name, address, postcode]),
    toPairs(service.dose),
    service.availability.takingReferrals,
    service.availability.wait,
  ]);
  return toContentHash(facts);
}

/** Fields in the order of their names, so that the order in which they were made is no change. */
function toPairs(record: object): readonly (readonly [string, unknown])[] {
  return Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
