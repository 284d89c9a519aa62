import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { FactGroup } from '../catalogue/codes.ts';
import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { statesAnything } from '../changes/factGroupFields.ts';
import { hasArrived } from '../changes/hasArrived.ts';
import type { OutboxEntry } from '../changes/outbox.ts';
import { isOpen } from './answerSummary.ts';
import { dueGroups } from './describeFactGroup.ts';
import { describeCount } from './describeList.ts';

/** How many of a provider's listings are confirmed or corrected, and which still need it. */
export interface ConfirmProgress {
  /** Listings that run and that nobody asked to withdraw. */
  readonly total: number;
  /** Those with a part that is due and not answered, in the order of the list. */
  readonly left: readonly Service[];
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
  const left = running.filter((listing) => groupsToConfirm(listing, entries, today).length > 0);
  return { total: running.length, left };
}

/** The listing to go on with after another: the next one of the list that needs it, from the top again at its end. */
export function nextToConfirm(
  { left }: ConfirmProgress,
  listings: readonly Service[],
  afterId: string | null,
): Service | null {
  const place = (id: string) => listings.findIndex((listing) => listing.id === id);
  const others = left.filter(({ id }) => id !== afterId);
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
  return dueGroups(service, today).filter(
    (group) => statesAnything(service, group) && !answered.some(({ factGroup }) => factGroup === group),
  );
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

/** How far a provider is, in a plain count. */
export function describeConfirmProgress({ total, left }: ConfirmProgress): string {
  if (total === 0) return 'No listing needs confirming.';
  if (left.length > 0) {
    return `${total - left.length} of ${describeCount(total, 'listing')} confirmed or corrected.`;
  }
  return total === 1
    ? 'Your listing is confirmed or corrected.'
    : `All ${total} listings are confirmed or corrected.`;
}
