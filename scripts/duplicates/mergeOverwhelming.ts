import { daysBetween, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { oldestAssuredDate } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { scoreCompleteness } from '../../src/validation/completeness.ts';
import type { Duplicates } from './findDuplicates.ts';
import { areApart, type MergeDecision } from './mergeDecisions.ts';

/**
 * Decisions by rule: only where one name, one phone number and one postcode leave no doubt, and no person
 * has said otherwise. The listing that stays is the confidential one, the one checked last, or else the
 * more complete one.
 */
export function decideOverwhelming(
  { pairs }: Duplicates,
  decisions: readonly MergeDecision[],
  today: CalendarDay,
): MergeDecision[] {
  const gone = new Set<string>();
  return pairs.flatMap(({ grade, services: [one, other] }) => {
    if (grade !== 'overwhelming' || areApart(decisions, one.id, other.id)) return [];
    const [kept, dropped] = compareWorth(one, other, today) >= 0 ? [one, other] : [other, one];
    if (gone.has(kept.id) || gone.has(dropped.id)) return [];
    gone.add(dropped.id);
    const reason = 'By rule: the same name, phone number and postcode.';
    return [{ keep: kept.id, drop: [dropped.id], apart: [], reason }];
  });
}

function compareWorth(one: Service, other: Service, today: CalendarDay): number {
  const [mine, theirs] = [one, other].map((service) => oldestAssuredDate(service, today));
  const checked =
    mine && theirs ? daysBetween(theirs, mine) : Number(Boolean(mine)) - Number(Boolean(theirs));
  return (
    Number(one.confidentialLocation) - Number(other.confidentialLocation) ||
    checked ||
    scoreCompleteness(one, today).score - scoreCompleteness(other, today).score ||
    other.id.localeCompare(one.id)
  );
}
