import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of a test's own. */
export interface PostgresServer {
  readonly url: string;
  /** Stops it at once, as a power cut would. */
  readonly kill: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The folder of PostgreSQL's programs, newest first, as Debian and others lay them out; null without one. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), '/usr/local/bin', '/usr/bin'];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** Makes and starts a server in a folder that goes with it, reached by a socket in that folder only. */
export function startPostgres(programs: string): PostgresServer {
  const folder = mkdtempSync(join(tmpdir(), 'intake-postgres-'));
  // PostgreSQL refuses to run as root; Debian's package brings an account for it.
  const isRoot = process.getuid?.() === 0;
  const [uid, gid] = isRoot
    ? ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })))
    : [];
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  const account = uid === undefined || gid === undefined ? {} : { uid, gid };
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { ...account, stdio: 'ignore', cwd: folder });
  const start = () =>
    void run(
      'pg_ctl',
      'start',
      '-w',
      '-D',
      data,
      '-l',
      join(folder, 'log'),
      '-o',
      `-k ${folder} -c listen_addresses=`,
    );

  run('initdb', '-D', data, '-U', 'catalogue', '-A', 'trust', '-E', 'UTF8', '--no-locale');
  start();
  return {
    url: `postgresql://catalogue@/postgres?host=${encodeURIComponent(folder)}`,
    start,
    kill: () => void run('pg_ctl', 'stop', '-m', 'immediate', '-D', data),
    stop: () => {
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
      rmSync(folder, { recursive: true });
    },
  };
}
