import { expect, it } from 'vitest';
import { sumWorkerTime } from '../../../scripts/bench/browser/workerTime.ts';

const thread = (tid: number, name: string) => ({ name: 'thread_name', pid: 1, tid, args: { name } });
const task = (tid: number, ts: number, tdur: number) => ({
  name: 'ThreadControllerImpl::RunTask',
  pid: 1,
  tid,
  ts,
  dur: tdur * 3,
  tdur,
});

it('adds up what workers worked, not what they waited, from the visit to the first answer', () => {
  const events = [
    thread(1, 'CrRendererMain'),
    thread(2, 'DedicatedWorker thread'),
    thread(3, 'ServiceWorker thread'),
    { name: 'navigationStart', pid: 1, tid: 1, ts: 5_000 },
    task(1, 10_000, 400_000),
    task(2, 10_000, 20_000),
    task(2, 60_000, 35_000),
    task(3, 60_000, 70_000),
    task(2, 106_000, 500_000),
  ];
  expect(sumWorkerTime(events, 100)).toBe(55);
});
