import { parseGazetteer } from '../geography/parseGazetteer.ts';
import { parseThesaurus } from '../taxonomy/parseThesaurus.ts';
import { buildIndex } from './catalogueIndex.ts';
import type { SearchWords } from './createCatalogueLexicon.ts';
import { firstRecords, readReleaseRecords, recordsInBytes } from './readReleaseRecords.ts';
import { IndexFormatError } from './saved-index/indexFormat.ts';
import { readIndex, toIndexBytes, type SavedIndex } from './saved-index/savedIndex.ts';
import { createEngineOver, type SearchEngine } from './searchEngine.ts';
import type { Lexicon } from './understanding/lexicon.ts';

/** The verified objects of a release, as canonical JSON in UTF-8. */
export interface ReleaseBytes {
  /** Null where they follow, once the first results are shown: a kept index is needed then. */
  readonly services: readonly ArrayBuffer[] | null;
  readonly gazetteer: ArrayBuffer;
  readonly thesaurus: ArrayBuffer;
}

/** An engine, and the index it was made with. */
export interface EngineOfRelease {
  readonly engine: SearchEngine;
  /** The index to be kept for the next time; null when the one that was kept could be used. */
  readonly toSaved: (() => ArrayBuffer) | null;
  /** Takes the objects with the services, where they follow. */
  readonly takeServices: (services: readonly ArrayBuffer[]) => void;
}

/**
 * An engine over the objects of a release. With an index kept from before no record is parsed until
 * it is shown; an index that is not of this release or cannot be read is made anew.
 * The gazetteer and thesaurus of a release that was opened before wait for the first typed word.
 *
 * @throws Error when an object is not what it should be; of a release opened before, when it is read
 */
export function openEngine(
  release: ReleaseBytes,
  releaseId: string,
  kept: ArrayBuffer | null,
  readingModel: Lexicon['readingModel'],
): EngineOfRelease {
  const { gazetteer, thesaurus } = release;
  let { services } = release;
  const known = kept ? readKept(kept, releaseId) : null;
  if (!known && !services) throw new Error('The kept index cannot be used, and there are no services.');
  const saved = known ?? buildFromBytes(services ?? []);
  const records = recordsInBytes(() => services, saved.places, saved.first);
  const readWords = (): SearchWords => ({
    gazetteer: parseGazetteer(readJson(gazetteer)),
    thesaurus: parseThesaurus(readJson(thesaurus)),
  });
  const engine = createEngineOver(saved.index, records, readWords, readingModel);
  // A release that is new here is looked at as a whole before it takes the place of another.
  if (!known) engine.prepare();
  return {
    engine,
    toSaved: known ? null : () => toIndexBytes(saved, releaseId),
    takeServices: (following) => void (services = following),
  };
}

/** An engine over the objects of a release, the index made anew. @throws as `openEngine` */
export function createEngineFromBytes(
  release: ReleaseBytes,
  readingModel: Lexicon['readingModel'],
): SearchEngine {
  return openEngine(release, '', null, readingModel).engine;
}

function buildFromBytes(objects: readonly ArrayBuffer[]): SavedIndex {
  const { services, places } = readReleaseRecords(objects);
  return { index: buildIndex(services), places, first: firstRecords(objects, places) };
}

// A spoilt index costs the time to make it anew, and nothing else.
function readKept(kept: ArrayBuffer, releaseId: string): SavedIndex | null {
  try {
    return readIndex(kept, releaseId);
  } catch (error) {
    if (error instanceof IndexFormatError) return null;
    throw error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readJson(bytes: ArrayBuffer): unknown {
  return JSON.parse(utf8.decode(bytes));
}
