import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendOutbox } from '../../src/service-worker/sendOutbox.ts';
import { OutboxStore } from '../../src/store/outboxStore.ts';
import { createTakeBack, type TakenBack } from '../../src/sync/takeBack.ts';
import { makeChangeRequest, makeOutboxEntry } from '../changes/requestFactory.ts';
import { makeService } from '../factories/serviceFactory.ts';

const listing = makeService();
const first = makeChangeRequest(listing);
// By its id it would come before the first.
const second = makeChangeRequest(listing, { requestId: '00000000-5f6a-4b7c-8d9e-0f1a2b3c4d5e' });

let outbox: OutboxStore;
let answers: (body: string) => Response | Promise<Response>;
const sent: string[] = [];
beforeEach(() => {
  outbox = new OutboxStore();
  sent.length = 0;
  answers = () => new Response('{}', { status: 201 });
  vi.stubGlobal('fetch', async (_url: string, { body }: { readonly body: string }) => {
    sent.push(body);
    return answers(body);
  });
});
afterEach(async () => {
  outbox.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('catalogue').addEventListener('success', resolve);
  });
  vi.unstubAllGlobals();
});
const keep = async () => {
  for (const request of [first, second]) await outbox.put(makeOutboxEntry(request, { listing }));
};
const states = async () => (await outbox.read()).map(({ state }) => state);

it('with the app closed, everything that waits is sent once, and an open tab is told', async () => {
  await keep();
  const told = new Promise<void>((resolve) => outbox.onChange(resolve));
  await sendOutbox('/intake/changes');
  expect(sent.map((body): unknown => JSON.parse(body))).toEqual([first, second]);
  expect(await states()).toEqual(['sent', 'sent']);
  await told;
  await sendOutbox('/intake/changes');
  expect(sent).toHaveLength(2);
});

it('the code of an invitation is sent, and then no longer on the device', async () => {
  const invitation = 'k3J9x_Qw7-TzLm2Vb8Ns4Rf6';
  await outbox.put(makeOutboxEntry({ ...first, invitation }, { listing }));
  await sendOutbox('/intake/changes');
  expect(sent[0]).toContain(invitation);
  expect(await outbox.read()).toEqual([
    makeOutboxEntry(first, { state: 'sent', sentAt: expect.any(String), listing }),
  ]);
});

it.each([
  ['the intake is out of order', () => new Response('{}', { status: 503 })],
  ['the intake asks for patience', () => new Response('{}', { status: 429 })],
  ['the connection goes again', () => Promise.reject(new TypeError('Failed to fetch'))],
])('it waits on, and asks to be woken again, when %s', async (_what, answer) => {
  await keep();
  answers = answer;
  await expect(sendOutbox('/intake/changes')).rejects.toThrow();
  expect(await states()).toEqual(['waiting', 'waiting']);
});

it('what the intake refuses does not keep the others waiting; the app tells of it', async () => {
  await keep();
  answers = (body) => new Response('{}', { status: body.includes(first.requestId) ? 422 : 201 });
  await sendOutbox('/intake/changes');
  expect((await states()).toSorted()).toEqual(['sent', 'waiting']);
});

it('an answer that is deleted while it is on its way does not come back', async () => {
  await keep();
  answers = async (body) => {
    if (body.includes(first.requestId)) await outbox.remove(first.requestId);
    return new Response('{}', { status: 201 });
  };
  await sendOutbox('/intake/changes');
  expect((await outbox.read()).map(({ request }) => request.requestId)).toEqual([second.requestId]);
});

it('an answer that is taken back while it is on its way waits for that: it was sent, and stays', async () => {
  await keep();
  const takeBack = createTakeBack({
    store: outbox,
    locks: navigator.locks,
    fetch,
    intakeUrl: '/intake/changes',
    now: () => new Date(),
  });
  const asked: Promise<TakenBack>[] = [];
  answers = (body) => {
    if (body.includes(first.requestId)) asked.push(takeBack(first.requestId));
    return new Response('{}', { status: 201 });
  };
  await sendOutbox('/intake/changes');
  expect(await Promise.all(asked)).toEqual(['sent']);
  expect(await states()).toEqual(['sent', 'sent']);
});

it('a device that never opened the app has nothing to send, and no database is made', async () => {
  await sendOutbox('/intake/changes');
  expect(sent).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});
