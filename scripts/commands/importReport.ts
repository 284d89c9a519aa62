import type { FeedImport } from '../feeds/feedAdapter.ts';
import type { KeptServices } from '../feeds/kept/keptServices.ts';
import type { AbsentServices } from '../feeds/retireAbsent.ts';

/** What an import did, for people and for machines. */
export type ImportReport = FeedImport &
  Pick<AbsentServices, 'retired' | 'kept' | 'asked'> & { readonly services: KeptServices };

// Warnings are the long part; they are handed over in pieces of about this length.
const pieceLength = 32 * 1_024;

/** The report as `--json` prints it. */
export function* jsonPieces(report: ImportReport): Generator<string, void, void> {
  const { read, services, isComplete, notes, retired, kept, asked } = report;
  yield `{"read":${read},"accepted":${services.size},"rejected":`;
  yield* jsonList(services.rejections, (rejected) => rejected);
  yield ',"warnings":';
  yield* jsonList(services.warnings(), (warning) => warning);
  yield `,"complete":${isComplete},"notes":${JSON.stringify(notes)},"retired":`;
  yield* jsonList(retired, ([id]) => id);
  yield ',"kept":';
  yield* jsonList(kept, ([id]) => id);
  yield ',"asked":';
  yield* jsonList(asked, ([id]) => id);
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
  const { read, services, isComplete, notes, retired, kept, asked } = report;
  const { rejections, warningCount } = services;
  const lines = [`Read ${read}, accepted ${services.size}, rejected ${rejections.size}.`];
  if (!isComplete) lines.push('This run is partial: the feed may hold more, so nothing was retired.');
  if (retired.size > 0) lines.push(`Retired ${retired.size} that the feed no longer holds.`);
  if (kept.size > 0) lines.push(`Kept ${kept.size} of an earlier import as they were.`);
  for (const note of notes) lines.push(`Note: ${note}`);
  yield `${lines.join('\n')}\n`;
  if (retired.size > 0) yield '\nRetired:\n';
  yield* inPieces(retired, ([id, name]) => `  ${id}: ${name}\n`);
  if (asked.size > 0) yield '\nNot in the feed, and kept until you say that they are gone:\n';
  yield* inPieces(asked, ([id, name]) => `  ${id}: ${name}\n`);
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

/** What a publisher should know, and is asked, of services that an earlier import had. */
export function describeAbsent(
  { asked, doubts, word, isSaid, ofOtherFeeds }: AbsentServices,
  saidGone: string | null,
): readonly string[] {
  const others = `The earlier file held ${ofOtherFeeds} services of other feeds; they were not carried over.`;
  const passedOver =
    `--retire-gone ${saidGone} was not followed: ` +
    (word === '' ? 'nothing is asked about in this run.' : 'it was given for other services than these.');
  return [
    ...doubts,
    ...(asked.size > 0 ? [describeAsked(asked.size, word)] : []),
    ...(saidGone === null || isSaid ? [] : [passedOver]),
    ...(ofOtherFeeds > 0 ? [others] : []),
  ];
}

function describeAsked(count: number, word: string): string {
  const [those, they] =
    count === 1 ? ['1 service that is', 'it is'] : [`${count} services that are`, 'they are'];
  return (
    `${those} not in the feed may be there all the same, so nothing was done to ${count === 1 ? 'it' : 'them'}: ` +
    `make sure that ${they} no longer offered, and then pass --retire-gone ${word}.`
  );
}

/** What to do where people had checked listings that now say what the feed says. */
export function describeUnchecked(listings: number): readonly string[] {
  if (listings === 0) return [];
  return [`People had checked ${listings} of these listings: bring that back with changes reapply.`];
}
