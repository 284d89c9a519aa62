import type { BrowserContext, Page } from '@playwright/test';
import { percentile } from '../measure.ts';
import { measureWorkerSlowdown, openDevice, openSlowedPage, slowdown } from './openDevice.ts';
import { readPeakMemory } from './peakMemory.ts';
import { readProbe, type Keystroke } from './readProbe.ts';
import { traceWorkers, watchWorker } from './workerTime.ts';

/** What was measured of the app with so many services on the device, times in milliseconds. */
export interface DeviceRun {
  readonly size: number;
  /** First visit: everything fetched, verified, stored and searchable. */
  readonly firstSyncMs: number;
  /** Keys pressed, and of them those answered before the next one: only these can be timed. */
  readonly keystrokes: number;
  readonly timed: number;
  /** Of those timed, the keys whose answer left the results as they were. */
  readonly unchanged: number;
  /** From the key going down until the results had changed in the page. */
  readonly changed: Percentiles;
  /** Until the page had painted them. */
  readonly painted: Percentiles;
  /** Of that, what came after the change: waiting for a frame of 16.7 ms, layout and paint. */
  readonly frame: Percentiles;
  /** How long the answer was awaited, and of that how long the search worker worked on it. */
  readonly awaited: Percentiles;
  readonly worker: Percentiles;
  /** Of Chromium's slowing, how much reached the worker: 1 is none of it. */
  readonly workerSlowdown: number;
  /** Until the results had changed, had the worker been slowed as well. */
  readonly changedAllSlowed: Percentiles;
  /** Opened without a network to the first results: the middle one of the visits, and all of them. */
  readonly offlineOpenMs: number;
  readonly offlineOpens: readonly number[];
  /** The processor time that the search worker took of it, and the whole had it been slowed as well. */
  readonly offlineOpenWorkerMs: number;
  readonly offlineOpenAllSlowedMs: number;
  /** Tasks over 50 ms on the page's thread while typing, the longest first. */
  readonly longTasks: readonly number[];
  readonly peakBytes: number | null;
}

/** The middle and the slow end. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

export interface DeviceSettings {
  readonly size: number;
  readonly url: string;
  readonly profileDir: string;
  /** What is typed, one key after the other. */
  readonly phrases: readonly string[];
  readonly offlineOpens: number;
  /** Takes the server away: from here on the device is on its own. */
  readonly stopServer: () => Promise<void>;
}

// Somebody who types fast: about 80 words a minute.
const keyDelayMs = 150;
const syncTimeoutMs = 600_000;

/** Visits the app as a practitioner would, on a slowed device: first online, then without a network. */
export async function measureDevice(settings: DeviceSettings): Promise<DeviceRun> {
  const { size, url, profileDir, phrases, stopServer } = settings;
  const context = await openDevice(profileDir);
  try {
    const workerSlowdown = await measureWorkerSlowdown(context);
    const firstSyncMs = await visitFirst(context, url);
    await stopServer();
    await context.setOffline(true);

    const opens: number[] = [];
    for (let visit = 0; visit < settings.offlineOpens; visit += 1) {
      const page = await openSlowedPage(context);
      opens.push(await openOffline(page, url));
      await page.close();
    }
    const offlineOpenWorkerMs = await measureWorkerOfOpening(context, url);
    const page = await openSlowedPage(context);
    await openOffline(page, url);
    const readWorked = await watchWorker(page);
    const typedFrom = Number(await page.evaluate('performance.now()'));
    await typePhrases(page, phrases);
    const { keystrokes, longTasks } = await readProbe(page);
    const worked = await readWorked();
    const toWorked = ({ requestId }: Keystroke) => worked.get(requestId ?? -1) ?? 0;
    const peakBytes = await readPeakMemory(context);
    const timed = keystrokes.filter(({ paintedMs }) => paintedMs !== null);
    const offlineOpenMs = [...opens].sort((a, b) => a - b)[Math.floor(opens.length / 2)] ?? Number.NaN;
    return {
      size,
      firstSyncMs,
      keystrokes: keystrokes.length,
      timed: timed.length,
      unchanged: timed.filter(({ isUnchanged }) => isUnchanged).length,
      changed: toPercentiles(timed, ({ changedMs }) => changedMs ?? 0),
      painted: toPercentiles(timed, ({ paintedMs }) => paintedMs ?? 0),
      frame: toPercentiles(
        timed.filter(({ isUnchanged }) => !isUnchanged),
        ({ paintedMs, changedMs }) => (paintedMs ?? 0) - (changedMs ?? 0),
      ),
      awaited: toPercentiles(timed, ({ workerMs }) => workerMs ?? 0),
      worker: toPercentiles(timed, toWorked),
      workerSlowdown,
      changedAllSlowed: toPercentiles(timed, (stroke) =>
        slowWorker(stroke.changedMs ?? 0, toWorked(stroke), workerSlowdown),
      ),
      offlineOpenMs,
      offlineOpens: opens,
      offlineOpenWorkerMs,
      offlineOpenAllSlowedMs: slowWorker(offlineOpenMs, offlineOpenWorkerMs, workerSlowdown),
      longTasks: longTasks
        .filter(({ startTime }) => startTime >= typedFrom)
        .map(({ duration }) => duration)
        .sort((a, b) => b - a),
      peakBytes,
    };
  } finally {
    await context.close();
  }
}

/** What a time would be, had the worker been slowed as much as the page in what it worked. */
export function slowWorker(measuredMs: number, workerMs: number, workerSlowdown: number): number {
  return measuredMs + workerMs * (slowdown / workerSlowdown - 1);
}

async function visitFirst(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const started = performance.now();
  await page.goto(url);
  await page.locator('main ol > li a').first().waitFor({ timeout: syncTimeoutMs });
  const ms = performance.now() - started;
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.close();
  return ms;
}

/** Opens without a network. @returns milliseconds to the first results */
async function openOffline(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.evaluate('window.__firstResults');
  return (await readProbe(page)).firstResultsAt ?? Number.NaN;
}

// A visit of its own, because to be traced takes time.
async function measureWorkerOfOpening(context: BrowserContext, url: string): Promise<number> {
  const page = await openSlowedPage(context);
  const endTrace = await traceWorkers(context, page);
  await openOffline(page, url);
  const { firstAnswerAt } = await readProbe(page);
  const workerMs = await endTrace(firstAnswerAt ?? Number.NaN);
  await page.close();
  return workerMs;
}

async function typePhrases(page: Page, phrases: readonly string[]): Promise<void> {
  // Found by its name: to look for a role would itself keep the page busy.
  const box = page.locator('#search-text');
  for (const phrase of phrases) {
    await box.tap();
    await box.pressSequentially(phrase, { delay: keyDelayMs });
    // Emptying the box asks for the whole catalogue: that key is one like any other.
    await box.fill('');
    await page.waitForTimeout(2 * keyDelayMs);
  }
}

function toPercentiles(strokes: readonly Keystroke[], pick: (stroke: Keystroke) => number): Percentiles {
  const times = strokes.map(pick).sort((a, b) => a - b);
  return { p50: percentile(times, 50), p95: percentile(times, 95) };
}
