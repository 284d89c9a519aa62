import type { Service } from '../../src/catalogue/service.ts';
import type { ServiceFilters } from '../../src/search/serviceQuery.ts';

/** The ways people type that are measured apart. */
export const queryClasses = [
  'name',
  'half-typed',
  'one typo',
  'two typos',
  'words',
  'provider',
  'place and need',
  'filters',
] as const;
/** One way of typing. */
export type QueryClass = (typeof queryClasses)[number];

/** The classes in which something is misspelt. */
export const typoClasses: readonly QueryClass[] = ['one typo', 'two typos'];

/** Filters of which none is set. */
export const noFilters: ServiceFilters = {
  needs: [],
  cohorts: [],
  fundingRoutes: [],
  settings: [],
  areaCode: null,
};

/** A query whose right answers are known because it was made from them. */
export interface BenchQuery {
  readonly class: QueryClass;
  readonly text: string;
  readonly filters: ServiceFilters;
  /** Every service that answers it, by its place in the list the query was made for. */
  readonly right: ReadonlySet<number>;
}

/** Whether a service passes the filters that queries of this bench set (needs, routes and settings). */
export function passesFilters(service: Service, filters: ServiceFilters): boolean {
  const { needs, fundingRoutes, settings } = filters;
  return (
    (needs.length === 0 || needs.some((need) => service.needs.includes(need))) &&
    (fundingRoutes.length === 0 || fundingRoutes.includes(service.fundingRoute)) &&
    (settings.length === 0 || settings.some((setting) => service.settings.includes(setting)))
  );
}
