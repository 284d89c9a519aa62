import { isRecord } from '../../../src/catalogue/recordReader.ts';
import type { ServiceCollector } from './collectServices.ts';
import type { FileOutcome } from './fileOutcome.ts';
import { listFields, readClaims, toFeedAnswer } from './feedPage.ts';
import { JsonFault, jsonParts, type JsonPart } from './jsonParts.ts';
import { isOtherThanService } from './serviceEntry.ts';

const lists: ReadonlySet<string> = new Set(listFields);

/** Reads a list that is too long to be held, entry by entry. `open` gives its text from the beginning. */
export async function readLongList(
  open: () => Promise<AsyncIterable<string>>,
  name: string,
  collector: ServiceCollector,
): Promise<FileOutcome> {
  const kind = await findKind(await open(), name);
  if (kind !== 'services') return kind;
  let number = 0;
  const claims: Record<string, unknown> = {};
  let fault: string | null = null;
  try {
    for await (const part of jsonParts(await open(), lists)) {
      if (part.kind === 'field') claims[part.name] = part.value;
      for (const entry of entriesOf(part, claims)) {
        number += 1;
        collector.add(entry, `${name}, entry ${number}`);
      }
    }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    fault = error.message;
  }
  const isList = fault === null && Object.keys(claims).length === 0 && (await beginsAsList(await open()));
  return { kind: 'read', claims: readClaims(claims), isList, fault };
}

async function beginsAsList(text: AsyncIterable<string>): Promise<boolean> {
  for await (const piece of text) if (/\S/.test(piece)) return piece.trimStart().startsWith('[');
  return false;
}

/** Looks at the first entries: organisations and terms lie beside services in files of their own. */
async function findKind(text: AsyncIterable<string>, name: string): Promise<FileOutcome | 'services'> {
  let others = 0;
  try {
    for await (const part of jsonParts(text, lists)) {
      for (const entry of entriesOf(part, {})) {
        if (!isOtherThanService(entry, name)) return 'services';
        others += 1;
      }
    }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    if (others === 0) return { kind: 'unread', reason: error.message };
  }
  return { kind: 'empty' };
}

/** An entry, or those of a page where whole pages were put one after the other. */
function entriesOf(part: JsonPart, claims: Record<string, unknown>): readonly unknown[] {
  if (part.kind === 'field') return [];
  const { value } = part;
  const isPage = isRecord(value) && (Array.isArray(value['contents']) || Array.isArray(value['content']));
  const answer = isPage ? toFeedAnswer(value) : null;
  if (answer?.kind !== 'page') return [value];
  if (answer.claims.total !== null) claims['total'] = answer.claims.total;
  return answer.entries;
}
