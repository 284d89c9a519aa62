import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { intakePath } from '../intake/intakePath.ts';
import { readPublicKeyLine } from '../publish/keys.ts';
import { buildApp, readAppVersion } from './buildApp.ts';
import { projectDir } from './projectDir.ts';

const sources = [
  'src',
  'public',
  'scripts/building',
  'scripts/intake/intakePath.ts',
  'scripts/serving',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Builds the demo app, which trusts the demo key, unless the one there was made from the same
 * sources, key and version.
 */
export async function ensureDemoApp(paths: {
  readonly appDir: string;
  readonly keyPath: string;
  readonly appVersion?: string;
}): Promise<void> {
  const trustedKeys = await readPublicKeyLine(paths.keyPath);
  const appVersion = paths.appVersion ?? (await readAppVersion());
  const stamp = await toStamp([trustedKeys, appVersion]);
  const stampPath = `${paths.appDir}.stamp`;
  if ((await readFile(stampPath, 'utf8').catch(() => null)) === stamp) return;
  console.log('Building the app (about ten seconds, only when its sources changed)…');
  await buildApp({
    outDir: paths.appDir,
    basePath: '/',
    catalogueUrl: null,
    intakeUrl: intakePath,
    teamEmail: null,
    trustedKeys,
    allowDemo: true,
    appVersion,
  });
  await writeFile(stampPath, stamp);
}

async function toStamp(settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(settings.join('\n'));
  for (const source of sources) {
    for (const path of await listFiles(join(projectDir, source)))
      hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
