import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { toContentSecurityPolicy } from './scripts/serving/securityHeaders.ts';

// How the app is bundled. `scripts/build.ts` sets the addresses and keys, and makes the service worker.
export default defineConfig({
  base: process.env['CATALOGUE_BASE_PATH'] ?? '/',
  plugins: [react(), contentSecurityPolicy()],
  css: {
    // govuk-frontend carries an old media query that Lightning CSS refuses to read.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules', '.'] } },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      // Only what the page itself begins with is fetched ahead: lists of what each screen needs would be
      // part of the first script, and all screens are brought in soon after it anyway.
      polyfill: false,
      resolveDependencies: (_, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/architecture/**', 'tests/journeys/**'],
          environment: 'node',
          globalSetup: 'tests/factories/temporaryFiles.ts',
          // Some stories run whole commands; a busy machine must not turn them red.
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/*.test.ts'] } },
    ],
  },
});

/** Writes the policy into the page too, for hosts that cannot be told to send headers. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: toContentSecurityPolicy(process.env['VITE_CATALOGUE_URL'] || null),
        },
      },
    ],
  };
}
