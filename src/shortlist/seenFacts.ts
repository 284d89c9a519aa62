import { toContentHash } from '../catalogue/contentHash.ts';
import { inNameOrder } from '../catalogue/nameOrder.ts';
import type { Service } from '../catalogue/service.ts';

/** The facts that a practitioner chooses by, as they are told apart when one changes. */
export const chosenFacts = [
  'name',
  'running',
  'needs',
  'people',
  'area',
  'delivery',
  'referral',
  'contact',
  'content',
  'availability',
] as const;
/** One of these. */
export type ChosenFact = (typeof chosenFacts)[number];

/** A small hash of each of them, as the person last saw them; an older app knew fewer. */
export type SeenFacts = Readonly<Partial<Record<ChosenFact, string>>>;

const valuesOf: Readonly<Record<ChosenFact, (service: Service) => readonly unknown[]>> = {
  name: ({ name, organization }) => [name, organization.name],
  running: ({ status, fundingRoute, starts, ends, replacedBy }) => [
    status,
    fundingRoute,
    starts,
    ends,
    replacedBy,
  ],
  needs: ({ needs }) => [needs],
  people: ({ cohorts, eligibility, exclusions }) => [cohorts, eligibility, exclusions],
  area: ({ coverage, settings }) => [{ ...coverage, curatedReason: null }, settings],
  delivery: ({ deliveryFormats, locations, schedules }) => [deliveryFormats, locations, schedules],
  referral: ({ referralRoutes, sentenceUses }) => [referralRoutes, sentenceUses],
  contact: ({ url, contacts }) => [url, contacts],
  content: ({ dose, costOptions }) => [dose, costOptions],
  availability: ({ availability }) => [availability.takingReferrals, availability.wait],
};

/** What the facts of a service are now. Not for security. */
export function toSeenFacts(service: Service): SeenFacts {
  return Object.fromEntries(
    chosenFacts.map((fact) => [fact, toContentHash(JSON.stringify(valuesOf[fact](service), inNameOrder))]),
  );
}

/** The facts that are not as they were when they were seen. */
export function findChangedFacts(service: Service, seen: SeenFacts): readonly ChosenFact[] {
  const now = toSeenFacts(service);
  return chosenFacts.filter((fact) => seen[fact] !== undefined && seen[fact] !== now[fact]);
}
