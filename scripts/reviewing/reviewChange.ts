import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { FactGroup } from '../../src/catalogue/codes.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { applyChange, findConflicts } from '../../src/changes/applyChange.ts';
import { statesAnything } from '../../src/changes/factGroupFields.ts';
import { listDifferences, type Difference } from '../../src/changes/listDifferences.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { checkService, toRuleContext } from '../../src/validation/checkServices.ts';
import type { Finding } from '../../src/validation/rule.ts';
import type { KeptRequest } from '../intake/changeStore.ts';

/** What a reviewer needs to decide on a request. */
export type Review =
  | {
      readonly ok: true;
      readonly before: Service;
      readonly after: Service;
      readonly differences: readonly Difference[];
      /** Groups that the listing has changed in since the provider saw it. */
      readonly conflicts: readonly FactGroup[];
      /** Groups it answers for in which the listing states nothing, so that they are not dated as checked. */
      readonly empty: readonly FactGroup[];
      /** Findings that the listing would have and has not now. */
      readonly newFindings: readonly Finding[];
      /** It came by a link of this provider's that was not revoked since. */
      readonly isFromProvider: boolean;
      /** Besides, it only confirms facts, and they are as the provider saw them. */
      readonly isInvitedConfirmation: boolean;
    }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Holds a request against the catalogue as it is now. */
export function reviewChange(
  kept: KeptRequest,
  catalogue: readonly Service[],
  today: CalendarDay,
  gazetteer: Gazetteer | null,
): Review {
  const { request } = kept;
  const before = catalogue.find(({ id }) => id === request.serviceId);
  if (!before) return { ok: false, reasons: [`${request.serviceId} is not in these services`] };
  const invitationId = toInvitationOf(kept, before);
  const isProviders = invitationId !== null;
  const changed = applyChange(before, request, { today, invitationId });
  if (!changed.ok) return changed;
  const after = changed.service;
  const conflicts = findConflicts(before, request);
  const empty = request.answers
    .map(({ factGroup }) => factGroup)
    .filter((group) => !statesAnything(after, group));
  const context = toRuleContext(catalogue, today, gazetteer);
  const known = new Set(checkService(before, context).map(toKey));
  return {
    ok: true,
    before,
    after,
    differences: listDifferences(before, after),
    conflicts,
    empty,
    isFromProvider: isProviders,
    newFindings: checkService(after, context).filter((finding) => !known.has(toKey(finding))),
    isInvitedConfirmation:
      isProviders &&
      conflicts.length === 0 &&
      empty.length === 0 &&
      request.withdrawal === null &&
      request.note === null &&
      request.answers.length > 0 &&
      request.answers.every(({ answer }) => answer === 'still correct'),
  };
}

/**
 * The id of the invitation by which a request is its provider's word, or null. An invitation speaks for
 * its provider's listings, and for those it is a partner in, and for no others.
 */
export function toInvitationOf(
  { invitation }: KeptRequest,
  { organization, partners }: Service,
): string | null {
  if (invitation === null || invitation.isRevoked) return null;
  return [organization, ...partners].some(({ id }) => id === invitation.organizationId)
    ? invitation.id
    : null;
}

/** A finding that checks are missing is the same one, however many are missing still. */
function toKey({ rule, path, actual }: Finding): string {
  return path === 'assurance' ? rule : `${rule} ${path} ${actual}`;
}
