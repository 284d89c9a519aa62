import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nationalServicesPath, starterServicesPath } from '../../../scripts/building/starterCatalogue.ts';

const projectDir = fileURLToPath(new URL('../../..', import.meta.url));

/** The demo key that the app under test trusts. */
export const demoKey = join(projectDir, '.catalogue/demo-key.pem');
/** The app under test, and a later version of it. */
export const appDirs = {
  current: join(projectDir, '.catalogue/app'),
  next: join(projectDir, '.catalogue/app-next'),
};

/** The published starter catalogue. */
export const starterRelease = join(projectDir, '.catalogue/release');

/** Runs a command of the publishers' command line, as a publisher would. Throws with what it printed. */
export function runCatalogue(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(projectDir, 'scripts/catalogue.ts'), ...args], {
    encoding: 'utf8',
  });
}

/** Publishes the next release into a journey's own folder, signed with the demo's key. */
export function publishNext(workDir: string, contracts: string): void {
  const services = [contracts, nationalServicesPath];
  runCatalogue('publish', ...services, '--out', join(workDir, 'release'), '--key', demoKey);
}

/** A copy of the starter catalogue’s contracts in which the text of some is changed, as a correction would. */
export function writeCorrectedServices(workDir: string, correct: (json: string) => string): string {
  mkdirSync(workDir, { recursive: true });
  const path = join(workDir, 'corrected-services.json');
  const before = readFileSync(starterServicesPath, 'utf8');
  const after = correct(before);
  if (after === before) throw new Error('The correction changes nothing.');
  writeFileSync(path, after);
  return path;
}

/** Puts one folder's files over another's, as a deployment does. */
export function deploy(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}
