import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import type { Service } from '../../catalogue/service.ts';

/** How far a listing has one thing: from 0 (nothing) to 1 (all of it). */
export interface Measure {
  readonly share: number;
  /** Said when something is missing: one sentence for the person who can add it. */
  readonly whatToDo: string;
}

/** One thing that a complete listing has, and what it weighs of 100. */
export interface CompletenessPart {
  readonly id: string;
  readonly label: string;
  readonly of: number;
  readonly measure: (service: Service, today: CalendarDay) => Measure;
}

/** The share of statements that hold. */
export function shareOf(...statements: readonly boolean[]): number {
  return statements.filter(Boolean).length / statements.length;
}
