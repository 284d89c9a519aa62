import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { CommandError } from '../commandError.ts';
import { decideRequest, findRequest, type KeptRequest } from '../intake/changeStore.ts';
import type { IntakeDatabase } from '../intake/intakeTables.ts';
import { readGazetteerFile } from '../publish/readInputs.ts';
import { reviewChange, type Review } from './reviewChange.ts';
import { openSourceFiles } from './sourceFiles.ts';

/** What requests are held against. */
export interface ReviewSettings {
  /** Files with the source data. */
  readonly services: readonly string[];
  readonly gazetteer: string;
  /** The day to decide on; today where it is absent. */
  readonly today?: CalendarDay;
}

/** Who accepts, and what a person has decided to accept all the same. */
export interface AcceptanceRules {
  readonly by: string;
  readonly overConflict: boolean;
  readonly withErrors: boolean;
}

/** Holds a request against the source data. */
async function reviewRequest(
  kept: KeptRequest,
  services: readonly Service[],
  { gazetteer, today }: ReviewSettings,
): Promise<Review> {
  const areas = await readGazetteerFile(gazetteer);
  return reviewChange(kept, services, today ?? toCalendarDay(new Date()), areas.gazetteer);
}

/**
 * Writes an accepted request into the source data and notes the decision.
 *
 * @throws CommandError when it was decided before, or the rules do not let it in
 */
export async function acceptRequest(
  database: IntakeDatabase,
  kept: KeptRequest,
  settings: ReviewSettings & AcceptanceRules,
): Promise<void> {
  // Read anew for each: an accepted request changes what the next one is held against.
  const sources = openSourceFiles(settings.services);
  const review = await reviewRequest(kept, sources.services, settings);
  const id = kept.request.requestId;
  // Read anew as well: somebody else may have decided on it since it was listed.
  const status = (await findRequest(database, id))?.status ?? kept.status;
  if (status !== 'waiting') throw new CommandError(`${id} was ${status} before.`);
  const { after } = mustBeAcceptable(kept, review, settings);
  // The data first, the decision second: cut off in between, accepting again changes nothing and notes it.
  await sources.replace(after);
  const decision = { status: 'accepted', by: settings.by, reason: null, now: new Date() } as const;
  if (!(await decideRequest(database, id, decision))) {
    throw new CommandError(
      `${id} was decided by somebody else while it was written into the source data. Look at both with changes show.`,
    );
  }
}

/** Accepts a request by which an invited provider only confirms its own listing. False when it is another kind. */
export async function acceptInvitedConfirmation(
  database: IntakeDatabase,
  kept: KeptRequest,
  settings: ReviewSettings & AcceptanceRules,
): Promise<boolean> {
  if (kept.invitation === null) return false;
  const { services } = openSourceFiles(settings.services);
  const review = await reviewRequest(kept, services, settings);
  if (!review.ok || !review.isInvitedConfirmation) return false;
  await acceptRequest(database, kept, settings);
  return true;
}

type Acceptable = Extract<Review, { readonly ok: true }>;

function mustBeAcceptable({ request }: KeptRequest, review: Review, rules: AcceptanceRules): Acceptable {
  const name = request.requestId;
  if (!review.ok) throw new CommandError(`${name} cannot be accepted: ${review.reasons.join('; ')}.`);
  if (review.conflicts.length > 0 && !rules.overConflict) {
    throw new CommandError(
      `${name} was not accepted: the listing has changed since the provider saw it. Look at it with changes show, then decide with --over-conflict or changes reject.`,
    );
  }
  const errors = review.newFindings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !rules.withErrors) {
    throw new CommandError(
      `${name} was not accepted: the listing could not be published (${errors.map(({ rule }) => rule).join(', ')}).`,
    );
  }
  return review;
}
