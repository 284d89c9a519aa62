import type { FeedImport } from '../feeds/feedAdapter.ts';
import type { KeptServices } from '../feeds/kept/keptServices.ts';
import type { AbsentServices } from '../feeds/retireAbsent.ts';

/** What an import did, for people and for machines. */
export type ImportReport = FeedImport &
  Pick<AbsentServices, 'retired' | 'kept'> & { readonly services: KeptServices };

// Warnings are the long part; they are handed over in pieces of about this length.
const pieceLength = 32 * 1_024;

/** The report as `--json` prints it. */
export function* jsonPieces(report: ImportReport): Generator<string, void, void> {
  const { read, services, rejected, isComplete, notes, retired, kept } = report;
  const before = JSON.stringify({ read, accepted: services.size, rejected });
  const after = JSON.stringify({
    complete: isComplete,
    notes,
    retired: retired.map(({ id }) => id),
    kept: kept.map(({ id }) => id),
  });
  let between = '';
  yield `${before.slice(0, -1)},"warnings":[`;
  yield* inPieces(services.warnings(), (warning) => {
    const text = `${between}${JSON.stringify(warning)}`;
    between = ',';
    return text;
  });
  yield `],${after.slice(1)}\n`;
}

/** The report as people read it. */
export function* reportPieces(report: ImportReport): Generator<string, void, void> {
  const { read, services, rejected, isComplete, notes, retired, kept } = report;
  const lines = [`Read ${read}, accepted ${services.size}, rejected ${rejected.length}.`];
  if (!isComplete) lines.push('This run is partial: the feed may hold more, so nothing was retired.');
  if (retired.length > 0) lines.push(`Retired ${retired.length} that the feed no longer holds.`);
  if (kept.length > 0) lines.push(`Kept ${kept.length} of an earlier import as they were.`);
  for (const note of notes) lines.push(`Note: ${note}`);
  if (retired.length > 0) lines.push('', 'Retired:', ...retired.map(({ id, name }) => `  ${id}: ${name}`));
  if (rejected.length > 0) lines.push('', 'Rejected:');
  for (const { id, reason } of rejected) lines.push(`  ${id}: ${reason}`);
  const { warningCount } = services;
  if (warningCount > 0) lines.push('', `Warnings (${warningCount}):`);
  yield `${lines.join('\n')}\n`;
  yield* inPieces(services.warnings(), ({ id, message }) => `  ${id}: ${message}\n`);
}

function* inPieces<Item>(items: Iterable<Item>, toText: (item: Item) => string): Generator<string> {
  let piece = '';
  for (const item of items) {
    piece += toText(item);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** What a publisher should know of services that an earlier import had. */
export function describeAbsent({ isDoubtful, ofOtherFeeds }: AbsentServices): readonly string[] {
  const others = `The earlier file held ${ofOtherFeeds} services of other feeds; they were not carried over.`;
  const doubt =
    'More services are gone than the feed has left, so none was retired; pass --retire-many if that is right.';
  return [...(isDoubtful ? [doubt] : []), ...(ofOtherFeeds > 0 ? [others] : [])];
}

/** What to do where people had checked listings that now say what the feed says. */
export function describeUnchecked(listings: number): readonly string[] {
  if (listings === 0) return [];
  return [`People had checked ${listings} of these listings: bring that back with changes reapply.`];
}
