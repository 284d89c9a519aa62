import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createChangeBook } from '../../src/hooks/changeBook.ts';
import { createLateOutbox } from '../../src/hooks/lateOutbox.ts';
import { OutboxStore } from '../../src/store/outboxStore.ts';
import { createSendOutbox } from '../../src/sync/sendOutbox.ts';
import { createTakeBack } from '../../src/sync/takeBack.ts';
import { makeChangeRequest, makeOutboxEntry } from '../changes/requestFactory.ts';
import { makeService } from '../factories/serviceFactory.ts';

const listing = makeService();
const request = makeChangeRequest(listing);
const sentAt = '2026-11-22T14:00:00.000Z';
let devices = 0;

/** A provider's device, and an intake whose answers the test sets; null is no connection. */
function makeProviderDevice(hasIntake = true) {
  const name = `provider-${(devices += 1)}`;
  const sent: { readonly url: string; readonly body: string | null }[] = [];
  const state: { answer: (url: string) => Response | null } = { answer: () => null };
  let held: Promise<void> | null = null;
  /** Keeps what is sent on its way until it is let go. */
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = sent.length;
    held = promise;
    return { isOnItsWay: () => sent.length > before, now: resolve };
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    sent.push({ url, body: typeof init?.body === 'string' ? init.body : null });
    await held;
    const answer = state.answer(url);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  };
  const clock = { minutes: 0 };
  const now = () => new Date(Date.UTC(2026, 10, 22, 14, 0) + clock.minutes * 60_000);
  const open = () => {
    const store = new OutboxStore({ name });
    const parts = {
      store,
      locks: navigator.locks,
      now,
      fetch,
      intakeUrl: hasIntake ? '/intake/changes' : '',
    };
    return createChangeBook({
      store,
      send: hasIntake ? createSendOutbox(parts) : null,
      takeBack: createTakeBack(parts),
      askToBeWoken: () => undefined,
      teamEmail: null,
      now,
    });
  };
  return { open, sent, state, clock, hold };
}
const stateOf = (book: ReturnType<typeof createChangeBook>) => book.snapshot.get().entries[0]?.state;

it('a provider answers without a connection: kept, still there after a restart, sent once there is one', async () => {
  const { open, sent, state } = makeProviderDevice();
  const first = open();
  expect(await first.submit(request, listing)).toBe(true);
  await first.open();
  expect(stateOf(first)).toBe('waiting');

  const second = open();
  await second.open();
  expect(second.snapshot.get().entries).toEqual([makeOutboxEntry(request, { listing })]);
  state.answer = () => new Response('{"status":"waiting"}', { status: 201 });
  await second.sendAll();
  await second.open();
  expect(stateOf(second)).toBe('sent');
  const posts = sent.filter(({ body }) => body !== null);
  expect(JSON.parse(posts.at(-1)?.body ?? '')).toEqual(request);

  const before = posts.length;
  await second.sendAll();
  expect(sent.filter(({ body }) => body !== null)).toHaveLength(before);
});

it.each([
  ['takes it', 201, 'sent'],
  ['refuses it', 422, 'refused'],
])(
  'an answer carries the code of its invitation until the intake %s, and no longer',
  async (_what, status, left) => {
    const { open, sent, state } = makeProviderDevice();
    const book = open();
    const invitation = 'k3J9x_Qw7-TzLm2Vb8Ns4Rf6';
    await book.submit({ ...request, invitation }, listing);
    await book.open();
    expect(book.snapshot.get().entries[0]?.request.invitation).toBe(invitation);
    state.answer = () => new Response('{}', { status });
    await book.sendAll();
    expect(sent.at(-1)?.body).toContain(invitation);
    expect(stateOf(book)).toBe(left);
    expect(JSON.stringify(book.snapshot.get().entries)).not.toContain(invitation);
  },
);

