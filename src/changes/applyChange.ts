import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { FactGroup } from '../catalogue/codes.ts';
import { parseService, type ParsedService } from '../catalogue/parseService.ts';
import type { Assurance, Availability, Service } from '../catalogue/service.ts';
import type { ChangeRequest, GroupAnswer } from './changeRequest.ts';
import { statesAnything, toGroupFingerprint } from './factGroupFields.ts';

/** On which day a change is accepted, and the provider's own invitation it came by, or null. */
export interface Acceptance {
  readonly today: CalendarDay;
  readonly invitationId: string | null;
}

/**
 * The listing as it would be with a request accepted. Each answered group is checked as of the day the
 * provider wrote it (never later than today), unless nothing is stated in it; other groups keep their
 * dates, and earlier checks stay. Who says that referrals and waits are still so says it of that day.
 * Without an invitation nobody knows who wrote it: then it is the catalogue team's word.
 * A withdrawn listing becomes inactive. Accepting the same request again changes nothing.
 */
export function applyChange(service: Service, request: ChangeRequest, acceptance: Acceptance): ParsedService {
  const assuredDate = request.madeOn < acceptance.today ? request.madeOn : acceptance.today;
  const corrections = request.answers.map((answer) =>
    answer.answer === 'corrected' ? answer.corrections : {},
  );
  const after: Service = {
    ...service,
    ...(confirmsAvailability(request) ? { availability: asOfDay(service.availability, assuredDate) } : {}),
    ...Object.assign({}, ...corrections),
    ...(request.withdrawal === null ? {} : { status: 'inactive' }),
  };
  const checked = request.answers
    .map(({ factGroup }) => factGroup)
    .filter((group) => statesAnything(after, group));
  return parseService({
    ...after,
    assurance: withChecks(service.assurance, checked, acceptance.invitationId, assuredDate),
  });
}

function confirmsAvailability({ answers }: ChangeRequest): boolean {
  return answers.some(({ factGroup, answer }) => factGroup === 'availability' && answer === 'still correct');
}

/** What is said of referrals and waits, as true on a day; a later day that is known already stays. */
function asOfDay(availability: Availability, confirmed: CalendarDay): Availability {
  const { takingReferrals, wait, asOf } = availability;
  const saysNothing = takingReferrals === 'not stated' && wait === null;
  return saysNothing || (asOf !== null && asOf >= confirmed)
    ? availability
    : { ...availability, asOf: confirmed };
}

function withChecks(
  history: readonly Assurance[],
  checked: readonly FactGroup[],
  invitationId: string | null,
  assuredDate: CalendarDay,
): Assurance[] {
  const checks = checked.map((factGroup): Assurance => ({
    factGroup,
    assuredDate,
    by: invitationId === null ? 'catalogue team' : 'provider',
    ...(invitationId === null ? {} : { invitation: invitationId }),
  }));
  const isNew = (check: Assurance) => !history.some((earlier) => isSameCheck(earlier, check));
  return [...checks.filter(isNew), ...history].toSorted((one, other) =>
    one.assuredDate < other.assuredDate ? 1 : one.assuredDate > other.assuredDate ? -1 : 0,
  );
}

function isSameCheck(one: Assurance, other: Assurance): boolean {
  return (
    one.factGroup === other.factGroup &&
    one.assuredDate === other.assuredDate &&
    one.by === other.by &&
    one.invitation === other.invitation
  );
}

/**
 * The groups of facts that are no longer as the provider saw them, so that a person has to decide.
 * A correction that is in the listing already is no conflict.
 */
export function findConflicts(service: Service, request: ChangeRequest): FactGroup[] {
  return request.answers.filter((answer) => isConflict(service, answer)).map(({ factGroup }) => factGroup);
}

function isConflict(service: Service, answer: GroupAnswer): boolean {
  const now = toGroupFingerprint(service, answer.factGroup);
  if (now === answer.seen) return false;
  if (answer.answer === 'still correct') return true;
  return toGroupFingerprint({ ...service, ...answer.corrections }, answer.factGroup) !== now;
}
