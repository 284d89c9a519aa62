import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';

/**
 * The most memory any one of the browser's page processes has held so far, in bytes, worker
 * included. Null where the system has no /proc to read it from.
 */
export async function readPeakMemory(context: BrowserContext): Promise<number | null> {
  const browser = context.browser();
  const [page] = context.pages();
  if (!page) return null;
  const session = browser ? await browser.newBrowserCDPSession() : await context.newCDPSession(page);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks: number[] = [];
  for (const { id, type } of processInfo) {
    if (type !== 'renderer') continue;
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
    if (kilobytes) peaks.push(Number(kilobytes) * 1_024);
  }
  return peaks.length === 0 ? null : Math.max(...peaks);
}
