import type { Service } from '../../src/catalogue/service.ts';

// Lines are handed to the disk in pieces of about this length.
const pieceLength = 32 * 1_024;

/**
 * Services as a file: a JSON list sorted by id, one service a line, so that a changed service is
 * one changed line. Same services, same bytes.
 */
export function toServiceFile(services: readonly Service[]): string {
  const byId = new Map(services.map((service) => [service.id, service]));
  return [...serviceFilePieces([...byId.keys()].sort(), (id) => JSON.stringify(byId.get(id)))].join('');
}

/**
 * The same file piece by piece, so that its services need not be held: each is asked for as its line is
 * written. `ids` come in order.
 */
export function* serviceFilePieces(
  ids: Iterable<string>,
  lineOf: (id: string) => string,
): Generator<string, void, void> {
  let piece = '[\n';
  let between = '';
  for (const id of ids) {
    piece += `${between}${lineOf(id)}`;
    between = ',\n';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n]\n`;
}
