import type { KeptServices } from '../kept/keptServices.ts';

// Lines are handed to the disk in pieces of about this length.
const pieceLength = 32 * 1_024;

/** The file beside services that says where in their feed an import saw them. */
export function seenPath(servicesPath: string): string {
  return `${servicesPath}.seen`;
}

/**
 * Where an import saw its services, as lines of JSON: each part of the feed, and below it the ids of the
 * services that were read from it, in its order, each with a fingerprint of what it said.
 */
export function* seenPieces({ parts }: KeptServices): Generator<string, void, void> {
  let piece = '';
  let before = '';
  for (const { id, print, part, list } of parts.places()) {
    const heading = `${JSON.stringify({ part, list, isWhole: parts.isWhole(list) })}\n`;
    piece += `${heading === before ? '' : heading}${JSON.stringify([id, print])}\n`;
    before = heading;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
