import { join } from 'node:path';
import { ensureDemoApp } from './building/demoApp.ts';
import { projectDir } from './building/projectDir.ts';
import { publishStarterCatalogue } from './building/starterCatalogue.ts';
import { defaultIntakeFile } from './intake/intakeFile.ts';
import { openIntake } from './intake/openIntake.ts';
import { ensureDemoKey } from './publish/demoKey.ts';
import { serveCatalogue } from './serve.ts';

// `npm start`: makes a demo key on first use, builds the app when its sources changed, publishes the
// starter catalogue when it changed, and serves both, with the intake of what providers propose.
const port = Number(process.env['PORT'] ?? 4173);
const workDir = join(projectDir, '.catalogue');
const releaseDir = join(workDir, 'release');
const appDir = join(workDir, 'app');
const keyPath = join(workDir, 'demo-key.pem');

try {
  await ensureDemoKey(keyPath);
  await ensureDemoApp({ appDir, keyPath });
  publishStarterCatalogue({ releaseDir, keyPath });
  const intake = await openIntake({
    databaseUrl: process.env['DATABASE_URL'] ?? null,
    file: defaultIntakeFile,
  });
  const { url } = await serveCatalogue({ appDir, releaseDir, port, intake });
  console.log(`\nServices for probation is at ${url}\nStop it with Ctrl+C.`);
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const reason = error instanceof Error ? error.message : String(error);
  console.error(isTaken ? `Port ${port} is taken. Stop what uses it, or set PORT to another.` : reason);
  process.exitCode = 1;
}
