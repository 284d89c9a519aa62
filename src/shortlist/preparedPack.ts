import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Cohort, Need } from '../catalogue/codes.ts';
import type { SexHeld } from '../geography/sexHeld.ts';

/** The most a pack and the shelf of packs hold. */
export const packLimits = { packs: 12, areas: 8, services: 200 } as const;

/** Services of a pack, in the order they are printed. */
export interface PackList {
  readonly serviceIds: readonly string[];
  /** How many there were on the day; more than are in the pack where it holds no more. */
  readonly found: number;
}

/** Those for one home area. */
export interface PackPart extends PackList {
  /** A code that `findArea` knows. */
  readonly areaCode: string;
}

/**
 * A pack to print and take into a prison, prepared while there was time and kept. It holds ids, which
 * are joined with the catalogue of the day when it is opened. Nothing in it is typed by hand.
 */
export interface PreparedPack {
  /** From 1; no two packs on a device share one. */
  readonly number: number;
  readonly preparedOn: CalendarDay;
  readonly needs: readonly Need[];
  readonly cohorts: readonly Cohort[];
  readonly isLargeType: boolean;
  /** Name of the prison the practitioner is in; null where none was chosen. */
  readonly prison: string | null;
  /** Whom that prison holds, where what is only for the other sex was left out because of it; else null. */
  readonly holds: SexHeld | null;
  /** Never empty. */
  readonly parts: readonly PackPart[];
  /** Those that serve the whole country or are used by phone or online: once, not for each area. */
  readonly anywhere: PackList;
}

/** Ids of all the services of a pack, each once. */
export function toPackIds({ parts, anywhere }: PreparedPack): ReadonlySet<string> {
  return new Set([...parts, anywhere].flatMap(({ serviceIds }) => serviceIds));
}

/** The pack of a number, or null. */
export function findPack(packs: readonly PreparedPack[], number: number): PreparedPack | null {
  return packs.find((pack) => pack.number === number) ?? null;
}

/** Puts a pack first, under the next free number; the oldest gives way when the shelf is full. */
export function addPack(
  packs: readonly PreparedPack[],
  pack: Omit<PreparedPack, 'number'>,
): readonly PreparedPack[] {
  const number = Math.max(0, ...packs.map((other) => other.number)) + 1;
  return [{ ...pack, number }, ...packs].slice(0, packLimits.packs);
}

/** Takes a pack away. */
export function removePack(packs: readonly PreparedPack[], number: number): readonly PreparedPack[] {
  return packs.filter((pack) => pack.number !== number);
}
