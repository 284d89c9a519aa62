import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Service } from '../catalogue/service.ts';

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
  /** GSS codes of local authorities and police force areas in use; null when there is no gazetteer. */
  readonly knownAreaCodes: ReadonlySet<string> | null;
  /** Ids of the catalogue that the record is part of. */
  readonly catalogueIds: ReadonlySet<string>;
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
  readonly check: (service: Service, context: RuleContext) => readonly Problem[];
}
