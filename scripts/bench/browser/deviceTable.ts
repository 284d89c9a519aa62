import { toTable } from '../benchTable.ts';
import type { DeviceRun } from './measureDevice.ts';
import { slowdown } from './openDevice.ts';

// What is asked of the app on a slowed device, in milliseconds.
const askedKeystrokeMs = 16;
const askedOpenMs: Readonly<Record<number, number>> = { 20_000: 800, 50_000: 1_200 };
const askedTaskMs = 50;

/** The figures of all sizes beside each other, with what is asked. */
export function describeDeviceRuns(runs: readonly DeviceRun[]): string {
  const row = (label: string, show: (run: DeviceRun) => string) => [label, ...runs.map(show)];
  const ms = (value: number) =>
    `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB')} ms`;
  const judge = (value: number, asked: number | undefined) =>
    asked === undefined ? ms(value) : `${ms(value)} ${value < asked ? 'yes' : `NO (${ms(asked)})`}`;
  const rows = [
    [
      `Chromium, ${slowdown} times slower`,
      ...runs.map(({ size }) => `${size.toLocaleString('en-GB')} services`),
    ],
    row('keys timed, of keys pressed', ({ timed, keystrokes }) => `${timed} of ${keystrokes}`),
    row('  of those, results stayed the same', ({ unchanged }) => String(unchanged)),
    row('key to results in the page, p50', ({ changed }) => ms(changed.p50)),
    row('key to results in the page, p95', ({ changed }) => judge(changed.p95, askedKeystrokeMs)),
    row('  with the worker slowed too, p95', ({ changedAllSlowed }) =>
      judge(changedAllSlowed.p95, askedKeystrokeMs),
    ),
    row('key to painted results, p50', ({ painted }) => ms(painted.p50)),
    row('key to painted results, p95', ({ painted }) => judge(painted.p95, askedKeystrokeMs)),
    row('  of that frame, layout and paint, p50', ({ frame }) => ms(frame.p50)),
    row('  of that frame, layout and paint, p95', ({ frame }) => ms(frame.p95)),
    row('until the answer came, p95', ({ awaited }) => ms(awaited.p95)),
    row('  of that the worker worked, p95', ({ worker }) => ms(worker.p95)),
    row('slowing that reached the worker', ({ workerSlowdown }) => `${workerSlowdown.toFixed(1)} times`),
    row('opened offline to first results', ({ size, offlineOpenMs }) =>
      judge(offlineOpenMs, askedOpenMs[size]),
    ),
    row('  of that the worker’s processor time', ({ offlineOpenWorkerMs }) => ms(offlineOpenWorkerMs)),
    row('  with the worker slowed too', ({ size, offlineOpenAllSlowedMs }) =>
      judge(offlineOpenAllSlowedMs, askedOpenMs[size]),
    ),
    row('longest task while typing', ({ longTasks }) =>
      longTasks[0] === undefined ? `none over ${askedTaskMs} ms: yes` : judge(longTasks[0], askedTaskMs),
    ),
    row('tasks over 50 ms while typing', ({ longTasks }) => String(longTasks.length)),
    row('first visit until searchable', ({ firstSyncMs }) => ms(firstSyncMs)),
    row('peak memory of the page’s process', ({ peakBytes }) =>
      peakBytes === null ? 'not known here' : `${Math.round(peakBytes / 1e6)} MB`,
    ),
  ];
  return toTable(rows);
}
