import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for all the files that a run of tests makes, gone with the run: there are thousands, and a
 * folder that holds those of many runs makes each slower. For Vitest's `globalSetup`.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
