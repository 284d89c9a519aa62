import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Need } from '../catalogue/codes.ts';
import type { Coverage, Service } from '../catalogue/service.ts';
import { describeArea } from '../geography/describeArea.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import { toReach, type ReachOfHome } from '../geography/toReach.ts';
import type { RequirementCode } from '../taxonomy/requirementCodes.ts';
import { nameOn, standingOn } from '../taxonomy/requirementOn.ts';

/** How far a service serves the home area. */
export type HomeCover = 'all' | 'nationwide' | 'part' | 'by phone or online' | 'no';

/** The home area as a text needs it: its name after "in", and whether a coverage reaches it. */
export interface ReportHome {
  readonly name: string;
  readonly covers: (coverage: Coverage) => HomeCover;
}

/** All that a text depends on besides the services. */
export interface ReportContext {
  /** The day the catalogue was published. */
  readonly publishedOn: CalendarDay;
  /** The day this device got its copy. */
  readonly copiedOn: CalendarDay;
  readonly today: CalendarDay;
  /** Null where no home area is set. */
  readonly home: ReportHome | null;
  /** Needs the text is about: activities for other needs are not named. None means all. */
  readonly needs: readonly Need[];
  /**
   * What a requirement is called on a day, or null where it is not in force then: dated data, so that a
   * change of the law changes the words and no code.
   */
  readonly requirementName: (code: RequirementCode, day: CalendarDay) => string | null;
  /** Finds the services that took over from an ended one. */
  readonly findService: (id: string) => Service | null;
}

/** The home area of a text, from an area and the gazetteer that knows its parents. */
export function toReportHome(area: HomeArea, gazetteer: Gazetteer): ReportHome {
  return {
    name: describeArea(area),
    covers: (coverage) => toHomeCover(coverage, toReach(coverage, area, gazetteer)),
  };
}

/** How far a service serves a home area, from how its coverage reaches it. */
export function toHomeCover({ remote }: Coverage, reached: ReachOfHome | null): HomeCover {
  if (!reached) return 'no';
  if (reached.reach === 'remote') return 'by phone or online';
  if (reached.coversPart) return 'part';
  if (reached.reach !== 'national') return 'all';
  return remote ? 'by phone or online' : 'nationwide';
}

/** The requirement names of this app's own data, for `ReportContext.requirementName`. */
export function toRequirementName(code: RequirementCode, day: CalendarDay): string | null {
  return standingOn(code, day) === 'in-force' ? nameOn(code, day).name : null;
}
