import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { decodeText } from '../cleaning/decodeText.ts';
import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { ListingCollector } from '../listing/collectListings.ts';
import { findSourceFiles } from '../sourceFiles.ts';
import { readClaims } from '../open-referral/feedPage.ts';
import { SavedClaims } from '../open-referral/savedClaims.ts';
import { withPlainFields } from './looseRecord.ts';
import { readSourceId, toInterventionListing } from './toInterventionListing.ts';

/** Structured interventions and toolkits, as "Find and refer an intervention" describes them. */
export const hmppsFindAndRefer: FeedAdapter = {
  kind: 'hmpps-find-and-refer',
  description:
    'structured interventions and toolkits of HMPPS as JSON: a file, its address, or a folder of them',
  rejectionsStop: false,
  read: importInterventions,
};

const mostBytes = 50_000_000;

async function importInterventions(
  from: string,
  settings: FeedSettings,
  kept: KeptServices,
): Promise<FeedImport> {
  const collector = new ListingCollector(settings, kept);
  const { files, isFolder } = await findSourceFiles(from, /\.json$/i, settings);
  const claims = new SavedClaims();
  let listed = 0;
  for (const file of files) {
    const value = parseJson(decodeText(await file.read(mostBytes)).text);
    if (value === undefined) {
      collector.reject(file.name, 'the file is not JSON', null);
      continue;
    }
    const plain = withPlainFields(value);
    const entries = toEntries(plain);
    const part = isFolder ? file.name : '';
    kept.parts.begin(part);
    // A list is whole where its bracket is closed; a page of one may be any part of it.
    if (Array.isArray(plain)) kept.parts.endSeen(part);
    listed += entries.length;
    // A page that holds a list says how much of it there is.
    if (isRecord(value) && entries[0] !== plain) claims.add(readClaims(value));
    if (entries.length === 0) collector.reject(file.name, 'the file holds no intervention', null);
    for (const [index, entry] of entries.entries()) {
      const id = entries.length === 1 ? file.name : `${file.name}, item ${index + 1}`;
      if (isRecord(entry)) addEntry(id, entry, collector);
      else collector.reject(id, 'it is not an object', null);
    }
  }
  const collected = collector.finish();
  const missing = claims.describeMissing(listed);
  return missing === null
    ? collected
    : { ...collected, isComplete: false, notes: [missing, ...collected.notes] };
}

function addEntry(id: string, entry: UnknownRecord, collector: ListingCollector): void {
  const read = toInterventionListing(entry);
  if (read.ok) collector.add(id, read.listing, read.warnings);
  else collector.reject(id, read.reason, readSourceId(entry));
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // Said as a rejection, with the file's name.
    return undefined;
  }
}

/** One intervention, a list of them, or a page that holds a list. */
function toEntries(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [value];
  const list = ['interventions', 'content', 'contents', 'items', 'data', 'results'].find((name) =>
    Array.isArray(value[name]),
  );
  const entries = list === undefined ? null : value[list];
  return Array.isArray(entries) ? entries : [value];
}
