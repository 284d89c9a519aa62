import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseServices } from '../../../src/catalogue/parseServices.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { KeptMap } from '../../../scripts/feeds/kept/keptMap.ts';
import type { RejectedRecord } from '../../../scripts/feeds/rejectedRecord.ts';
import { SeenFeed } from '../../../scripts/feeds/seen/seenFeed.ts';
import { seenPieces } from '../../../scripts/feeds/seen/seenFile.ts';
import { settledPieces, settleRun } from '../../../scripts/feeds/settleRun.ts';
import { day } from '../../factories/serviceFactory.ts';
import { openKept } from './importWhole.ts';

/** A run of services after earlier ones: what was decided, and the services in the file it writes. */
export function settle(
  services: readonly Service[],
  earlierOnes: readonly Service[],
  {
    isComplete = true,
    rejected = [],
  }: { readonly isComplete?: boolean; readonly rejected?: readonly RejectedRecord[] } = {},
  saidGone: string | null = null,
) {
  const today = day('2026-11-23');
  const [kept, earlier] = [openKept(), openKept()];
  for (const service of services) kept.keep(service);
  for (const service of earlierOnes) earlier.keep(service);
  for (const one of rejected) kept.rejections.add(one);
  const run = { read: services.length + rejected.length, isComplete, notes: [] };
  // As in a feed that says where it ends, both times.
  const seen = seenAs(earlierOnes);
  kept.parts.endSeen();
  const { absent, unchecked } = settleRun(run, kept, { services: earlier, seen }, today, saidGone);
  seen?.close();
  const text = [...settledPieces(kept, earlier, absent, today)].join('');
  const lists = { retired: toList(absent.retired), kept: toList(absent.kept), asked: toList(absent.asked) };
  kept.close();
  earlier.close();
  const written = parseServices(JSON.parse(text));
  if (!written || written.rejected.length > 0) throw new Error('the file cannot be read again');
  return { absent: { ...absent, ...lists }, unchecked, written: written.services };
}

/** Where an earlier run saw its services. */
function seenAs(services: readonly Service[]): SeenFeed | null {
  const path = join(mkdtempSync(join(tmpdir(), 'seen-')), 'services.json.seen');
  const before = openKept();
  before.parts.endSeen();
  for (const service of services) before.keep(service);
  writeFileSync(path, [...seenPieces(before)].join(''));
  before.close();
  return SeenFeed.read(path);
}

function toList(names: KeptMap): readonly { readonly id: string; readonly name: string }[] {
  return Array.from(names, ([id, name]) => ({ id, name }));
}
