import type { ChangeRequest } from '../changes/changeRequest.ts';
import type { OutboxEntry } from '../changes/outbox.ts';
import { toSent } from '../changes/toSent.ts';

/** What sending works with. */
export interface SendOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where the intake takes requests. */
  readonly intakeUrl: string;
}

const longestWaitMs = 20_000;

/**
 * Sends a request, or asks how one that was sent stands. The intake stores a request once, whatever
 * the number of times it is sent, so that trying again is always safe.
 *
 * @returns the entry as it is now; the same one where nothing could be learnt, as without a connection
 */
export async function sendChange(entry: OutboxEntry, options: SendOptions): Promise<OutboxEntry> {
  if (entry.state === 'waiting') return send(entry, options);
  return entry.state === 'sent' ? askStatus(entry, options) : entry;
}

async function send(entry: OutboxEntry, { fetch, intakeUrl }: SendOptions): Promise<OutboxEntry> {
  const response = await ask(fetch, intakeUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(entry.request satisfies ChangeRequest),
  });
  if (!response) return entry;
  if (response.status === 200 || response.status === 201) return toSent(entry);
  // These say that the request itself cannot be taken; anything else may pass.
  if (![400, 409, 413, 415, 422].includes(response.status)) return entry;
  return { ...toSent(entry), state: 'refused', reason: await readField(response, 'error') };
}

async function askStatus(entry: OutboxEntry, { fetch, intakeUrl }: SendOptions): Promise<OutboxEntry> {
  const response = await ask(fetch, `${intakeUrl}/${entry.request.requestId}`, {});
  // The intake has lost it, as when an old copy of its data was put back: it is sent anew.
  if (response?.status === 404) return { ...entry, state: 'waiting' };
  if (response?.status !== 200) return entry;
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
