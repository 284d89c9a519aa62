import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// How the app is bundled. `scripts/build.ts` sets the addresses and keys, and makes the service worker.
export default defineConfig({
  base: process.env['CATALOGUE_BASE_PATH'] ?? '/',
  plugins: [react()],
  css: {
    // govuk-frontend carries an old media query that Lightning CSS refuses to read.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules', '.'] } },
  },
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/architecture/**', 'tests/journeys/**'],
          environment: 'node',
        },
      },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/*.test.ts'] } },
    ],
  },
});
