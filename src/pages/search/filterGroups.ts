import { cohortCodes, fundingRoutes, needCodes, settings } from '../../catalogue/codes.ts';
import type { FacetCounts } from '../../search/searchResponse.ts';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { cohortLabels, fundingRouteLabels, needLabels, settingLabels } from '../../taxonomy/labels.ts';

/** One value of one filter, ready to be shown; `toggled` is the filters with it put in or taken out. */
export interface FilterValue {
  readonly code: string;
  readonly label: string;
  readonly count: number | null;
  readonly isChecked: boolean;
  readonly toggled: ServiceFilters;
}

/** A filter and its values. */
export interface FilterGroup {
  readonly legend: string;
  readonly values: readonly FilterValue[];
}

/** The filters beside the results, with live counts where an answer has come. */
export function toFilterGroups(filters: ServiceFilters, facets: FacetCounts | null): readonly FilterGroup[] {
  return [
    {
      legend: 'Need',
      values: toValues(needCodes, needLabels, filters.needs, facets?.needs, (needs) => ({
        ...filters,
        needs,
      })),
    },
    {
      legend: 'Who it is for',
      values: toValues(cohortCodes, cohortLabels, filters.cohorts, facets?.cohorts, (cohorts) => ({
        ...filters,
        cohorts,
      })),
    },
    {
      legend: 'Setting',
      values: toValues(settings, settingLabels, filters.settings, facets?.settings, (chosen) => ({
        ...filters,
        settings: chosen,
      })),
    },
    {
      legend: 'Funding route',
      values: toValues(
        fundingRoutes,
        fundingRouteLabels,
        filters.fundingRoutes,
        facets?.fundingRoutes,
        (routes) => ({ ...filters, fundingRoutes: routes }),
      ),
    },
  ];
}

function toValues<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
  selected: readonly Code[],
  counts: Readonly<Record<Code, number>> | undefined,
  toFilters: (selected: readonly Code[]) => ServiceFilters,
): readonly FilterValue[] {
  return codes.map((code) => {
    const isChecked = selected.includes(code);
    const next = isChecked ? selected.filter((other) => other !== code) : [...selected, code];
    return { code, label: labels[code], count: counts?.[code] ?? null, isChecked, toggled: toFilters(next) };
  });
}
