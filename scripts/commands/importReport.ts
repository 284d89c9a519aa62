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
  const { read, services, isComplete, notes, retired, kept } = report;
  yield `{"read":${read},"accepted":${services.size},"rejected":`;
  yield* jsonList(services.rejections, (rejected) => rejected);
  yield ',"warnings":';
  yield* jsonList(services.warnings(), (warning) => warning);
  yield `,"complete":${isComplete},"notes":${JSON.stringify(notes)},"retired":`;
  yield* jsonList(retired, ([id]) => id);
  yield ',"kept":';
  yield* jsonList(kept, ([id]) => id);
  yield '}\n';
}

function* jsonList<Item>(items: Iterable<Item>, toValue: (item: Item) => unknown): Generator<string> {
  let between = '[';
  yield* inPieces(items, (item) => {
    const text = `${between}${JSON.stringify(toValue(item))}`;
    between = ',';
    return text;
  });
  yield between === '[' ? '[]' : ']';
}

/** The report as people read it. */
export function* reportPieces(report: ImportReport): Generator<string, void, void> {
  const { read, services, isComplete, notes, retired, kept } = report;
  const { rejections, warningCount } = services;
  const lines = [`Read ${read}, accepted ${services.size}, rejected ${rejections.size}.`];
  if (!isComplete) lines.push('This run is partial: the feed may hold more, so nothing was retired.');
  if (retired.size > 0) lines.push(`Retired ${retired.size} that the feed no longer holds.`);
  if (kept.size > 0) lines.push(`Kept ${kept.size} of an earlier import as they were.`);
  for (const note of notes) lines.push(`Note: ${note}`);
  yield `${lines.join('\n')}\n`;
  if (retired.size > 0) yield '\nRetired:\n';
  yield* inPieces(retired, ([id, name]) => `  ${id}: ${name}\n`);
  if (rejections.size > 0) yield '\nRejected:\n';
  yield* inPieces(rejections, ({ id, reason }) => `  ${id}: ${reason}\n`);
  if (warningCount > 0) yield `\nWarnings (${warningCount}):\n`;
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
export function describeAbsent({ doubt, named, ofOtherFeeds }: AbsentServices): readonly string[] {
  const others = `The earlier file held ${ofOtherFeeds} services of other feeds; they were not carried over.`;
  const doubts = doubt === null ? [] : [describeDoubt(doubt)];
  const places =
    `${named} services of the earlier import are named where none was read, so they were kept as they were: look ` +
    'for a quotation mark that is closed too late, a row out of its place, or notes that name them.';
  return [...doubts, ...(named > 0 ? [places] : []), ...(ofOtherFeeds > 0 ? [others] : [])];
}

function describeDoubt({ before, gone }: NonNullable<AbsentServices['doubt']>): string {
  return (
    `${gone} of the ${before} services that the feed held the last time are gone, so none of them was retired; ` +
    'pass --retire-many if that is right.'
  );
}

/** What to do where people had checked listings that now say what the feed says. */
export function describeUnchecked(listings: number): readonly string[] {
  if (listings === 0) return [];
  return [`People had checked ${listings} of these listings: bring that back with changes reapply.`];
}
