import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Service } from '../catalogue/service.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';

/** An error keeps a record out of a release; a warning travels with it; advice is for its author. */
export type Severity = 'error' | 'warning' | 'advice';

/** What one rule found in one place of a record. */
export interface Problem {
  /** Where in the record: `eligibility.minimumAge`. */
  readonly path: string;
  readonly actual: string;
  readonly expected: string;
  /** One sentence for the person who can mend it. */
  readonly whatToDo: string;
}

/** A problem, with the rule that found it and the service it is in. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly serviceId: string;
}

/** What a rule may know beside the record. */
export interface RuleContext {
  readonly today: CalendarDay;
  /** What is known of areas and postcodes; null leaves the checks of them out. */
  readonly gazetteer: Gazetteer | null;
  /** The catalogue that the record is part of. */
  readonly byId: ReadonlyMap<string, Service>;
  /** Ids of running services by `toListingKey`: more than one is a namesake. */
  readonly runningByKey: ReadonlyMap<string, readonly string[]>;
}

/** The same for listings of one provider under one name. */
export function toListingKey({ organization, name }: Service): string {
  return `${organization.id} ${name.toLowerCase()}`;
}

/** One thing that a listing should be. */
export interface Rule {
  /** Kebab-case, as findings show it. */
  readonly id: string;
  readonly severity: Severity;
  /** Set where what it finds does harm that no reason outweighs: no exception is taken. */
  readonly isNeverExcepted?: true;
  readonly check: (service: Service, context: RuleContext) => readonly Problem[];
}
