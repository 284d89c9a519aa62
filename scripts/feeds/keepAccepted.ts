import type { Service } from '../../src/catalogue/service.ts';
import { acceptSuggestions, toCode } from '../suggestions/decideSuggestion.ts';

/**
 * A service of a run, with what a person accepted in an earlier one: a need or group that the feed's
 * text only suggests, and that stands as a fact in the earlier listing, was accepted there. A suggestion
 * that was rejected comes again, since the text may say more than it did.
 */
export function keepAccepted(service: Service, before: Service): Service {
  const suggested = new Set<string>(service.suggestions.map(toCode));
  const needs = before.needs.filter((need) => suggested.has(need));
  const cohorts = before.cohorts.filter(({ cohort }) => suggested.has(cohort));
  if (needs.length + cohorts.length === 0) return service;
  const settled = acceptSuggestions(service, { needs, cohorts: [] }, 'open to all');
  return cohorts.reduce(
    (listing, { cohort, standing }) => acceptSuggestions(listing, { needs: [], cohorts: [cohort] }, standing),
    settled,
  );
}
