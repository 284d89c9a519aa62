import { cohortCodes, fundingRoutes, needCodes, settings } from '../../catalogue/codes.ts';
import type { FacetCounts } from '../../search/searchResponse.ts';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { cohortLabels, fundingRouteLabels, needLabels, settingLabels } from '../../taxonomy/labels.ts';

/** One value of one filter, ready to be shown; `toggled` is the filters with it put in or taken out. */
export interface FilterValue {
  readonly code: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly toggled: ServiceFilters;
}

/** A filter and its values. */
export interface FilterGroup {
  /** Where an answer has the counts of its values. */
  readonly facet: keyof FacetCounts;
  readonly legend: string;
  readonly values: readonly FilterValue[];
}

/** The filters beside the results. */
export function toFilterGroups(filters: ServiceFilters): readonly FilterGroup[] {
  return [
    {
      facet: 'needs',
      legend: 'Need',
      values: toValues(needCodes, needLabels, filters.needs, (needs) => ({ ...filters, needs })),
    },
    {
      facet: 'cohorts',
      legend: 'Who it is for',
      values: toValues(cohortCodes, cohortLabels, filters.cohorts, (cohorts) => ({ ...filters, cohorts })),
    },
    {
      facet: 'settings',
      legend: 'Setting',
      values: toValues(settings, settingLabels, filters.settings, (chosen) => ({
        ...filters,
        settings: chosen,
      })),
    },
    {
      facet: 'fundingRoutes',
      legend: 'Funding route',
      values: toValues(fundingRoutes, fundingRouteLabels, filters.fundingRoutes, (routes) => ({
        ...filters,
        fundingRoutes: routes,
      })),
    },
  ];
}

function toValues<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
  selected: readonly Code[],
  toFilters: (selected: readonly Code[]) => ServiceFilters,
): readonly FilterValue[] {
  return codes.map((code) => {
    const isChecked = selected.includes(code);
    const next = isChecked ? selected.filter((other) => other !== code) : [...selected, code];
    return { code, label: labels[code], isChecked, toggled: toFilters(next) };
  });
}
