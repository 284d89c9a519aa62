import type { Service, Suggestion } from '../../src/catalogue/service.ts';
import { acceptSuggestions, toCode } from '../suggestions/decideSuggestion.ts';

/**
 * A service of a run, with what a person decided in an earlier one. A need or group that the feed's text
 * only suggests, and that stands as a fact in the earlier listing, was accepted there. One that was
 * rejected stays away while the same words suggest it; other words are a question that nobody has answered.
 */
export function keepDecided(service: Service, before: Service): Service {
  return keepAccepted(keepRejected(service, before.rejectedSuggestions ?? []), before);
}

function keepRejected(service: Service, rejectedSuggestions: readonly Suggestion[]): Service {
  if (rejectedSuggestions.length === 0) return service;
  const rejected = new Set(rejectedSuggestions.map(toKey));
  const suggestions = service.suggestions.filter((one) => !rejected.has(toKey(one)));
  return { ...service, suggestions, rejectedSuggestions };
}

function toKey(suggestion: Suggestion): string {
  return `${toCode(suggestion)} ${suggestion.words.toLowerCase()}`;
}

function keepAccepted(service: Service, before: Service): Service {
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
