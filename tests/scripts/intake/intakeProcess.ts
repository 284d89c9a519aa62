import { spawn } from 'node:child_process';
import { join } from 'node:path';

const commandLine = join(import.meta.dirname, '../../../scripts/catalogue.ts');

/** How a test runs an intake. */
interface IntakeSettings {
  /** 0 takes any. */
  readonly port: number;
  readonly file: string;
  readonly databaseUrl?: string | null;
  /** The most kilobytes a file may have: what a full disk does to it. */
  readonly mostKilobytes?: number;
}

/** Starts a real intake process, that can be killed as a power cut would. */
export async function startIntake({ port, file, databaseUrl = null, mostKilobytes }: IntakeSettings) {
  const { DATABASE_URL: _other, ...env } = process.env;
  const args = [commandLine, 'intake', '--port', String(port), '--file', file, '--burst', '100000'];
  // Without the trap the system ends a process that writes too much, instead of failing the write.
  const limited = [
    '-c',
    `trap '' XFSZ; ulimit -f ${mostKilobytes}; exec "$0" "$@"`,
    process.execPath,
    ...args,
  ];
  const [program, programArgs] = mostKilobytes === undefined ? [process.execPath, args] : ['bash', limited];
  const child = spawn(program, programArgs, {
    env: { ...env, ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += String(text)));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The intake did not start: ${said}`)));
    child.stdout.on('data', (text: Buffer) => {
      const found = /http:\S+/.exec(String(text))?.[0];
      if (found) resolve(found);
    });
  });
  const kill = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { url, port: Number(new URL(url).port), kill, said: () => said };
}