it('answers of one day are listed newest first and sent oldest first, also after a restart', async () => {
  const { open, sent, state } = makeProviderDevice();
  const written = ['f', '3', 'a', '1'].map((digit) => ({
    ...request,
    requestId: request.requestId.replace(/^./, digit),
  }));
  const first = open();
  for (const one of written) await first.submit(one, listing);
  const second = open();
  await second.open();
  const shown = second.snapshot.get().entries.map((entry) => entry.request);
  expect(shown).toEqual(written.toReversed());
  sent.length = 0;
  state.answer = () => new Response('{}', { status: 201 });
  await second.sendAll();
  expect(sent.map(({ body }): unknown => JSON.parse(body ?? ''))).toEqual(written);
  expect(second.snapshot.get().entries.map((entry) => entry.request)).toEqual(shown);
});

it('learns what the catalogue team decided, with the reason', async () => {
  const { open, state, clock } = makeProviderDevice();
  const book = open();
  state.answer = () => new Response('{}', { status: 201 });
  await book.submit(request, listing);
  await book.sendAll();
  clock.minutes = 11;
  state.answer = (url) =>
    url === `/intake/changes/${request.requestId}`
      ? new Response('{"status":"rejected","reason":"The number does not answer."}', { status: 200 })
      : null;
  await book.sendAll();
  await book.open();
  expect(book.snapshot.get().entries).toEqual([
    makeOutboxEntry(request, {
      state: 'rejected',
      reason: 'The number does not answer.',
      sentAt,
      listing,
    }),
  ]);
});

it('sends anew what the intake knows nothing of any more', async () => {
  const { open, sent, state, clock } = makeProviderDevice();
  const book = open();
  state.answer = () => new Response('{}', { status: 201 });
  await book.submit(request, listing);
  await book.sendAll();
  clock.minutes = 11;
  state.answer = () => new Response('{"error":"No such request was received."}', { status: 404 });
  await book.sendAll();
  expect(stateOf(book)).toBe('waiting');
  state.answer = () => new Response('{}', { status: 201 });
  await book.sendAll();
  expect(stateOf(book)).toBe('sent');
  expect(sent.filter(({ body }) => body !== null)).toHaveLength(2);
});

it.each([429, 500, 503])('stays waiting while the intake answers %i', async (status) => {
  const { open, state } = makeProviderDevice();
  const book = open();
  state.answer = () => new Response('{"error":"Later."}', { status });
  await book.submit(request, listing);
  await book.open();
  expect(stateOf(book)).toBe('waiting');
});

/** Lets timers run out under the test's hand; the database keeps its own. */
function holdTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}
afterEach(() => void vi.useRealTimers());

const many = Array.from({ length: 26 }, (_, index) => ({
  ...request,
  requestId: request.requestId.replace(/^../, String(index + 10)),
}));

it('26 answers meet a server that takes 10 at once: none is sent twice, and the rest goes after its pause', async () => {
  holdTimers();
  const { open, sent, state, clock } = makeProviderDevice();
  const book = open();
  let room = 10;
  state.answer = () =>
    room-- > 0
      ? new Response('{}', { status: 201 })
      : new Response('{}', { status: 429, headers: { 'Retry-After': '60' } });
  for (const one of many) await book.submit(one, listing);
  await book.sendAll();
  const waiting = () => book.snapshot.get().entries.filter((entry) => entry.state === 'waiting');
  await vi.waitFor(() => expect(waiting()).toHaveLength(16));
  expect(sent).toHaveLength(11);
  expect(book.snapshot.get().nextTry).toMatchObject({ isServerBusy: true, inMs: 60_000 });
  await book.sendAll();
  expect(sent).toHaveLength(11);

  room = 30;
  clock.minutes = 1;
  await vi.advanceTimersByTimeAsync(60_000);
  await book.sendAll();
  expect(waiting()).toEqual([]);
  expect(book.snapshot.get().nextTry).toBeNull();
  const posts = sent.flatMap(({ body }): unknown[] => (body === null ? [] : [JSON.parse(body)]));
  expect(posts.toSpliced(10, 1)).toEqual(many);
});

