import { describeCalendarDay, toCalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { FactGroup } from '../../src/catalogue/codes.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import type { KeptRequest } from '../intake/changeStore.ts';
import { nameAreas } from './nameAreas.ts';
import type { Review } from './reviewChange.ts';

/** What a group of facts is called. */
export const groupNames: Readonly<Record<FactGroup, string>> = {
  contact: 'contact and hours',
  eligibility: 'eligibility and area',
  availability: 'taking referrals and wait',
};

/** One request on one line, for a list. */
export function describeRequest({ request, invitation, receivedAt, status }: KeptRequest): string {
  const answers = request.answers.map(({ factGroup, answer }) => `${groupNames[factGroup]} ${answer}`);
  const said = [...answers, ...(request.withdrawal === null ? [] : [request.withdrawal])];
  const from = invitation === null ? 'anonymous' : `invited as ${invitation.organizationId}`;
  const what = said.length > 0 ? said.join('; ') : 'a note';
  return `${request.requestId}  ${toCalendarDay(receivedAt)}  ${status}  ${from}  ${request.serviceId}: ${what}`;
}

/** A request with all a reviewer has to know, as lines. */
export function describeReview(kept: KeptRequest, review: Review, gazetteer: Gazetteer): string {
  const { request } = kept;
  const lines = [
    describeRequest(kept),
    `Written on ${describeCalendarDay(request.madeOn)}, ${describeSender(kept, review)}.`,
  ];
  if (request.note !== null) lines.push(`Note: ${request.note}`);
  if (!review.ok)
    return [...lines, ...review.reasons.map((reason) => `Cannot be accepted: ${reason}.`)].join('\n');
  lines.push('', `${review.before.name} (${review.before.organization.name})`);
  for (const { factGroup, answer } of request.answers) lines.push(`  ${groupNames[factGroup]}: ${answer}`);
  if (review.differences.length === 0) lines.push('  No fact changes, at most the dates of the checks.');
  for (const difference of review.differences) {
    const { path, before, after } = nameAreas(difference, gazetteer);
    lines.push(`  ${path}`, `    - ${before ?? 'not stated'}`, `    + ${after ?? 'not stated'}`);
  }
  for (const group of review.conflicts) {
    lines.push(
      `Conflict: ${groupNames[group]} has changed since the provider saw it. Decide, then accept with --over-conflict.`,
    );
  }
  for (const group of review.empty) {
    lines.push(
      `Nothing is stated: ${groupNames[group]} is not dated as checked. Ask the provider for the facts.`,
    );
  }
  for (const { severity, whatToDo, path } of review.newFindings) {
    lines.push(`It would cause: ${severity}, ${path}: ${whatToDo}`);
  }
  return lines.join('\n');
}

/** Who wrote it, as far as an invitation tells. */
function describeSender({ invitation }: KeptRequest, review: Review): string {
  if (invitation === null) return 'not from an invitation: only a proposal';
  const from = `from the invitation ${invitation.id} of ${invitation.organizationId}`;
  if (invitation.isRevoked) return `${from}, which was revoked since: only a proposal`;
  return review.ok && !review.isFromProvider
    ? `${from}, which is not the provider of this listing: only a proposal`
    : from;
}
