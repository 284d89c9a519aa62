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
 */
export function toGroupFingerprint(service: Service, group: FactGroup): string {
  return toContentHash(JSON.stringify(toFacts(service, group), inNameOrder));
}

/** Whether a listing says anything in a group of facts: where it does not, there is nothing to confirm. */
export function statesAnything(service: Service, group: FactGroup): boolean {
  return toFacts(service, group).some(isStated);
}

function isStated(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isStated);
  return value !== null && value !== undefined && value !== false && value !== '' && value !== 'not stated';
}

/** The day on which a wait was true is no such fact: it moves on when the same is confirmed again. */
function toFacts(service: Service, group: FactGroup): readonly unknown[] {
  const undated = { ...service, availability: { ...service.availability, asOf: null } };
  return factGroupFields[group].map((field) => undated[field]);
}
