import { cohortCodes, fundingRoutes, needCodes, settings } from '../catalogue/codes.ts';
import type { ServiceFilters } from '../search/serviceQuery.ts';

/** No filter at all: the whole catalogue. */
export const noFilters: ServiceFilters = {
  needs: [],
  cohorts: [],
  fundingRoutes: [],
  settings: [],
  areaCode: null,
};

// Codes of areas are short and plain; anything else in an address is not one of ours.
const areaCodePattern = /^[A-Za-z0-9-]{1,60}$/;

/** Reads the filters in an address. What is not one of the catalogue's codes is left out. */
export function parseFilters(params: URLSearchParams): ServiceFilters {
  const area = params.get('area');
  return {
    needs: chosen(needCodes, params.getAll('need')),
    cohorts: chosen(cohortCodes, params.getAll('cohort')),
    fundingRoutes: chosen(fundingRoutes, params.getAll('route')),
    settings: chosen(settings, params.getAll('setting')),
    areaCode: area !== null && areaCodePattern.test(area) ? area : null,
  };
}

/** Writes filters as an address has them, always in the same order. There is no room here for typed text. */
export function toFilterParams(filters: ServiceFilters): URLSearchParams {
  return new URLSearchParams([
    ...filters.needs.map((code): [string, string] => ['need', code]),
    ...filters.cohorts.map((code): [string, string] => ['cohort', code]),
    ...(filters.areaCode === null ? [] : [['area', filters.areaCode] satisfies [string, string]]),
    ...filters.fundingRoutes.map((code): [string, string] => ['route', code]),
    ...filters.settings.map((code): [string, string] => ['setting', code]),
  ]);
}

function chosen<Code extends string>(codes: readonly Code[], values: readonly string[]): readonly Code[] {
  return codes.filter((code) => values.includes(code));
}
