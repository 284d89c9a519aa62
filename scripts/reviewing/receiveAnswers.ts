import { parseChangeRequest } from '../../src/changes/parseChangeRequest.ts';
import { CommandError } from '../commandError.ts';
import { keepRequest } from '../intake/changeStore.ts';
import type { IntakeDatabase } from '../intake/intakeTables.ts';
import { readJsonFile } from '../publish/readInputs.ts';

/** What became of the answers of a file. */
export interface ReceivedAnswers {
  /** Ids of requests that are new to the intake. */
  readonly received: readonly string[];
  /** Ids of requests that it had already. */
  readonly before: readonly string[];
  /** What could not be taken, each with the reason. */
  readonly refused: readonly string[];
}

/**
 * Brings the file of answers that a provider sent by email into the intake, as if the app had sent them.
 * Safe to do again. @throws CommandError when the file is no list
 */
export async function receiveAnswers(
  database: IntakeDatabase,
  path: string,
  now: Date,
): Promise<ReceivedAnswers> {
  const list = await readJsonFile(path);
  if (!Array.isArray(list)) throw new CommandError(`${path} is not a list of answers, as the app saves it.`);
  const received: string[] = [];
  const before: string[] = [];
  const refused: string[] = [];
  // The app saves the newest first; the catalogue team has them in the order in which they were written.
  const written: readonly unknown[] = list.toReversed();
  for (const [index, value] of written.entries()) {
    const place = `${path}, answer ${written.length - index}`;
    const parsed = parseChangeRequest(value);
    if (!parsed.ok) {
      refused.push(`${place} cannot be taken: ${parsed.reasons.slice(0, 20).join('; ')}.`);
      continue;
    }
    // By the instant they are told apart in a list: each a little later than the one before.
    const outcome = await keepRequest(database, parsed.request, new Date(now.getTime() + index));
    if (outcome === 'kept') received.push(parsed.request.requestId);
    else if (outcome === 'kept before') before.push(parsed.request.requestId);
    else refused.push(`${place} cannot be taken: another request has its id.`);
  }
  return { received, before, refused };
}
