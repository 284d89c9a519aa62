import type { Command } from 'commander';
import { createServer } from 'node:http';
import { readCountOption, readPortOption } from '../commandOptions.ts';
import { answerIntake } from '../intake/answerIntake.ts';
import { defaultIntakeFile } from '../intake/intakeFile.ts';
import { intakePath, toPathInIntake } from '../intake/intakePath.ts';
import { openIntake, usualLimit } from '../intake/openIntake.ts';

interface Options {
  readonly port: number;
  readonly file: string;
  readonly perMinute: number;
  readonly burst: number;
  readonly behindProxy: boolean;
}

/** `intake`: serves only the intake, for hosts on which the app and the catalogue are static files. */
export function addIntakeCommand(program: Command): void {
  program
    .command('intake')
    .summary('serve the intake of what providers propose')
    .description(
      `Takes change requests as JSON at ${intakePath}. Keeps them in an SQLite file, or in PostgreSQL ` +
        'where DATABASE_URL names one. Put a proxy with HTTPS in front of it, under the address of the app.',
    )
    .option('--port <number>', 'the port; 0 takes any that is free', readPortOption, 4174)
    .option('--file <file>', 'the SQLite file', defaultIntakeFile)
    .option(
      '--per-minute <number>',
      'requests a sender may send in a minute',
      readCountOption,
      usualLimit.perMinute,
    )
    .option('--burst <number>', 'requests a sender may send at once', readCountOption, usualLimit.burst)
    .option('--behind-proxy', 'take the sender from the X-Forwarded-For that your proxy sets', false)
    .action(runIntake);
}

async function runIntake({ port, file, perMinute, burst, behindProxy }: Options): Promise<void> {
  const databaseUrl = process.env['DATABASE_URL'] ?? null;
  const intake = await openIntake(
    { databaseUrl, file },
    { limit: { burst, perMinute }, isBehindProxy: behindProxy },
  );
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').split('?')[0] ?? '/';
    void answerIntake(intake, toPathInIntake(asked) ?? '/nowhere', request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  console.log(`The intake is at http://localhost:${taken}${intakePath}`);
}
