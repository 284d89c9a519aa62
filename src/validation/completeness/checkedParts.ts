import { checkCycleDays, lastCheckOf } from '../../catalogue/checkCycle.ts';
import { daysBetween, describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import type { FactGroup } from '../../catalogue/codes.ts';
import type { Service } from '../../catalogue/service.ts';
import type { CompletenessPart, Measure } from './part.ts';

/**
 * Whether a person has checked a group of facts within its cycle. Up to twice the cycle it counts
 * half: it was looked at, but a practitioner has to ask again.
 */
function measureChecked(group: FactGroup, facts: string) {
  return (service: Service, today: CalendarDay): Measure => {
    const lastCheck = lastCheckOf(service, group, today);
    if (!lastCheck) return { share: 0, whatToDo: `Nobody has confirmed ${facts} yet: confirm them.` };
    const age = daysBetween(lastCheck, today);
    const cycle = checkCycleDays[group];
    return {
      share: age <= cycle ? 1 : age <= 2 * cycle ? 0.5 : 0,
      whatToDo: `Confirm ${facts} again: the last check was on ${describeCalendarDay(lastCheck)}, and ${cycle} days is the longest between checks.`,
    };
  };
}

/** What nobody has checked should not be quoted, so together these weigh the most. */
export const checkedParts: readonly CompletenessPart[] = [
  {
    id: 'eligibility-checked',
    label: 'Who it is for was checked in time',
    of: 8,
    measure: measureChecked('eligibility', 'who the service takes and where they live'),
  },
  {
    id: 'contact-checked',
    label: 'How to reach it was checked in time',
    of: 8,
    measure: measureChecked('contact', 'the contact details and ways to refer'),
  },
  {
    id: 'availability-checked',
    label: 'Whether it takes referrals was checked in time',
    of: 6,
    measure: measureChecked('availability', 'whether it takes referrals and how long people wait'),
  },
];
