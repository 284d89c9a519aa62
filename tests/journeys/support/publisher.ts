import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectDir = fileURLToPath(new URL('../../..', import.meta.url));
const starterServices = join(projectDir, 'scripts/starter-catalogue/services.json');

/** The demo key that the app under test trusts. */
export const demoKey = join(projectDir, '.catalogue/demo-key.pem');
/** The app under test, and a later version of it. */
export const appDirs = {
  current: join(projectDir, '.catalogue/app'),
  next: join(projectDir, '.catalogue/app-next'),
};

/** Runs a command of the publishers' command line, as a publisher would. Throws with what it printed. */
export function runCatalogue(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(projectDir, 'scripts/catalogue.ts'), ...args], {
    encoding: 'utf8',
  });
}

/** Publishes services (the starter catalogue when none are named) into a folder of the journey's own. */
export function publish(
  workDir: string,
  options: { readonly services?: string; readonly key?: string } = {},
): string {
  const releaseDir = join(workDir, 'release');
  runCatalogue(
    'publish',
    options.services ?? starterServices,
    '--out',
    releaseDir,
    '--key',
    options.key ?? demoKey,
  );
  return releaseDir;
}

/** A copy of the starter catalogue in which the text of some listings is changed, as a correction would. */
export function writeCorrectedServices(workDir: string, correct: (json: string) => string): string {
  mkdirSync(workDir, { recursive: true });
  const path = join(workDir, 'corrected-services.json');
  const before = readFileSync(starterServices, 'utf8');
  const after = correct(before);
  if (after === before) throw new Error('The correction changes nothing.');
  writeFileSync(path, after);
  return path;
}

/** Puts one folder's files in the place of another's, as a new deployment of the app does. */
export function deploy(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}
