import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedAdapter, FeedImport, FeedSettings } from '../../../scripts/feeds/feedAdapter.ts';
import type { FeedWarning } from '../../../scripts/feeds/feedWarning.ts';
import { KeptServices } from '../../../scripts/feeds/kept/keptServices.ts';
import type { RejectedRecord } from '../../../scripts/feeds/rejectedRecord.ts';
import type { Service } from '../../../src/catalogue/service.ts';

/** A run with its services and what was said of them, for stories that look at all of it. */
export interface WholeImport extends FeedImport {
  readonly services: readonly Service[];
  readonly rejected: readonly RejectedRecord[];
  readonly warnings: readonly FeedWarning[];
}

/** A place for the services of one run. */
export function openKept(): KeptServices {
  return KeptServices.open(join(mkdtempSync(join(tmpdir(), 'kept-')), 'services'));
}

/** Runs an adapter and takes out of its file what it kept there. */
export async function importWhole(
  adapter: FeedAdapter,
  from: string,
  settings: FeedSettings,
): Promise<WholeImport> {
  const kept = openKept();
  try {
    const run = await adapter.read(from, settings, kept);
    const services = Array.from(kept.ids(), (id) => kept.read(id));
    return { ...run, services, rejected: [...kept.rejections], warnings: [...kept.warnings()] };
  } finally {
    kept.close();
  }
}
