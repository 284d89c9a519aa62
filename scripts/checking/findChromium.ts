import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium or Chrome to test in: the one in CHROMIUM_PATH, an installed one, or one
 * installed now (Debian's package when root, else Playwright's own). Throws one sentence on how to
 * get one when none of that works.
 */
export function findChromium(): string {
  const found = findInstalled();
  if (found) return found;
  console.log('No Chromium or Chrome found; installing one…');
  if (isDebianRoot()) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  } else {
    run('playwright', ['install', 'chromium']);
  }
  const installed = findInstalled();
  if (installed) return installed;
  throw new Error(
    'The journeys need Chromium or Chrome: install one (on Debian `apt-get install chromium`) or set CHROMIUM_PATH.',
  );
}

function findInstalled(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return [named, ...usualPlaces, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
}
