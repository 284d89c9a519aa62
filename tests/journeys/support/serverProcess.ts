import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('serveProcess.ts', import.meta.url));

/** The server with its intake in a process of its own, which can be killed as a power cut would. */
export class ServerProcess {
  readonly #folders: readonly [appDir: string, releaseDir: string, intakeFile: string];
  #child: ChildProcess | null = null;
  /** The app's address, once started: the same after every start. */
  url = '';

  constructor(appDir: string, releaseDir: string, intakeFile: string) {
    this.#folders = [appDir, releaseDir, intakeFile];
  }

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    const port = this.url === '' ? '0' : new URL(this.url).port;
    const child = spawn(process.execPath, [program, ...this.#folders, port], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    this.url = await new Promise<string>((resolve, reject) => {
      child.once('exit', () => reject(new Error('The server did not start.')));
      child.stdout.once('data', (text: Buffer) => resolve(String(text).trim()));
    });
  }

  /** Ends it at once, with no time to finish anything. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  }
}
