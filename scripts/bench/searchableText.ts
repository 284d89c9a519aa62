import type { Service } from '../../src/catalogue/service.ts';
import { cohortLabels, fundingRouteLabels, needLabels } from '../../src/taxonomy/labels.ts';

/** The fields of a service that every engine under test is given. */
export const searchableFields = [
  'name',
  'provider',
  'activities',
  'needs',
  'places',
  'summary',
  'other',
] as const;

/** The text of a service by field. */
export type SearchableText = Readonly<Record<(typeof searchableFields)[number], string>>;

/** The same text for every engine, so that each has the same chance of finding a word. */
export function toSearchableText(service: Service): SearchableText {
  const groups = service.cohorts
    .filter(({ standing }) => standing === 'for this group')
    .flatMap(({ cohort, groups: named }) => [cohortLabels[cohort], ...named]);
  return {
    name: service.name,
    provider: [service.organization, ...service.partners].map(({ name }) => name).join(' '),
    activities: service.needActivities.flatMap(({ activities }) => activities).join(' '),
    needs: service.needs.map((need) => needLabels[need]).join(' '),
    places: [service.coverage.areaName, ...service.deliveryPlaces, ...service.prisonsServed].join(' '),
    summary: service.summary,
    other: [
      ...groups,
      ...service.languages,
      service.contractReference ?? '',
      fundingRouteLabels[service.fundingRoute],
    ].join(' '),
  };
}

/** Words in lower case, without accents and apostrophes. */
export function toWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\p{M}’']/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
