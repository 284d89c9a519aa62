import { describeCalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { AssuranceDue } from '../../src/changes/assuranceDue.ts';
import { groupNames } from './describeReview.ts';

/** What is due, one group of facts a line and the weightiest first, with why it stands where it does. */
export function describeDue(due: readonly AssuranceDue[]): string {
  return due.map((one, index) => `${index + 1}. ${describeOne(one)}`).join('\n');
}

function describeOne({ service, factGroup, ...one }: AssuranceDue): string {
  const { lastChecked, daysOverdue, authorities, alternatives } = one;
  const age =
    lastChecked === null || daysOverdue === null
      ? 'not checked by a person yet'
      : `last checked on ${describeCalendarDay(lastChecked)}, ${daysOverdue} days overdue`;
  const reach = authorities === 1 ? '1 local authority' : `${authorities} local authorities`;
  const others = alternatives === 0 ? 'nothing like it' : `at least ${alternatives} like it`;
  return `${service.name} (${service.organization.name}): ${groupNames[factGroup]}, ${age}; ${reach}, ${others} there`;
}
