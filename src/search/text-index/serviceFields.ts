import type { Service } from '../../catalogue/service.ts';
import { cohortLabels, fundingRouteLabels, needLabels } from '../../taxonomy/labels.ts';

/** A part of a listing that is searched, with how much a word in it counts. */
export interface SearchField {
  readonly label:
    'Name' | 'Provider' | 'Partner' | 'Activities' | 'Need' | 'Summary' | 'Area' | 'Place' | 'Other';
  readonly weight: number;
  readonly texts: readonly string[];
}

/** The searched parts of a listing, the weightiest first. Each is read when it is come to. */
export function* toSearchFields(service: Service): Iterable<SearchField> {
  yield { label: 'Name', weight: 4, texts: [service.name] };
  yield { label: 'Provider', weight: 3.5, texts: [service.organization.name] };
  yield { label: 'Partner', weight: 2.5, texts: service.partners.map(({ name }) => name) };
  yield {
    label: 'Activities',
    weight: 2,
    texts: service.needActivities.flatMap(({ activities }) => activities),
  };
  yield { label: 'Area', weight: 1.5, texts: [service.coverage.areaName] };
  yield { label: 'Need', weight: 1.5, texts: service.needs.map((need) => needLabels[need]) };
  yield { label: 'Place', weight: 1.5, texts: [...service.deliveryPlaces, ...service.prisonsServed] };
  yield { label: 'Summary', weight: 1, texts: [service.summary] };
  yield { label: 'Other', weight: 1, texts: otherTexts(service) };
}

/** The name alone, as a field. */
export function toNameFields({ name }: Service): readonly SearchField[] {
  return [{ label: 'Name', weight: 1, texts: [name] }];
}

function otherTexts(service: Service): readonly string[] {
  return [
    ...service.cohorts
      .filter(({ standing }) => standing === 'for this group')
      .flatMap(({ cohort, groups }) => [cohortLabels[cohort], ...groups]),
    ...service.languages,
    service.contractReference ?? '',
    fundingRouteLabels[service.fundingRoute],
    // The name practitioners use for what the Probation Service commissions.
    service.fundingRoute === 'commissioned' ? 'CRS' : '',
  ];
}
