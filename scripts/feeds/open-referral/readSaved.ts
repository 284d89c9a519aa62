import { basename, relative } from 'node:path';
import { CommandError } from '../../commandError.ts';
import { showProgress } from '../../terminalProgress.ts';
import { FirstFew } from '../firstFew.ts';
import type { KeptParts } from '../kept/keptParts.ts';
import type { ServiceCollector } from './collectServices.ts';
import type { FeedRun } from './feedRun.ts';
import { readSavedFile } from './readSavedFile.ts';
import { SavedClaims } from './savedClaims.ts';
import { listSavedFiles } from './savedFiles.ts';

/**
 * Reads answers that somebody saved: one file (a page, pages, a list, one service, or JSON lines) or a
 * folder of them.
 *
 * @throws CommandError when nothing is there that could hold services
 */
export async function readSaved(
  from: string,
  run: FeedRun,
  collector: ServiceCollector,
  parts: KeptParts,
): Promise<void> {
  const files = await listSavedFiles(from);
  const unread: string[] = [];
  const empty: string[] = [];
  const repeated = new FirstFew();
  const claims = new SavedClaims();
  let [read, lists] = [0, 0];
  const progress = showProgress('Files read');
  for (const [index, path] of files.entries()) {
    const name = path === from ? basename(path) : relative(from, path);
    // Pages are one list, in the order of their names.
    parts.begin(path === from ? '' : name, '');
    const before = { size: collector.size, repeated: collector.repeated };
    const outcome = await readSavedFile(path, name, collector);
    const isRepeated = collector.size === before.size && collector.repeated > before.repeated;
    if (isRepeated && outcome.kind === 'read') repeated.add(name);
    if (outcome.kind === 'empty') empty.push(name);
    else if (outcome.kind === 'unread') unread.push(`${name}: ${outcome.reason}`);
    else {
      if (outcome.fault !== null) run.noteMissing(`A file was read in part: ${name}: ${outcome.fault}.`);
      if (outcome.claims !== null) {
        claims.add(outcome.claims);
        run.pages += 1;
      }
      read += 1;
      // A page says by its name that it is not all.
      if (outcome.isList && !/page/i.test(basename(name))) lists += 1;
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
  if (!repeated.isEmpty && claims.total === null) {
    // Saved twice under two names, most likely instead of another page.
    run.noteMissing(
      `Files that only repeat what others hold, and may stand for other pages: ${repeated.describe()}.`,
    );
  }
  // A list alone ends with its bracket, and pages with as many services as they say that there are.
  run.isWhole = claims.total === null ? read === 1 && lists === 1 : collector.size === claims.total;
  const missing = claims.describeMissing(collector.size);
  if (missing !== null) run.noteMissing(missing);
  if (claims.total !== null && collector.size > claims.total) {
    run.note(
      `The saved pages claim ${claims.total} services, and ${collector.size} different ones are there.`,
    );
  }
}

function describeFiles(names: readonly string[]): string {
  const most = 10;
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more files` : '');
}
