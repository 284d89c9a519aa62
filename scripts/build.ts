import { parseTrustedKeys } from '../src/release/trustedKeys.ts';
import { buildApp, readAppVersion } from './building/buildApp.ts';

// The production build. Its settings come from the environment, because hosts and pipelines set them there.
const trustedKeys = process.env['CATALOGUE_TRUSTED_KEYS'] ?? '';
const basePath = process.env['CATALOGUE_BASE_PATH'] ?? '/';

try {
  if (!trustedKeys) {
    throw new Error(
      'Set CATALOGUE_TRUSTED_KEYS to the public key that `npm run -s catalogue -- key create` printed.',
    );
  }
  if (!/^\/(?:.*\/)?$/.test(basePath))
    throw new Error('CATALOGUE_BASE_PATH must begin and end with a slash.');
  parseTrustedKeys(trustedKeys, { allowDemo: false });
  await buildApp({
    outDir: 'dist',
    basePath,
    catalogueUrl: process.env['CATALOGUE_URL'] ?? null,
    trustedKeys,
    allowDemo: false,
    appVersion: await readAppVersion(),
  });
  console.log('Built into dist. Publish the catalogue beside it, or where CATALOGUE_URL says.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
