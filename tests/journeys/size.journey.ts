import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './support/journey.ts';
import { appDirs } from './support/publisher.ts';
import { foundServices } from './support/screens.ts';

/** What all the script for the first paint may weigh together, in bytes of Brotli. */
const mostScript = 130_000;

test('the first paint needs little script, and the search worker comes apart from it', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await expect(foundServices(page).first()).toBeVisible();
  const html = readFileSync(join(appDirs.current, 'index.html'), 'utf8');
  const firstScripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  expect(firstScripts.length).toBeGreaterThan(0);
  const weights = firstScripts.map((path) => brotliBytes(path));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  console.log(`Script for the first paint: ${(total / 1_000).toFixed(1)} kB of Brotli`);
  expect(total).toBeLessThanOrEqual(mostScript);

  const worker = readdirSync(join(appDirs.current, 'assets')).find((name) =>
    /^searchWorker-.*\.js$/.test(name),
  );
  expect(worker).toBeDefined();
  expect(firstScripts).not.toContain(`assets/${worker}`);
  expect(host.requests).toContain(`/assets/${worker}`);
});

function brotliBytes(path: string): number {
  return brotliCompressSync(readFileSync(join(appDirs.current, path))).length;
}
