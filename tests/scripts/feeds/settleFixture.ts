import { parseServices } from '../../../src/catalogue/parseServices.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { FeedImport } from '../../../scripts/feeds/feedAdapter.ts';
import { settledPieces, settleRun, type SettledRun } from '../../../scripts/feeds/settleRun.ts';
import { day } from '../../factories/serviceFactory.ts';
import { openKept } from './importWhole.ts';

/** A run of services after earlier ones: what was decided, and the services in the file it writes. */
export function settle(
  services: readonly Service[],
  earlierOnes: readonly Service[],
  changes: Partial<FeedImport> = {},
  mayRetireMany = false,
): SettledRun & { readonly written: readonly Service[] } {
  const today = day('2026-11-23');
  const [kept, earlier] = [openKept(), openKept()];
  for (const service of services) kept.keep(service);
  for (const service of earlierOnes) earlier.keep(service);
  const run = { read: services.length, rejected: [], isComplete: true, notes: [], ...changes };
  const settled = settleRun(run, kept, earlier, today, mayRetireMany);
  const text = [...settledPieces(kept, earlier, settled.absent, today)].join('');
  kept.close();
  earlier.close();
  const written = parseServices(JSON.parse(text));
  if (!written || written.rejected.length > 0) throw new Error('the file cannot be read again');
  return { ...settled, written: written.services };
}
