import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { toCacheControl, toSecurityHeaders } from '../serving/securityHeaders.ts';
import { compressFiles } from './compressFiles.ts';
import { projectDir } from './projectDir.ts';

/** What a build is told. */
export interface BuildSettings {
  readonly outDir: string;
  /** Where the app lives on its host; begins and ends with a slash. */
  readonly basePath: string;
  /** Where the catalogue is published; null for `catalogue/` beside the app. */
  readonly catalogueUrl: string | null;
  /** Where providers' answers are sent: a path on the same host; null where there is no intake. */
  readonly intakeUrl: string | null;
  /** Where providers can write instead, or null. */
  readonly teamEmail: string | null;
  /** Trusted public keys, as `parseTrustedKeys` reads them. */
  readonly trustedKeys: string;
  /** True only for the demo that `npm start` makes. */
  readonly allowDemo: boolean;
  /** Shown in the app, so that a person can say which version they have. */
  readonly appVersion: string;
}

/** Builds the app, its service worker and compressed copies into `outDir`, replacing what was there. */
export async function buildApp(settings: BuildSettings): Promise<void> {
  const outDir = resolve(settings.outDir);
  process.env['CATALOGUE_BASE_PATH'] = settings.basePath;
  process.env['VITE_CATALOGUE_URL'] = settings.catalogueUrl ?? '';
  process.env['VITE_INTAKE_URL'] = settings.intakeUrl ?? '';
  process.env['VITE_TEAM_EMAIL'] = settings.teamEmail ?? '';
  process.env['VITE_TRUSTED_KEYS'] = settings.trustedKeys;
  process.env['VITE_ALLOW_DEMO'] = String(settings.allowDemo);
  process.env['VITE_APP_VERSION'] = settings.appVersion;
  const common = { root: projectDir, logLevel: 'error' as const };

  await build({ ...common, build: { outDir, emptyOutDir: true } });
  await buildServiceWorker(outDir, common, settings.intakeUrl ?? '');
  await writeFile(join(outDir, '_headers'), toHeadersFile(settings));
  await compressFiles(outDir);
}

async function buildServiceWorker(
  outDir: string,
  common: { root: string; logLevel: 'error' },
  intakeUrl: string,
): Promise<void> {
  const workerDir = `${outDir}.service-worker`;
  await build({
    ...common,
    configFile: false,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', INTAKE_URL: JSON.stringify(intakeUrl) },
    build: {
      outDir: workerDir,
      emptyOutDir: true,
      lib: {
        entry: join(projectDir, 'src/service-worker/serviceWorker.ts'),
        formats: ['iife'],
        name: 'serviceWorker',
        fileName: () => 'sw.js',
      },
    },
  });
  const { warnings } = await injectManifest({
    swSrc: join(workerDir, 'sw.js'),
    swDest: join(outDir, 'sw.js'),
    globDirectory: outDir,
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
    // Only names that carry a hash may do without a revision; all else must be able to change.
    dontCacheBustURLsMatching: /^assets\/[^/]+-[\w-]{8}\.(?:js|css)$/,
  });
  if (warnings.length > 0) throw new Error(`The offline copy would be incomplete: ${warnings.join('; ')}`);
  await rm(workerDir, { recursive: true });
}

/** The headers in the form several static hosts read from a file of this name. */
function toHeadersFile({ basePath, catalogueUrl }: BuildSettings): string {
  const lines = Object.entries(toSecurityHeaders(catalogueUrl)).map(([name, value]) => `  ${name}: ${value}`);
  const cached = ['', 'index.html', 'sw.js', 'catalogue/latest.json', 'assets/*'].flatMap((path) => [
    `${basePath}${path}`,
    `  Cache-Control: ${toCacheControl(`${basePath}${path.replace('*', 'name-abcdefgh.js')}`)}`,
  ]);
  return [`${basePath}*`, ...lines, ...cached, ''].join('\n');
}

/** The version in package.json. */
export async function readAppVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectDir, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json names no version.');
}
