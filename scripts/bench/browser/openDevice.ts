import { readFile } from 'node:fs/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../../checking/findChromium.ts';

/** How much slower than this machine the tablet is taken to be. */
export const slowdown = 4;

/** A browser profile on this machine, kept between visits like a tablet's. */
export function openDevice(profileDir: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileDir, {
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
  });
}

/** A page that is slowed and watched from its first script on. */
export async function openSlowedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(await readFile(new URL('./pageProbe.js', import.meta.url), 'utf8'));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

// Long enough to be measured, short enough not to wait for.
const workload = 'let sum = 0; for (let n = 0; n < 3e7; n += 1) sum += n % 7;';

/**
 * How much slower a worker of a slowed page really is, from 1 (not at all): Chromium slows the page's
 * own thread, and what the worker needs has to be multiplied out where it is not slowed.
 */
export async function measureWorkerSlowdown(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const time = `new Promise((resolve) => {
    const code = "onmessage = () => { const from = performance.now(); ${workload} postMessage(performance.now() - from + sum * 0); }";
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const times = [];
    worker.onmessage = ({ data }) => { times.push(data); times.length < 4 ? worker.postMessage(0) : resolve(Math.min(...times)); };
    worker.postMessage(0);
  })`;
  const plain = Number(await page.evaluate(time));
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const slowed = Number(await page.evaluate(time));
  await page.close();
  return Math.min(slowdown, Math.max(1, slowed / plain));
}
