import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for all the files that a run of tests makes, gone with the run: there are thousands, and a
 * folder that holds those of many runs makes each slower. For Vitest's `globalSetup`.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-tests-'));
  // A database server runs as a user of its own, who must get through to its folder.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
