import { InvalidArgumentError, type Command } from 'commander';
import { toCalendarDay } from '../../src/catalogue/calendarDay.ts';
import { CommandError } from '../commandError.ts';
import { readDayOption } from '../commandOptions.ts';
import { decideRequest, findRequest, listRequests, type KeptRequest } from '../intake/changeStore.ts';
import type { IntakeDatabase, RequestStatus } from '../intake/intakeTables.ts';
import { starterGazetteerPath } from '../building/starterGazetteer.ts';
import { readGazetteerFile } from '../publish/readInputs.ts';
import { describeRequest, describeReview } from '../reviewing/describeReview.ts';
import {
  acceptInvitedConfirmation,
  acceptRequest,
  type AcceptanceRules,
  type ReviewSettings,
} from '../reviewing/acceptRequest.ts';
import { describeReapplied, reapplyAccepted } from '../reviewing/reapplyAccepted.ts';
import { receiveAnswers } from '../reviewing/receiveAnswers.ts';
import { reviewChange } from '../reviewing/reviewChange.ts';
import { openSourceFiles } from '../reviewing/sourceFiles.ts';
import { withDatabase, withIntake, type IntakeOptions } from './intakeOptions.ts';
import { addInvitationCommands } from './invitations.ts';

interface ReviewOptions extends IntakeOptions, ReviewSettings {}
interface AcceptOptions extends ReviewOptions, AcceptanceRules {
  readonly invitedConfirmations: boolean;
}

const statuses = ['waiting', 'accepted', 'rejected', 'all'] as const;

/** `changes`: what providers propose, to be looked at, accepted or rejected, and the links that invite them. */
export function addChangesCommand(program: Command): void {
  const changes = program
    .command('changes')
    .summary('review what providers propose')
    .description(
      'Reads the intake: the SQLite file of npm start, or the PostgreSQL database that DATABASE_URL names.',
    );
  const withServices = (command: Command): Command =>
    withIntake(command)
      .requiredOption('--services <services.json...>', 'the source data, as import writes it')
      .option('--gazetteer <file>', 'the gazetteer that knows the area codes', starterGazetteerPath)
      .option('--today <day>', 'the day to decide on (default: today)', readDayOption);

  withIntake(changes.command('list').description('Lists requests, oldest first.'))
    .option('--status <status>', 'waiting, accepted, rejected or all', readStatus, 'waiting')
    .action(runList);
  withIntake(
    changes
      .command('receive <answers.json>')
      .description('Takes in the file of answers that a provider saved and sent by email.'),
  ).action(runReceive);
  withServices(
    changes
      .command('show <request>')
      .description('Shows a request: what it changes, conflicts, and findings it would cause.'),
  ).action(runShow);
  withServices(
    changes
      .command('accept [requests...]')
      .description(
        'Writes accepted requests into the source data. Publish afterwards, to bring them to the devices.',
      ),
  )
    .option('--by <role>', 'who decides, as a role', 'catalogue team')
    .option('--over-conflict', 'accept although the listing has changed since', false)
    .option('--with-errors', 'accept although the listing could then not be published', false)
    .option('--invited-confirmations', 'accept every plain confirmation from an invited provider', false)
    .action(runAccept);
  withServices(
    changes
      .command('reapply')
      .description(
        'Brings accepted requests back into the source data after an import wrote the feed’s facts over them.',
      ),
  ).action(runReapply);
  withIntake(
    changes.command('reject <request>').description('Rejects a request. The provider can read the reason.'),
  )
    .requiredOption('--reason <words>', 'why, for the provider to read')
    .option('--by <role>', 'who decides, as a role', 'catalogue team')
    .action(runReject);
  addInvitationCommands(changes);
}

function readStatus(value: string): (typeof statuses)[number] {
  const status = statuses.find((known) => known === value);
  if (!status) throw new InvalidArgumentError(`It should be one of ${statuses.join(', ')}.`);
  return status;
}

async function runList({
  file,
  json,
  status,
}: IntakeOptions & { status: RequestStatus | 'all' }): Promise<void> {
  const kept = await withDatabase(file, (database) =>
    listRequests(database, status === 'all' ? null : status),
  );
  if (json) console.log(JSON.stringify(kept));
  else console.log(kept.length === 0 ? 'There are none.' : kept.map(describeRequest).join('\n'));
}

