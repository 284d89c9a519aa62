import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Service } from '../catalogue/service.ts';
import { completenessParts } from './completeness/parts.ts';

/** How much of what a practitioner needs a listing says, explained part by part, most harmful gap first. */
export interface Completeness {
  /** A whole number from 0 to 100: the sum of the points. */
  readonly score: number;
  readonly parts: readonly ScoredPart[];
}

/** One thing that a listing should say, and how far it does. */
export interface ScoredPart {
  readonly id: string;
  /** What it is about, in words for a provider. */
  readonly label: string;
  readonly points: number;
  readonly of: number;
  /** What to add or confirm; null when nothing is missing. */
  readonly whatToDo: string | null;
}

/**
 * Scores a listing on a day. Points are whole and rounded down, so that a part is full only when
 * nothing is missing.
 */
export function scoreCompleteness(service: Service, today: CalendarDay): Completeness {
  const parts = completenessParts.map(({ id, label, of, measure }) => {
    const { share, whatToDo } = measure(service, today);
    const isFull = share >= 1;
    return {
      id,
      label,
      points: isFull ? of : Math.floor(share * of),
      of,
      whatToDo: isFull ? null : whatToDo,
    };
  });
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts };
}
