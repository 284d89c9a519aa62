import { whyNotFollow } from './feedAddress.ts';
import { readBody } from './readBody.ts';
import type { Web } from './web.ts';

/** What a copy that is kept remembers of an answer, to ask whether it is still the same. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came of asking for one address. */
export type WebAnswer =
  | { readonly outcome: 'answered'; readonly bytes: Uint8Array; readonly validators: Validators }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'failed'; readonly reason: string; readonly status: number | null };

/** How one address is to be asked. */
export interface AskOptions {
  readonly validators: Validators | null;
  /** Whether a failure is worth another attempt. */
  readonly isWorthRetrying: boolean;
}

const mostRedirects = 5;
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

type Attempt = WebAnswer & { readonly mayPass?: boolean; readonly pauseMs?: number | null };

/** Asks for one address, again after a pause where the failure may pass. Never throws. */
export async function askWeb(web: Web, address: URL, options: AskOptions): Promise<WebAnswer> {
  const { attempts, firstPauseMs, longestPauseMs } = web.limits;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(web, address, options.validators);
    if (answer.outcome !== 'failed' || answer.mayPass !== true) return answer;
    if (!options.isWorthRetrying || attempt >= attempts) return answer;
    const pause = answer.pauseMs ?? firstPauseMs * 2 ** (attempt - 1);
    if (pause > longestPauseMs) {
      return {
        ...answer,
        reason: `${answer.reason}, and it asks to wait ${Math.ceil(pause / 1_000)} seconds`,
      };
    }
    await web.sleep(pause);
  }
}

async function askOnce(web: Web, address: URL, validators: Validators | null): Promise<Attempt> {
  // Not `AbortSignal.timeout`, which holds on to an answer until its time is over: thousands at once.
  const limit = new AbortController();
  const { signal } = limit;
  const timer = setTimeout(() => limit.abort(new DOMException('', 'TimeoutError')), web.limits.timeoutMs);
  try {
    let at = address;
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const response = await web.fetch(at.href, {
        redirect: 'manual',
        signal,
        headers: toHeaders(validators),
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || response.status === 304 || location === null) {
        return await readResponse(web, response);
      }
      await response.body?.cancel();
      if (!URL.canParse(location, at.href))
        return failed('it redirects to what is no address', response.status);
      const next = new URL(location, at);
      const refusal = whyNotFollow(at, next);
      if (refusal !== null) return failed(`a redirect was not followed: ${refusal}`, response.status);
      at = next;
    }
    return failed(`it redirects more than ${mostRedirects} times`, null);
  } catch (error) {
    return { ...failed(describeFault(error, web.limits.timeoutMs), null), mayPass: true };
  } finally {
    clearTimeout(timer);
  }
}

async function readResponse(web: Web, response: Response): Promise<Attempt> {
  const { status, headers } = response;
  if (status === 304) return { outcome: 'unchanged' };
  if (status !== 200) {
    await response.body?.cancel();
    const mayPass = passing.has(status);
    return {
      ...failed(`it answered with the error ${status}`, status),
      mayPass,
      pauseMs: readPause(web, headers),
    };
  }
  const bytes = await readBody(response, web.limits.mostBytes);
  if (bytes === null)
    return failed(`the answer is larger than ${describeSize(web.limits.mostBytes)}`, status);
  const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  return { outcome: 'answered', bytes, validators };
}

function toHeaders(validators: Validators | null): Record<string, string> {
  return {
    accept: 'application/json',
    'user-agent': 'probation-service-catalogue',
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

/** The pause that `Retry-After` asks for, in seconds or as a date; null when it asks for none. */
function readPause(web: Web, headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? null : Math.max(0, until - web.now());
}

function failed(reason: string, status: number | null): Extract<WebAnswer, { outcome: 'failed' }> {
  return { outcome: 'failed', reason, status };
}

function describeSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024 / 1024)} MB`;
}

const faults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it broke the connection off',
  UND_ERR_SOCKET: 'it broke the connection off',
  ENOTFOUND: 'no computer of that name is known',
  EAI_AGAIN: 'its name could not be looked up',
  UND_ERR_CONNECT_TIMEOUT: 'it could not be reached in time',
};

function describeFault(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it did not answer within ${timeoutMs / 1_000} seconds`;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return (
    faults[code] ??
    `the connection failed (${code || (cause instanceof Error ? cause.message : error.message)})`
  );
}
