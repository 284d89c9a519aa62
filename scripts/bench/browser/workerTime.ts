import type { BrowserContext, Page } from '@playwright/test';
import { isRecord } from '../../../src/catalogue/recordReader.ts';

/**
 * Notes from now on how long the page's search worker works on each request, by the request's number.
 * What it waits for the page is no work.
 */
export async function watchWorker(page: Page): Promise<() => Promise<ReadonlyMap<number, number>>> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The page has no search worker.');
  // After the app's own listener, which has answered by then.
  await worker.evaluate(`{
    self.__worked = [];
    self.addEventListener('message', (event) =>
      self.__worked.push([event.data.requestId, performance.now() - event.timeStamp]));
  }`);
  return async () => {
    const worked: unknown = await worker.evaluate('self.__worked');
    const pairs: readonly unknown[] = Array.isArray(worked) ? worked : [];
    return new Map(
      pairs.flatMap((pair): readonly (readonly [number, number])[] =>
        Array.isArray(pair) ? [[Number(pair[0]), Number(pair[1])]] : [],
      ),
    );
  };
}

/**
 * Traces the next visit of a page. @returns how to end that: it gives the processor time in milliseconds
 * that the page's workers took up to so many milliseconds after the visit began
 */
export async function traceWorkers(
  context: BrowserContext,
  page: Page,
): Promise<(untilMs: number) => Promise<number>> {
  const session = await context.newCDPSession(page);
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  return async (untilMs) => {
    const isComplete = new Promise<void>((resolve) =>
      session.once('Tracing.tracingComplete', () => resolve()),
    );
    await session.send('Tracing.end');
    await isComplete;
    await session.detach();
    return sumWorkerTime(events, untilMs);
  };
}

/** Adds up the tasks of workers in a trace, up to so many milliseconds after its last visit began. */
export function sumWorkerTime(events: readonly unknown[], untilMs: number): number {
  const found = events.filter(isRecord);
  const threadOf = ({ pid, tid }: Readonly<Record<string, unknown>>) => `${String(pid)}:${String(tid)}`;
  const workers = new Set(
    found
      .filter(
        ({ name, args }) =>
          name === 'thread_name' && isRecord(args) && args['name'] === 'DedicatedWorker thread',
      )
      .map(threadOf),
  );
  const begun = found.findLast(({ name }) => name === 'navigationStart');
  const until = Number(begun?.['ts']) + untilMs * 1_000;
  const microseconds = found
    .filter(
      (event) =>
        event['name'] === 'ThreadControllerImpl::RunTask' &&
        workers.has(threadOf(event)) &&
        Number(event['ts']) < until,
    )
    .reduce((sum, { tdur, dur }) => sum + Number(tdur ?? dur ?? 0), 0);
  return microseconds / 1_000;
}