it('asks how what was sent stands once in a while, and not at every press', async () => {
  const { open, sent, state, clock } = makeProviderDevice();
  const book = open();
  state.answer = () => new Response('{"status":"waiting"}', { status: 200 });
  for (const one of many) await book.submit(one, listing);
  await vi.waitFor(() =>
    expect(book.snapshot.get().entries.every(({ state }) => state === 'sent')).toBe(true),
  );
  const asked = () => sent.filter(({ body }) => body === null).length;
  await book.sendAll();
  expect(asked()).toBe(0);
  clock.minutes = 11;
  await book.sendAll();
  expect(asked()).toBe(26);
  await book.sendAll();
  expect(asked()).toBe(26);
  clock.minutes = 22;
  await book.sendAll();
  expect(asked()).toBe(52);
});

it('a server that does not say when: the pause grows, and ends with the first answer', async () => {
  holdTimers();
  const { open, sent, state } = makeProviderDevice();
  const book = open();
  await book.submit(request, listing);
  await book.sendAll();
  const pause = () => book.snapshot.get().nextTry?.inMs;
  const pauses = [pause()];
  for (let turn = 0; turn < 8; turn += 1) {
    await book.sendAll();
    pauses.push(pause());
  }
  expect(pauses.slice(0, 3)).toEqual([5_000, 10_000, 20_000]);
  expect(pauses.at(-1)).toBe(300_000);
  const before = sent.length;
  state.answer = () => new Response('{}', { status: 201 });
  await vi.advanceTimersByTimeAsync(300_000);
  await book.sendAll();
  expect(sent.length).toBeGreaterThan(before);
  expect(stateOf(book)).toBe('sent');
  expect(book.snapshot.get().nextTry).toBeNull();
});

it('says why the intake refused it for good', async () => {
  const { open, state } = makeProviderDevice();
  const book = open();
  state.answer = () => new Response('{"error":"This is not a change request."}', { status: 422 });
  await book.submit(request, listing);
  await book.open();
  expect(book.snapshot.get().entries).toEqual([
    makeOutboxEntry(request, {
      state: 'refused',
      reason: 'This is not a change request.',
      sentAt,
      listing,
    }),
  ]);
});

it('an outbox whose code could not be loaded keeps nothing and says so, and works at the next try', async () => {
  const real = new OutboxStore({ name: `provider-${(devices += 1)}` });
  let hasConnection = false;
  const outbox = createLateOutbox(async () => {
    if (!hasConnection) throw new TypeError('Failed to fetch');
    return {
      store: real,
      send: async () => {
        for (const entry of await real.read()) await real.put({ ...entry, state: 'sent' });
        return null;
      },
      takeBack: async (requestId) => {
        await real.remove(requestId);
        return 'not known';
      },
    };
  });
  const book = createChangeBook({
    ...outbox,
    askToBeWoken: () => undefined,
    teamEmail: null,
    now: () => new Date(sentAt),
  });
  expect(await book.submit(request, listing)).toBe(false);
  expect(book.snapshot.get().failure).toContain('Nothing was sent');
  hasConnection = true;
  expect(await book.submit(request, listing)).toBe(true);
  await book.open();
  expect(stateOf(book)).toBe('sent');
  await real.remove(request.requestId);
  await vi.waitFor(() => expect(book.snapshot.get().entries).toEqual([]));
});

it('without an intake it is kept, and can be removed', async () => {
  const { open, sent } = makeProviderDevice(false);
  const book = open();
  expect(book.hasIntake).toBe(false);
  await book.submit(request, listing);
  await book.open();
  expect(stateOf(book)).toBe('waiting');
  await book.remove(request.requestId);
  await book.open();
  expect(book.snapshot.get().entries).toEqual([]);
  expect(sent).toEqual([]);
});

