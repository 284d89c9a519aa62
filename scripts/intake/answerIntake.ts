import type { IncomingMessage, ServerResponse } from 'node:http';
import { changeLimits } from '../../src/changes/changeRequest.ts';
import { parseChangeRequest } from '../../src/changes/parseChangeRequest.ts';
import { findRequest, keepRequest } from './changeStore.ts';
import type { IntakeDatabase } from './intakeTables.ts';
import type { RateLimit } from './rateLimit.ts';
import { BodyTooLargeError, readBody } from './readBody.ts';
import { toSender } from './sender.ts';

/** What the intake works with. */
export interface Intake {
  readonly database: IntakeDatabase;
  readonly limit: RateLimit;
  readonly now: () => Date;
  /** Whether a proxy of ours names the senders. */
  readonly isBehindProxy: boolean;
}

/** What is answered: an HTTP status, JSON, and when to try again. */
interface Answer {
  readonly status: number;
  readonly body: object;
  readonly retryAfter?: number;
}

const oneRequest = /^\/([0-9a-f-]{36})$/;

/**
 * Answers one request to the intake; `path` is what follows its address. `POST /` takes a change
 * request as JSON and answers 201 once it is kept on disk, 200 when it was kept before. `GET /<id>`
 * tells how it stands to whoever knows its id. Never rejects.
 */
export async function answerIntake(
  intake: Intake,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await toAnswer(intake, path, request);
  } catch (error) {
    // A full disk, a lock that is held too long, a database that is gone: the sender keeps the request.
    console.error('The intake could not answer:', error instanceof Error ? error.message : error);
    answer = {
      ...refuse(503, 'The intake cannot take changes at the moment. Try again later.'),
      retryAfter: 60,
    };
  }
  response.statusCode = answer.status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  // Nothing that was sent here is ever opened as a page or run.
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (answer.retryAfter !== undefined) response.setHeader('Retry-After', String(answer.retryAfter));
  // What was not read of a body must not be taken for the next request.
  if (!request.complete) response.setHeader('Connection', 'close');
  response.end(`${JSON.stringify(answer.body)}\n`);
}

async function toAnswer(intake: Intake, path: string, request: IncomingMessage): Promise<Answer> {
  const allowed = intake.limit(toSender(request, intake.isBehindProxy), intake.now());
  if (!allowed.ok) {
    return { ...refuse(429, 'That was too much at once. Try again later.'), retryAfter: allowed.retryAfter };
  }
  const requestId = oneRequest.exec(path)?.[1];
  if (requestId !== undefined) {
    return request.method === 'GET'
      ? tellStatus(intake, requestId)
      : refuse(405, 'A request can only be read.');
  }
  if (path !== '' && path !== '/') return refuse(404, 'There is nothing here.');
  if (request.method !== 'POST') return refuse(405, 'Changes are sent with POST.');
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return refuse(415, 'Changes are sent as application/json.');
  }
  return take(intake, request);
}

async function take({ database, now }: Intake, request: IncomingMessage): Promise<Answer> {
  const value = await readJson(request);
  if (!value.ok) return value.answer;
  const parsed = parseChangeRequest(value.value);
  if (!parsed.ok) return refuse(422, 'This is not a change request.', parsed.reasons.slice(0, 20));
  const outcome = await keepRequest(database, parsed.request, now());
  if (outcome === 'another request has this id') return refuse(409, 'Another request has this id.');
  const body = { requestId: parsed.request.requestId, status: 'waiting' };
  return { status: outcome === 'kept' ? 201 : 200, body };
}

type ReadJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly answer: Answer };

async function readJson(request: IncomingMessage): Promise<ReadJson> {
  try {
    const value: unknown = JSON.parse(await readBody(request, changeLimits.bytes));
    return { ok: true, value };
  } catch (error) {
    if (error instanceof BodyTooLargeError) return { ok: false, answer: refuse(413, error.message) };
    if (error instanceof SyntaxError || error instanceof TypeError) {
      return { ok: false, answer: refuse(400, 'The body is not JSON in UTF-8.') };
    }
    throw error;
  }
}

async function tellStatus({ database }: Intake, requestId: string): Promise<Answer> {
  const kept = await findRequest(database, requestId);
  if (!kept) return refuse(404, 'No such request was received.');
  return { status: 200, body: { requestId, status: kept.status, reason: kept.reason } };
}

function refuse(status: number, error: string, reasons: readonly string[] = []): Answer {
  return { status, body: { error, ...(reasons.length > 0 ? { reasons } : {}) } };
}
