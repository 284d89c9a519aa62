import type { FactGroup } from '../catalogue/codes.ts';
import { toContentHash } from '../catalogue/contentHash.ts';
import { inNameOrder } from '../catalogue/nameOrder.ts';
import type { Service } from '../catalogue/service.ts';

/** A field of a service that a provider may correct. */
export type CorrectableField = (typeof factGroupFields)[FactGroup][number];

/**
 * The facts that are checked together. Who pays, what a sentence can carry and where a record came
 * from are the catalogue team's to say, so they are in no group.
 */
export const factGroupFields = {
  contact: ['url', 'contacts', 'locations', 'schedules', 'referralRoutes'],
  eligibility: [
    'needs',
    'cohorts',
    'eligibility',
    'exclusions',
    'settings',
    'deliveryFormats',
    'languages',
    'coverage',
  ],
  availability: ['availability', 'costOptions', 'dose'],
} as const satisfies Readonly<Record<FactGroup, readonly (keyof Service)[]>>;

/**
 * What a group said when somebody looked at it, as a hash: equal for equal facts in any order of fields.
 * The day on which a wait was true is no such fact: it moves on when the same is confirmed again.
 */
export function toGroupFingerprint(service: Service, group: FactGroup): string {
  const undated = { ...service, availability: { ...service.availability, asOf: null } };
  const facts = factGroupFields[group].map((field) => undated[field]);
  return toContentHash(JSON.stringify(facts, inNameOrder));
}
