import type { Service } from '../../src/catalogue/service.ts';
import { acceptSuggestions, toCode } from '../suggestions/decideSuggestion.ts';

/**
 * The services of a run, with what a person accepted in an earlier one: a need or group that the feed's
 * text only suggests, and that stands as a fact in the earlier listing, was accepted there. A suggestion
 * that was rejected comes again, since the text may say more than it did.
 */
export function keepAccepted(services: readonly Service[], earlier: readonly Service[]): readonly Service[] {
  const known = new Map(earlier.map((service) => [service.id, service]));
  return services.map((service) => {
    const before = known.get(service.id);
    return before && service.suggestions.length > 0 ? withAccepted(service, before) : service;
  });
}

function withAccepted(service: Service, before: Service): Service {
  const suggested = new Set<string>(service.suggestions.map(toCode));
  const needs = before.needs.filter((need) => suggested.has(need));
  const cohorts = before.cohorts.filter(({ cohort }) => suggested.has(cohort));
  const settled = acceptSuggestions(service, { needs, cohorts: [] }, 'open to all');
  return cohorts.reduce(
    (listing, { cohort, standing }) => acceptSuggestions(listing, { needs: [], cohorts: [cohort] }, standing),
    settled,
  );
}

/** How many listings of a run had been checked by people in an earlier one, and are not so in the feed. */
export function countUnchecked(services: readonly Service[], earlier: readonly Service[]): number {
  const checked = new Set(earlier.filter(isChecked).map(({ id }) => id));
  return services.filter((service) => checked.has(service.id) && !isChecked(service)).length;
}

function isChecked({ assurance }: Service): boolean {
  return assurance.some(({ by }) => by !== 'source');
}
