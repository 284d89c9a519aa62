import type { Cohort, Need } from '../../src/catalogue/codes.ts';
import type { CohortStatement, Service, Suggestion } from '../../src/catalogue/service.ts';

/** What a person says of suggestions: which needs and cohorts, and for cohorts how far they go. */
export interface SuggestedCodes {
  readonly needs: readonly Need[];
  readonly cohorts: readonly Cohort[];
}

/** The codes among those asked for that the listing has no suggestion of. */
export function listNotSuggested(service: Service, { needs, cohorts }: SuggestedCodes): string[] {
  const suggested = new Set<string>(service.suggestions.map(toCode));
  return [...needs, ...cohorts].filter((code) => !suggested.has(code));
}

/** The listing with these suggestions as facts. What is stated already stays as it is stated. */
export function acceptSuggestions(
  service: Service,
  codes: SuggestedCodes,
  standing: CohortStatement['standing'],
): Service {
  const newCohorts = codes.cohorts.filter(
    (cohort) => !service.cohorts.some((stated) => stated.cohort === cohort),
  );
  return {
    ...withoutSuggestions(service, codes),
    needs: [...new Set([...service.needs, ...codes.needs])],
    cohorts: [...service.cohorts, ...newCohorts.map((cohort) => ({ cohort, standing, groups: [] }))],
  };
}

/** The listing without these suggestions, and a note that they were rejected. */
export function rejectSuggestions(service: Service, codes: SuggestedCodes): Service {
  const settled = withoutSuggestions(service, codes);
  const rejected = service.suggestions.filter((one) => !settled.suggestions.includes(one));
  return { ...settled, rejectedSuggestions: [...(service.rejectedSuggestions ?? []), ...rejected] };
}

function withoutSuggestions(service: Service, { needs, cohorts }: SuggestedCodes): Service {
  const settled = new Set<string>([...needs, ...cohorts]);
  return { ...service, suggestions: service.suggestions.filter((one) => !settled.has(toCode(one))) };
}

/** The code that a suggestion is of. */
export function toCode({ of }: Suggestion): Need | Cohort {
  return 'need' in of ? of.need : of.cohort;
}
