import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { applyChange, findConflicts } from '../../src/changes/applyChange.ts';
import { statesAnything } from '../../src/changes/factGroupFields.ts';
import { listDifferences } from '../../src/changes/listDifferences.ts';
import type { KeptRequest } from '../intake/changeStore.ts';
import { toInvitationOf } from './reviewChange.ts';

/** What became of requests that were accepted once, when they were held against freshly imported data. */
export interface Reapplied {
  /** The listings that are different now, each as it should be written. */
  readonly changed: readonly Service[];
  /** Requests that were brought back. */
  readonly applied: readonly string[];
  /** Requests that the data holds already. */
  readonly held: readonly string[];
  /** Requests that a person has to decide on again, each with the reason. */
  readonly open: readonly { readonly id: string; readonly reason: string }[];
  /** Requests for listings that are not in these files. */
  readonly elsewhere: readonly string[];
}

/**
 * Brings back what was accepted, in the order in which it was accepted, after an import has written the
 * source's own facts over it. A request whose facts the source has changed since is left to a person.
 */
export function reapplyAccepted(
  accepted: readonly KeptRequest[],
  catalogue: readonly Service[],
  today: CalendarDay,
): Reapplied {
  const services = new Map(catalogue.map((service) => [service.id, service]));
  const changed = new Set<string>();
  const applied: string[] = [];
  const held: string[] = [];
  const open: { id: string; reason: string }[] = [];
  const elsewhere: string[] = [];
  for (const kept of accepted.toSorted(byDecision)) {
    const { request } = kept;
    const id = request.requestId;
    const before = services.get(request.serviceId);
    if (!before) {
      elsewhere.push(id);
      continue;
    }
    const next = applyChange(before, request, { today, invitationId: toInvitationOf(kept, before) });
    const conflicts = findConflicts(before, request);
    if (!next.ok) open.push({ id, reason: next.reasons.join('; ') });
    else if (isHeld(before, next.service, kept)) held.push(id);
    else if (conflicts.length > 0)
      open.push({ id, reason: `the source has changed ${conflicts.join(' and ')} since` });
    else {
      services.set(before.id, next.service);
      changed.add(before.id);
      applied.push(id);
    }
  }
  return {
    changed: [...changed].flatMap((id) => services.get(id) ?? []),
    applied,
    held,
    open,
    elsewhere,
  };
}

/** The outcome as lines. */
export function describeReapplied({ applied, held, open, elsewhere }: Reapplied): string {
  return [
    `Brought back ${applied.length}, there already ${held.length}, to be decided again ${open.length}.`,
    ...open.map(({ id, reason }) => `  ${id}: ${reason}. Look at it with changes show.`),
    ...(elsewhere.length > 0 ? [`${elsewhere.length} are for listings that are not in these files.`] : []),
  ].join('\n');
}

/** Whether the listing has these facts, and a check of each group that states any, on that day or a later one. */
function isHeld(before: Service, after: Service, { request }: KeptRequest): boolean {
  return (
    listDifferences(before, after).length === 0 &&
    request.answers.every(
      ({ factGroup }) =>
        !statesAnything(after, factGroup) ||
        before.assurance.some(
          (check) => check.factGroup === factGroup && check.assuredDate >= request.madeOn,
        ),
    )
  );
}

function byDecision(one: KeptRequest, other: KeptRequest): number {
  return (one.decidedAt?.getTime() ?? 0) - (other.decidedAt?.getTime() ?? 0);
}
