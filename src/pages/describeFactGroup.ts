import { describeCalendarDay, daysBetween, type CalendarDay } from '../catalogue/calendarDay.ts';
import { checkCycleDays, lastCheckOf } from '../catalogue/checkCycle.ts';
import { factGroups, type FactGroup } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import { statesAnything } from '../changes/factGroupFields.ts';
import { describeCount } from './describeList.ts';

/** What a group of facts is called. */
export const factGroupNames: Readonly<Record<FactGroup, string>> = {
  contact: 'Contact, places and hours',
  eligibility: 'Who can use it, and where they live',
  availability: 'Taking referrals, waiting time and cost',
};

/** How old a group of facts is against its own cycle. */
export interface GroupAge {
  readonly isDue: boolean;
  /** In a word or two. */
  readonly tag: string;
  readonly words: string;
}

/** Says when a person last checked a group of facts, and whether that is too long ago; or that it has none. */
export function describeGroupAge(service: Service, group: FactGroup, today: CalendarDay): GroupAge {
  if (!statesAnything(service, group)) {
    return {
      isDue: true,
      tag: 'Nothing stated yet',
      words: 'Nothing is stated here, so there is nothing to confirm.',
    };
  }
  const cycle = checkCycleDays[group];
  const every = `It should be checked every ${cycle} days.`;
  const checked = lastCheckOf(service, group, today);
  if (!checked)
    return { isDue: true, tag: 'Never checked', words: `No person has checked this yet. ${every}` };
  const age = daysBetween(checked, today);
  const ago = age === 0 ? 'today' : age === 1 ? 'yesterday' : `${describeCount(age, 'day')} ago`;
  const words = `Last checked on ${describeCalendarDay(checked)}, ${ago}. ${every}`;
  return age > cycle
    ? { isDue: true, tag: `${describeCount(age - cycle, 'day')} overdue`, words }
    : { isDue: false, tag: 'Checked', words };
}

/** The groups of a listing that should be checked now. One that states nothing has nothing to check. */
export function dueGroups(service: Service, today: CalendarDay): FactGroup[] {
  return factGroups.filter(
    (group) => statesAnything(service, group) && describeGroupAge(service, group, today).isDue,
  );
}
