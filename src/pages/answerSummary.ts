import { describeCalendarDay } from '../catalogue/calendarDay.ts';
import type { FactGroup } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import type { ChangeRequest, Corrections } from '../changes/changeRequest.ts';
import { hasArrived } from '../changes/hasArrived.ts';
import type { OutboxEntry, OutboxState } from '../changes/outbox.ts';
import type { ChangesSnapshot } from '../hooks/changeBook.ts';
import { describeTime } from '../report/openingWords.ts';
import { factGroupNames } from './describeFactGroup.ts';

/** How far an answer is, as a tag. */
export interface StateWords {
  readonly tag: string;
  readonly colour: 'yellow' | 'grey' | 'green' | 'orange';
}

const stateWords: Readonly<Record<OutboxState, StateWords>> = {
  waiting: { tag: 'Kept on this device, to be sent', colour: 'yellow' },
  sent: { tag: 'Sent, waiting for the catalogue team', colour: 'grey' },
  accepted: { tag: 'Accepted: it comes with the next catalogue', colour: 'green' },
  rejected: { tag: 'Not accepted', colour: 'orange' },
  refused: { tag: 'Could not be taken', colour: 'orange' },
};

const arrived: StateWords = { tag: 'Accepted: it is in the catalogue on this device', colour: 'green' };

/** Says how far an answer is. `listing` is the one it is about as this device has it, null when not known. */
export function describeState({ state, request }: OutboxEntry, listing: Service | null): StateWords {
  return state === 'accepted' && listing && hasArrived(request, listing) ? arrived : stateWords[state];
}

/** What was answered: "contact, places and hours: still correct". */
export function describeAnswer({ answers, withdrawal, note }: ChangeRequest): string {
  const said = answers.map(
    ({ factGroup, answer }) => `${factGroupNames[factGroup].toLowerCase()}: ${answer}`,
  );
  const all = [...said, ...(withdrawal === null ? [] : [withdrawal])];
  if (all.length > 0) return all.join('; ');
  return note === null ? 'nothing' : 'a note to the catalogue team';
}

/** When it was written, and what was said of it since. */
export function describeHistory({ request, state, reason }: OutboxEntry): string {
  const written = `Written on ${describeCalendarDay(request.madeOn)}.`;
  if (reason === null) return written;
  return `${written} ${state === 'refused' ? 'The reason' : 'The catalogue team says'}: ${reason}`;
}

/** Whether the catalogue team has not decided on it yet. */
export function isOpen({ state }: OutboxEntry): boolean {
  return state === 'waiting' || state === 'sent';
}

/** The newest answer about a group of facts of a listing that nobody has decided on, or null. */
export function openAnswerOf(
  entries: readonly OutboxEntry[],
  serviceId: string,
  group: FactGroup,
): OutboxEntry | null {
  const about = ({ request }: OutboxEntry) =>
    request.serviceId === serviceId && request.answers.some(({ factGroup }) => factGroup === group);
  return entries.find((entry) => isOpen(entry) && about(entry)) ?? null;
}

/** What an answer corrects in a group of facts: nothing where it says that they are still correct. */
export function correctionsOf(entry: OutboxEntry | null, group: FactGroup): Corrections {
  const answer = entry?.request.answers.find(({ factGroup }) => factGroup === group);
  return answer?.answer === 'corrected' ? answer.corrections : {};
}

/** Says of an answer that nobody has decided on when it was given, and what became of it so far. */
export function describePending({ request, state }: OutboxEntry, group: FactGroup): string {
  const answer = request.answers.find(({ factGroup }) => factGroup === group);
  const said =
    answer?.answer === 'corrected' ? 'corrected this part' : 'said that this part is still correct';
  const since =
    state === 'waiting'
      ? 'It is kept on this device, to be sent.'
      : 'It is sent, and the catalogue team has not decided on it yet.';
  return `On ${describeCalendarDay(request.madeOn)} you ${said}. ${since}`;
}

/** Says that the server is busy, and when it is tried again; null where it is not. */
export function describeBusy(nextTry: ChangesSnapshot['nextTry']): string | null {
  if (!nextTry?.isServerBusy) return null;
  const [hours, minutes] = [nextTry.at.getHours(), nextTry.at.getMinutes()];
  const time = describeTime(`${hours}:${minutes}`);
  return `The catalogue team’s server is busy. Your answers are kept on this device, and what waits is sent by itself: the next try is at ${time}.`;
}