it('what was sent by email is not in the next file, and stays on the list', async () => {
  const { open } = makeProviderDevice(false);
  const book = open();
  await book.submit({ ...request, invitation: 'k3J9x_Qw7-TzLm2Vb8Ns4Rf6' }, listing);
  await book.markSent();
  await book.open();
  expect(book.snapshot.get().entries).toEqual([makeOutboxEntry(request, { state: 'sent', sentAt, listing })]);
});

it('an answer keeps the listing as it was answered, which does not leave the device', async () => {
  const { open, sent, state } = makeProviderDevice();
  const book = open();
  state.answer = () => new Response('{}', { status: 201 });
  await book.submit(request, listing);
  await book.sendAll();
  await book.open();
  expect(sent.map(({ body }): unknown => JSON.parse(body ?? ''))).toEqual([request]);
  expect(book.snapshot.get()).toMatchObject({ isRead: true, entries: [{ sentAt, listing }] });
});

it('an answer of an older app is read without what that app did not keep', async () => {
  const store = new OutboxStore({ name: `provider-${(devices += 1)}` });
  const asWritten: object = { request, state: 'sent', reason: null };
  await store.put(asWritten as Parameters<typeof store.put>[0]);
  expect(await store.read()).toEqual([makeOutboxEntry(request, { state: 'sent' })]);
  store.close();
});

describe('an answer is taken back', () => {
  it('with no connection: it is gone and never goes out, and nobody knows whether it had arrived', async () => {
    const { open, sent, state } = makeProviderDevice();
    const book = open();
    await book.submit(request, listing);
    await book.open();
    expect(await book.takeBack(request.requestId)).toBe('not known');
    sent.length = 0;
    state.answer = () => new Response('{}', { status: 201 });
    await book.sendAll();
    expect(sent).toEqual([]);
    expect(book.snapshot.get().entries).toEqual([]);
  });

  it('after it was sent: it stays', async () => {
    const { open, state } = makeProviderDevice();
    const book = open();
    state.answer = () => new Response('{}', { status: 201 });
    await book.submit(request, listing);
    await book.sendAll();
    expect(await book.takeBack(request.requestId)).toBe('sent');
    await book.open();
    expect(stateOf(book)).toBe('sent');
  });

  it('while it is on its way: that is waited for, and it was sent', async () => {
    const { open, state, hold } = makeProviderDevice();
    const book = open();
    await book.open();
    state.answer = () => new Response('{}', { status: 201 });
    const letGo = hold();
    await book.submit(request, listing);
    await vi.waitFor(() => expect(letGo.isOnItsWay()).toBe(true));
    const asked = book.takeBack(request.requestId);
    letGo.now();
    expect(await asked).toBe('sent');
    await book.open();
    expect(stateOf(book)).toBe('sent');
  });

  it('when the intake has it and its receipt got lost: it was sent, and says so', async () => {
    const { open, state } = makeProviderDevice();
    const book = open();
    await book.submit(request, listing);
    await book.open();
    state.answer = () => new Response('{"status":"waiting"}', { status: 200 });
    expect(await book.takeBack(request.requestId)).toBe('sent');
    await vi.waitFor(() => expect(stateOf(book)).toBe('sent'));
  });

  it('when the intake can be reached and knows nothing of it: it is gone, and it was not sent', async () => {
    const { open, state } = makeProviderDevice();
    const book = open();
    await book.submit(request, listing);
    await book.open();
    state.answer = () => new Response('{"error":"No such request was received."}', { status: 404 });
    expect(await book.takeBack(request.requestId)).toBe('not sent');
    await vi.waitFor(() => expect(book.snapshot.get().entries).toEqual([]));
  });

  it('where answers go by email: it is gone, nobody is asked, and this device cannot know', async () => {
    const { open, sent } = makeProviderDevice(false);
    const book = open();
    await book.submit(request, listing);
    expect(await book.takeBack(request.requestId)).toBe('not known');
    await vi.waitFor(() => expect(book.snapshot.get().entries).toEqual([]));
    expect(sent).toEqual([]);
  });
});
