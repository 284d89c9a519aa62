import type { ChangeRequest } from '../changes/changeRequest.ts';
import type { OutboxEntry } from '../changes/outbox.ts';
import { toSent } from '../changes/toSent.ts';

/** What sending works with. */
export interface SendOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where the intake takes requests. */
  readonly intakeUrl: string;
  readonly now: () => Date;
}

/** What came of asking the intake about one entry. */
export interface Sending {
  /** The entry as it is now; the same one where nothing could be learnt. */
  readonly entry: OutboxEntry;
  /** Why it has to be tried again, or null. */
  readonly trouble: SendingTrouble | null;
}

/** No answer at all, a server that asks for patience (RFC 9110, 10.2.3), or another failure that may pass. */
export type SendingTrouble =
  | { readonly kind: 'no connection' }
  | { readonly kind: 'busy'; readonly retryAfter: string | null }
  | { readonly kind: 'failed' };

const longestWaitMs = 20_000;

/**
 * Sends a request, or asks how one that was sent stands. The intake stores a request once, whatever
 * the number of times it is sent, so that trying again is always safe.
 */
export async function sendChange(entry: OutboxEntry, options: SendOptions): Promise<Sending> {
  if (entry.state !== 'waiting' && entry.state !== 'sent') return { entry, trouble: null };
  const { fetch, intakeUrl, now } = options;
  const response = await (entry.state === 'waiting'
    ? ask(fetch, intakeUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(entry.request satisfies ChangeRequest),
      })
    : ask(fetch, `${intakeUrl}/${entry.request.requestId}`, {}));
  if (!response) return { entry, trouble: { kind: 'no connection' } };
  if (response.status === 429 || response.status === 503) {
    return { entry, trouble: { kind: 'busy', retryAfter: response.headers.get('Retry-After') } };
  }
  const learnt = await (entry.state === 'waiting'
    ? readReceipt(entry, response, now())
    : readStatus(entry, response));
  return learnt ? { entry: learnt, trouble: null } : { entry, trouble: { kind: 'failed' } };
}

/** What the intake says to a request that was sent; null where it says nothing of it. */
async function readReceipt(entry: OutboxEntry, response: Response, now: Date): Promise<OutboxEntry | null> {
  if (response.status === 200 || response.status === 201) return toSent(entry, now);
  // These say that the request itself cannot be taken; anything else may pass.
  if (![400, 409, 413, 415, 422].includes(response.status)) return null;
  return { ...toSent(entry, now), state: 'refused', reason: await readField(response, 'error') };
}

/** How the intake says that a request stands; null where it says nothing of it. */
async function readStatus(entry: OutboxEntry, response: Response): Promise<OutboxEntry | null> {
  // The intake has lost it, as when an old copy of its data was put back: it is sent anew.
  if (response.status === 404) return { ...entry, state: 'waiting', sentAt: null };
  if (response.status !== 200) return null;
  const body: unknown = await response.json().catch(() => null);
  const status = fieldOf(body, 'status');
  if (status !== 'accepted' && status !== 'rejected') return entry;
  return { ...entry, state: status, reason: fieldOf(body, 'reason') };
}

/** The answer, or null when there is no connection. */
async function ask(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<Response | null> {
  const signal = AbortSignal.timeout(longestWaitMs);
  return fetch(url, { ...init, signal, cache: 'no-store', credentials: 'omit' }).catch(() => null);
}

async function readField(response: Response, field: string): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null);
  return fieldOf(body, field);
}

function fieldOf(body: unknown, field: string): string | null {
  if (typeof body !== 'object' || body === null || !(field in body)) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(body, field)?.value;
  return typeof value === 'string' ? value.slice(0, 1_000) : null;
}
