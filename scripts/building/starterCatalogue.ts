import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectDir } from './projectDir.ts';

/** The commissioned services of the starter catalogue, as HMPPS publishes them. */
export const starterServicesPath = join(projectDir, 'scripts/starter-catalogue/services.json');

/** Its national and regional services, which anyone can reach. */
export const nationalServicesPath = join(projectDir, 'scripts/starter-catalogue/national-services.json');

/**
 * Publishes the starter catalogue by the publishers' own command; without a change there is no new
 * release. Throws when that fails, after the command has printed why.
 */
export function publishStarterCatalogue(paths: {
  readonly releaseDir: string;
  readonly keyPath: string;
}): void {
  const cli = join(projectDir, 'scripts/catalogue.ts');
  const services = [starterServicesPath, nationalServicesPath];
  const command = [cli, 'publish', ...services, '--out', paths.releaseDir, '--key', paths.keyPath];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The starter catalogue could not be published; the reason is above.');
}
