import { basename, relative } from 'node:path';
import { CommandError } from '../../commandError.ts';
import { showProgress } from '../../terminalProgress.ts';
import type { ServiceCollector } from './collectServices.ts';
import type { FeedRun } from './feedRun.ts';
import { readSavedFile } from './readSavedFile.ts';
import { listSavedFiles } from './savedFiles.ts';

/**
 * Reads answers that somebody saved: one file (a page, pages, a list, one service, or JSON lines) or a
 * folder of them.
 *
 * @throws CommandError when nothing is there that could hold services
 */
export async function readSaved(from: string, run: FeedRun, collector: ServiceCollector): Promise<void> {
  const files = await listSavedFiles(from);
  const unread: string[] = [];
  const empty: string[] = [];
  let claimed: number | null = null;
  const progress = showProgress('Files read');
  for (const [index, path] of files.entries()) {
    const name = path === from ? basename(path) : relative(from, path);
    const outcome = await readSavedFile(path, name, collector);
    if (outcome.kind === 'empty') empty.push(name);
    else if (outcome.kind === 'unread') unread.push(`${name}: ${outcome.reason}`);
    else {
      if (outcome.fault !== null) run.noteMissing(`A file was read in part: ${name}: ${outcome.fault}.`);
      if (outcome.claimedTotal !== null) claimed = Math.max(claimed ?? 0, outcome.claimedTotal);
    }
    progress.show(index + 1, files.length);
  }
  progress.end();
  if (unread.length === files.length) {
    throw new CommandError(`Nothing could be read: ${unread.slice(0, 3).join('; ')}.`);
  }
  for (const one of unread) run.noteMissing(`A file could not be read: ${one}.`);
  if (empty.length > 0) run.note(`No services are in ${describeFiles(empty)}.`);
  if (collector.shallow > 0) {
    run.note(`Services of which only what a list says was there: ${collector.shallow}.`);
  }
  compareWithClaim(run, claimed, collector.size);
}

function compareWithClaim(run: FeedRun, claimed: number | null, found: number): void {
  if (claimed === null || claimed === found) return;
  const message = `The saved pages claim ${claimed} services, and ${found} different ones are there.`;
  if (found < claimed) run.noteMissing(message);
  else run.note(message);
}

function describeFiles(names: readonly string[]): string {
  const most = 10;
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more files` : '');
}