async function runReceive(path: string, { file, json }: IntakeOptions): Promise<void> {
  const outcome = await withDatabase(file, (database) => receiveAnswers(database, path, new Date()));
  const { received, before, refused } = outcome;
  console.log(
    json ? JSON.stringify(outcome) : `Received ${received.length}, had ${before.length} of them before.`,
  );
  if (refused.length > 0) throw new CommandError(refused.join('\n'));
}

async function runShow(requestId: string, options: ReviewOptions): Promise<void> {
  const kept = await withDatabase(options.file, (database) => readKept(database, requestId));
  const { services } = openSourceFiles(options.services);
  const { gazetteer } = await readGazetteerFile(options.gazetteer);
  const review = reviewChange(kept, services, options.today ?? toCalendarDay(new Date()), gazetteer);
  console.log(options.json ? JSON.stringify({ ...kept, review }) : describeReview(kept, review, gazetteer));
}

async function readKept(database: IntakeDatabase, requestId: string): Promise<KeptRequest> {
  const kept = await findRequest(database, requestId);
  if (!kept) throw new CommandError(`The intake has no request ${requestId}.`);
  return kept;
}

async function runAccept(requestIds: string[], options: AcceptOptions): Promise<void> {
  if (requestIds.length === 0 && !options.invitedConfirmations) {
    throw new CommandError('Name the requests to accept, or say --invited-confirmations.');
  }
  await withDatabase(options.file, async (database) => {
    const named = await Promise.all(requestIds.map((id) => readKept(database, id)));
    const waiting = options.invitedConfirmations ? await listRequests(database, 'waiting') : [];
    const accepted: string[] = [];
    const refused: string[] = [];
    const others = waiting.filter(({ request }) => !requestIds.includes(request.requestId));
    const turns = [
      ...named.map((kept) => ({ kept, accept: acceptNamed })),
      ...others.map((kept) => ({ kept, accept: acceptInvitedConfirmation })),
    ];
    for (const { kept, accept } of turns) {
      try {
        if (await accept(database, kept, options)) accepted.push(kept.request.requestId);
      } catch (error) {
        // One that needs a decision does not keep the others waiting.
        if (!(error instanceof CommandError)) throw error;
        refused.push(error.message);
      }
    }
    if (accepted.length > 0 || refused.length === 0 || options.json) {
      console.log(options.json ? JSON.stringify({ accepted, refused }) : describeAccepted(accepted));
    }
    if (refused.length > 0) throw new CommandError(refused.join('\n'));
  });
}

async function acceptNamed(...args: Parameters<typeof acceptRequest>): Promise<true> {
  await acceptRequest(...args);
  return true;
}

function describeAccepted(accepted: readonly string[]): string {
  if (accepted.length === 0) return 'Nothing was accepted.';
  const what = accepted.length === 1 ? '1 request' : `${accepted.length} requests`;
  return `Accepted ${what}. Publish to bring it to the devices.`;
}

async function runReapply({ file, services, today, json }: ReviewOptions): Promise<void> {
  const accepted = await withDatabase(file, (database) => listRequests(database, 'accepted'));
  const sources = openSourceFiles(services);
  const outcome = reapplyAccepted(accepted, sources.services, today ?? toCalendarDay(new Date()));
  await sources.replaceAll(outcome.changed);
  const { applied, held, open, elsewhere } = outcome;
  console.log(json ? JSON.stringify({ applied, held, open, elsewhere }) : describeReapplied(outcome));
}

async function runReject(
  requestId: string,
  { file, reason, by }: IntakeOptions & { reason: string; by: string },
): Promise<void> {
  await withDatabase(file, async (database) => {
    const kept = await readKept(database, requestId);
    const isDecided = await decideRequest(database, requestId, {
      status: 'rejected',
      by,
      reason,
      now: new Date(),
    });
    if (!isDecided) throw new CommandError(`${requestId} was ${kept.status} before.`);
    console.log(`Rejected ${requestId}.`);
  });
}
