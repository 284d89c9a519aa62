import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Service } from '../catalogue/service.ts';
import type { ConsideredReason } from '../taxonomy/consideredReasons.ts';
import { toFingerprint } from './fingerprint.ts';
import { toSeenFacts } from './seenFacts.ts';
import {
  keepDays,
  shortlistLimits,
  type ChosenService,
  type CopiedText,
  type Shortlist,
} from './shortlist.ts';

/** Whether the service is among the chosen. */
export function isChosen(shortlist: Shortlist, serviceId: string): boolean {
  return shortlist.chosen.some((chosen) => chosen.serviceId === serviceId);
}

/** Whether another service can be chosen. */
export function hasRoom(shortlist: Shortlist): boolean {
  return shortlist.chosen.length < shortlistLimits.chosen;
}

/**
 * Chooses a service, at the end of the list; one that was considered and not chosen is so no longer.
 * The same shortlist comes back when the service is chosen already, or when there is no room.
 */
export function addService(shortlist: Shortlist, service: Service, today: CalendarDay): Shortlist {
  if (isChosen(shortlist, service.id) || !hasRoom(shortlist)) return shortlist;
  const chosen = { serviceId: service.id, addedOn: today, ...toSeen(service) };
  return { ...withoutService(shortlist, service.id), chosen: [...shortlist.chosen, chosen] };
}

/** Takes a service out altogether, whether it was chosen or considered. */
export function removeService(shortlist: Shortlist, serviceId: string): Shortlist {
  const without = withoutService(shortlist, serviceId);
  const isThere =
    without.chosen.length < shortlist.chosen.length ||
    without.considered.length < shortlist.considered.length;
  return isThere ? without : shortlist;
}

/** Puts a chosen service at a place in the order, counted from 0 and kept within the list. */
export function moveService(shortlist: Shortlist, serviceId: string, to: number): Shortlist {
  const from = shortlist.chosen.findIndex((chosen) => chosen.serviceId === serviceId);
  const moved = shortlist.chosen[from];
  const place = Math.max(0, Math.min(shortlist.chosen.length - 1, Math.trunc(to)));
  if (!moved || place === from) return shortlist;
  return { ...shortlist, chosen: shortlist.chosen.toSpliced(from, 1).toSpliced(place, 0, moved) };
}

/**
 * Notes a service as considered and not chosen, with the reason, wherever it was before. When the list
 * of considered services is full, the oldest gives way.
 */
export function moveToConsidered(
  shortlist: Shortlist,
  serviceId: string,
  reason: ConsideredReason,
  today: CalendarDay,
): Shortlist {
  const without = withoutService(shortlist, serviceId);
  const considered = [...without.considered, { serviceId, reason, addedOn: today }];
  return { ...without, considered: considered.slice(-shortlistLimits.considered) };
}

/** Notes that the person has seen what changed in a service since it was added. */
export function markSeen(shortlist: Shortlist, service: Service): Shortlist {
  const seen = toSeen(service);
  const chosen = shortlist.chosen.map((entry) =>
    entry.serviceId === service.id ? { ...entry, ...seen } : entry,
  );
  return { ...shortlist, chosen };
}

/** Keeps a text that was copied, newest first; the oldest give way. */
export function keepCopy(shortlist: Shortlist, copy: CopiedText): Shortlist {
  return { ...shortlist, copies: [copy, ...shortlist.copies].slice(0, shortlistLimits.copies) };
}

/** Sets how many days a shortlist is kept, within the least and the most. */
export function setKeepDays(shortlist: Shortlist, days: number): Shortlist {
  const whole = Number.isFinite(days) ? Math.trunc(days) : keepDays.usual;
  return { ...shortlist, keepDays: Math.max(keepDays.least, Math.min(keepDays.most, whole)) };
}

/** Sets what the shortlist is for: absent keys stay as they are. */
export function setFilters(
  shortlist: Shortlist,
  filters: Partial<Pick<Shortlist, 'homeAreaCode' | 'needs' | 'cohorts'>>,
): Shortlist {
  return { ...shortlist, ...filters };
}

function toSeen(service: Service): Pick<ChosenService, 'seenFingerprint' | 'seenFacts'> {
  return { seenFingerprint: toFingerprint(service), seenFacts: toSeenFacts(service) };
}

function withoutService(shortlist: Shortlist, serviceId: string): Shortlist {
  return {
    ...shortlist,
    chosen: shortlist.chosen.filter((chosen) => chosen.serviceId !== serviceId),
    considered: shortlist.considered.filter((considered) => considered.serviceId !== serviceId),
  };
}
