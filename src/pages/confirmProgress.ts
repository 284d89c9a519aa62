import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { factGroups, type FactGroup } from '../catalogue/codes.ts';
import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { statesAnything } from '../changes/factGroupFields.ts';
import { hasArrived } from '../changes/hasArrived.ts';
import type { OutboxEntry } from '../changes/outbox.ts';
import { isOpen } from './answerSummary.ts';
import { dueGroups } from './describeFactGroup.ts';
import { describeCount } from './describeList.ts';

/** How many of a provider's listings are confirmed or corrected, and what the others need. */
export interface ConfirmProgress {
  /** Listings that run and that nobody asked to withdraw. */
  readonly total: number;
  /** Those that need nothing: every part states something and is confirmed or corrected. */
  readonly confirmed: number;
  /** Those with a part that is due and not answered, in the order of the list. */
  readonly toConfirm: readonly Service[];
  /** Those with a part that states nothing, in the order of the list; they may need confirming as well. */
  readonly toComplete: readonly Service[];
  /** How many parts of these state nothing. */
  readonly partsToAdd: number;
}

/** How far a provider is with its listings. */
export function toConfirmProgress(
  listings: readonly Service[],
  entries: readonly OutboxEntry[],
  today: CalendarDay,
): ConfirmProgress {
  const running = listings.filter(
    (listing) => !hasEnded(listing, today) && !isWithdrawalPending(listing, entries),
  );
  const toConfirm = running.filter((listing) => groupsToConfirm(listing, entries, today).length > 0);
  const toComplete = running.filter((listing) => groupsToAdd(listing, entries).length > 0);
  return {
    total: running.length,
    confirmed: running.length - new Set([...toConfirm, ...toComplete]).size,
    toConfirm,
    toComplete,
    partsToAdd: toComplete.flatMap((listing) => groupsToAdd(listing, entries)).length,
  };
}

/** The listing to go on with after another: the next one of the list to confirm, from the top again at its end. */
export function nextToConfirm(
  { toConfirm }: ConfirmProgress,
  listings: readonly Service[],
  afterId: string | null,
): Service | null {
  const place = (id: string) => listings.findIndex((listing) => listing.id === id);
  const others = toConfirm.filter(({ id }) => id !== afterId);
  const after = afterId === null ? -1 : place(afterId);
  return others.find(({ id }) => place(id) > after) ?? others[0] ?? null;
}

/** The parts of a listing that are due and have no answer on its way. One that states nothing has nothing to confirm. */
export function groupsToConfirm(
  service: Service,
  entries: readonly OutboxEntry[],
  today: CalendarDay,
): FactGroup[] {
  const answered = pendingAbout(service, entries).flatMap(({ request }) => request.answers);
  return dueGroups(service, today).filter((group) => !answered.some(({ factGroup }) => factGroup === group));
}

/** The parts of a listing that state nothing, also once the answers on their way are in it. */
export function groupsToAdd(service: Service, entries: readonly OutboxEntry[]): FactGroup[] {
  const after = pendingAbout(service, entries)
    .toReversed()
    .flatMap(({ request }) => request.answers)
    .reduce<Service>(
      (so, answer) => (answer.answer === 'corrected' ? { ...so, ...answer.corrections } : so),
      service,
    );
  return factGroups.filter((group) => !statesAnything(after, group));
}

/** Whether a provider asked that a listing be withdrawn, and it is there still. */
export function isWithdrawalPending(service: Service, entries: readonly OutboxEntry[]): boolean {
  return pendingAbout(service, entries).some(({ request }) => request.withdrawal !== null);
}

/** The answers about a listing's facts that are not in the catalogue yet: nobody decided, or it comes with the next. */
export function pendingAbout(service: Service, entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  return entries.filter(
    (entry) =>
      entry.request.serviceId === service.id &&
      (entry.request.answers.length > 0 || entry.request.withdrawal !== null) &&
      (isOpen(entry) || (entry.state === 'accepted' && !hasArrived(entry.request, service))),
  );
}

/** How far a provider is, in a plain count: what is confirmed, what waits for it, and what is not there to confirm. */
export function describeConfirmProgress(progress: ConfirmProgress): string {
  const { total, confirmed, toConfirm, toComplete, partsToAdd } = progress;
  if (total === 0) return 'No listing needs confirming.';
  if (confirmed === total) {
    return total === 1
      ? 'Your listing is confirmed or corrected.'
      : `All ${total} listings are confirmed or corrected.`;
  }
  const waiting = toConfirm.length;
  return [
    `${confirmed} of ${describeCount(total, 'listing')} confirmed or corrected.`,
    ...(waiting === 0 ? [] : [`${waiting} ${waiting === 1 ? 'waits' : 'wait'} to be confirmed.`]),
    ...(partsToAdd === 0 ? [] : [describeToAdd(partsToAdd, toComplete.length)]),
  ].join(' ');
}

function describeToAdd(parts: number, listings: number): string {
  const verb = parts === 1 ? 'states' : 'state';
  return `${describeCount(parts, 'part')} of ${describeCount(listings, 'listing')} ${verb} nothing yet: please add the facts.`;
}
