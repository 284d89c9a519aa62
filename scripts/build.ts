import { parseTrustedKeys } from '../src/release/trustedKeys.ts';
import { buildApp, readAppVersion } from './building/buildApp.ts';

// The production build. Its settings come from the environment, because hosts and pipelines set them there.
const trustedKeys = process.env['CATALOGUE_TRUSTED_KEYS'] ?? '';
const basePath = process.env['CATALOGUE_BASE_PATH'] ?? '/';
const catalogueUrl = process.env['CATALOGUE_URL'] || null;
const intakeUrl = process.env['CATALOGUE_INTAKE_PATH'] || null;
const teamEmail = process.env['CATALOGUE_TEAM_EMAIL'] || null;

try {
  if (!trustedKeys) {
    throw new Error(
      'Set CATALOGUE_TRUSTED_KEYS to the public key that `npm run -s catalogue -- key create` printed.',
    );
  }
  if (!/^\/(?:.*\/)?$/.test(basePath))
    throw new Error('CATALOGUE_BASE_PATH must begin and end with a slash.');
  if (!isCatalogueUrl(catalogueUrl)) {
    throw new Error(
      'CATALOGUE_URL must be an https:// address, or a path on the same host that begins with a slash.',
    );
  }
  // On the same host, so that the app's security policy need not allow another.
  if (intakeUrl !== null && !/^\/(?!\/)\S*[^/\s]$/.test(intakeUrl)) {
    throw new Error('CATALOGUE_INTAKE_PATH must be a path on the same host, such as /intake/changes.');
  }
  if (teamEmail !== null && !/^[^\s@]+@[^\s@]+$/.test(teamEmail)) {
    throw new Error('CATALOGUE_TEAM_EMAIL must be an email address.');
  }
  parseTrustedKeys(trustedKeys, { allowDemo: false });
  await buildApp({
    outDir: 'dist',
    basePath,
    catalogueUrl: catalogueUrl === null || catalogueUrl.endsWith('/') ? catalogueUrl : `${catalogueUrl}/`,
    intakeUrl,
    teamEmail,
    trustedKeys,
    allowDemo: false,
    appVersion: await readAppVersion(),
  });
  console.log('Built into dist. Publish the catalogue beside it, or where CATALOGUE_URL says.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// A relative address would be looked up from whatever screen is open; plain http could be tampered with.
function isCatalogueUrl(url: string | null): boolean {
  if (url === null || /^\/(?!\/)/.test(url)) return true;
  const isLocal = URL.canParse(url) && new URL(url).hostname === 'localhost';
  return URL.canParse(url) && (url.startsWith('https://') || (isLocal && url.startsWith('http://')));
}
