import type { Setting } from '../catalogue/codes.ts';
import type { UnderstoodTerm } from './searchResponse.ts';
import type { ServiceFilters, ServiceQuery } from './serviceQuery.ts';

const inside: ReadonlySet<Setting> = new Set<Setting>(['custody', 'pre-release', 'remand']);

/** Whether what was typed or filtered says that the person is in custody or about to leave it. */
export function isAboutCustody(
  terms: readonly UnderstoodTerm[],
  { settings }: Pick<ServiceFilters, 'settings'>,
): boolean {
  return (
    settings.some((setting) => inside.has(setting)) ||
    terms.some((term) => term.kind === 'setting' && inside.has(term.code))
  );
}

/** Whether anything was typed or filtered: the whole list stays in the order of its names. */
export function isAnythingAsked(query: ServiceQuery): boolean {
  const { text, needs, cohorts, fundingRoutes, settings, areaCode } = query;
  const filters = [needs, cohorts, fundingRoutes, settings];
  return text.trim() !== '' || areaCode !== null || filters.some(({ length }) => length > 0);
}

/** Whether a service works with people only before they leave custody. */
export function isInCustodyOnly(settings: readonly Setting[]): boolean {
  return (
    (settings.includes('custody') || settings.includes('pre-release')) && !settings.includes('community')
  );
}
