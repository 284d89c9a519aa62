import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { toContactLines, toReferralLine, type PackLine } from '../../report/packBlock.ts';
import type { EntryState, JoinedService } from '../../shortlist/joinShortlist.ts';
import type { ChosenFact } from '../../shortlist/seenFacts.ts';
import { describeCount } from '../describeList.ts';
import { describeFreshness } from '../describeFreshness.ts';

/** What became of a service on a shortlist, as a tag and a sentence. */
export interface EntryStateWords {
  readonly tag: string;
  readonly colour: 'green' | 'yellow' | 'orange' | 'grey';
  readonly sentence: string;
}

/** A service on a shortlist in words. */
export interface EntrySummary {
  readonly name: string;
  readonly provider: string | null;
  readonly state: EntryStateWords | null;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
  /** How to refer and get in touch; none where it is over. */
  readonly contact: readonly PackLine[];
}

/** Puts a chosen service and what became of it into words. */
export function describeEntry(joined: JoinedService, today: CalendarDay): EntrySummary {
  const { service, successors } = joined;
  return {
    name: service?.name ?? 'A service that is no longer listed',
    provider: service?.organization.name ?? null,
    state: describeState(joined, today),
    successors: successors.map(({ id, name }) => ({ id, name })),
    contact: service && isOffered(joined) ? [toReferralLine(service), ...toContactLines(service)] : [],
  };
}

function isOffered({ state }: JoinedService): boolean {
  return state === 'listed' || state === 'changed since added';
}

function describeState(
  { state, service, entry, changedFacts }: JoinedService,
  today: CalendarDay,
): EntryStateWords | null {
  const added = `added on ${describeCalendarDay(entry.addedOn)}`;
  switch (state) {
    case 'no longer listed':
      return {
        tag: 'No longer listed',
        colour: 'grey',
        sentence: `The catalogue on this device does not list it any more (${added}). Do not propose it.`,
      };
    case 'ended':
    case 'replaced': {
      const ends = service?.ends ?? null;
      const ended = ends && ends < today ? ` It ended on ${describeCalendarDay(ends)}.` : '';
      const tag = state === 'replaced' ? 'Replaced' : 'Ended';
      return { tag, colour: 'grey', sentence: `This service is over.${ended} Do not propose it.` };
    }
    case 'changed since added':
      return {
        tag: 'Changed since you added it',
        colour: 'yellow',
        sentence: `${describeChange(changedFacts, added)} Read it again.`,
      };
    case 'listed':
      return service && { ...describeFreshness(service, today) };
  }
}

const factNames: Readonly<Record<ChosenFact, string>> = {
  name: 'name or provider',
  running: 'status, dates or funding',
  needs: 'needs',
  people: 'whom it takes',
  area: 'area or setting',
  delivery: 'where and when it is given',
  referral: 'how to refer, or what can carry it',
  contact: 'phone, email or web address',
  content: 'length or cost',
  availability: 'taking referrals or wait',
};

function describeChange(facts: readonly ChosenFact[], added: string): string {
  if (facts.length === 0) return `The listing has other facts than when it was ${added}.`;
  return `Other than when it was ${added}: ${facts.map((fact) => factNames[fact]).join('; ')}.`;
}

/** What became of the services on a shortlist, for a list of shortlists; null where all is as it was. */
export function describeNews(chosen: readonly JoinedService[]): string | null {
  const count = (...states: readonly EntryState[]) =>
    chosen.filter(({ state }) => states.includes(state)).length;
  const changed = count('changed since added');
  const over = count('ended', 'replaced', 'no longer listed');
  const parts = [
    ...(changed > 0 ? [`${describeCount(changed, 'service')} changed since added`] : []),
    ...(over > 0 ? [`${describeCount(over, 'service')} no longer offered`] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
