import { cohortCodes, fundingRoutes, needCodes, offenceGroups, settings } from '../../catalogue/codes.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { recordOf } from '../filters/recordOf.ts';
import type { RecordPlaces } from '../recordPlaces.ts';
import { createGramIndex } from '../text-index/gramIndex.ts';
import type { TextIndex } from '../text-index/textIndex.ts';
import { packIndex, unpackIndex, type Section } from './indexFormat.ts';
import { SectionReader } from './sectionReader.ts';
import { parseIndexTexts, type IndexTexts } from './parseIndexTexts.ts';

/** An index with where its records stand. */
export interface SavedIndex {
  readonly index: CatalogueIndex;
  readonly places: RecordPlaces;
  /** The bytes of the first records of the list. */
  readonly first: Uint8Array;
}

/** An index as bytes that a device keeps for the release it was made of. */
export function toIndexBytes({ index, places, first }: SavedIndex, releaseId: string): ArrayBuffer {
  const { text, names, nameLengths, table, organizations } = index;
  const texts: IndexTexts = {
    releaseId,
    serviceCount: table.count,
    words: text.words.join('\n'),
    nameWords: names.words.join('\n'),
    organizations,
    coverages: table.coverages,
    groups: [...table.groups.keys()],
    barredRequirements: [...table.barredByRequirement.keys()],
    providerIds: [...table.byProvider.keys()],
    prisons: [...table.byPrison.keys()],
  };
  const sections: readonly Section[] = [
    ...textSections(text),
    ...textSections(names),
    nameLengths,
    ...[table.needs, table.fundingRoutes, table.settings].flatMap((sets): readonly Section[] =>
      Object.values(sets),
    ),
    ...[table.cohortFor, table.cohortOpen, table.cohortExcluded].flatMap((sets) => Object.values(sets)),
    ...table.groups.values(),
    table.minimumAges,
    table.maximumAges,
    ...table.barredByRequirement.values(),
    ...Object.values(table.statesOffence),
    ...Object.values(table.refusesOffence),
    table.notPreRelease,
    table.closed,
    table.startDays,
    table.endDays,
    table.coverageOf,
    ...memberSections(table.byProvider),
    ...memberSections(table.byPrison),
    places.objects,
    places.starts,
    places.ends,
    first,
  ];
  return packIndex({ texts, sections });
}

function memberSections(lists: ReadonlyMap<string, readonly number[]>): readonly Section[] {
  const members = [...lists.values()];
  return [Uint32Array.from(members, (list) => list.length), Uint32Array.from(members.flat())];
}

function textSections({ starts, services, impacts, grams }: TextIndex): readonly Section[] {
  return [starts, services, impacts, grams.starts, grams.words];
}

/**
 * The index again, in milliseconds: its arrays are views into the bytes. Null when it was made of
 * another release.
 *
 * @throws IndexFormatError when it cannot be read
 */
export function readIndex(bytes: ArrayBuffer, releaseId: string): SavedIndex | null {
  const { texts: unread, sections } = unpackIndex(bytes);
  const texts = parseIndexTexts(unread);
  if (texts.releaseId !== releaseId) return null;
  const reader = new SectionReader(sections);
  const count = texts.serviceCount;
  const text = readText(reader, texts.words, count);
  const names = readText(reader, texts.nameWords, count);
  const nameLengths = reader.bytes();
  const set = (): Uint32Array => reader.words();
  // Sections are read in the order in which they were written.
  const index: CatalogueIndex = {
    text,
    names,
    nameLengths,
    organizations: texts.organizations,
    table: {
      count,
      needs: recordOf(needCodes, set),
      fundingRoutes: recordOf(fundingRoutes, set),
      settings: recordOf(settings, set),
      cohortFor: recordOf(cohortCodes, set),
      cohortOpen: recordOf(cohortCodes, set),
      cohortExcluded: recordOf(cohortCodes, set),
      groups: new Map(texts.groups.map((group) => [group, set()])),
      minimumAges: reader.bytes(),
      maximumAges: reader.bytes(),
      barredByRequirement: new Map(texts.barredRequirements.map((code) => [code, set()])),
      statesOffence: recordOf(offenceGroups, set),
      refusesOffence: recordOf(offenceGroups, set),
      notPreRelease: set(),
      closed: set(),
      startDays: reader.integers(),
      endDays: reader.integers(),
      coverageOf: reader.words(),
      byProvider: readMembers(reader, texts.providerIds),
      byPrison: readMembers(reader, texts.prisons),
      coverages: texts.coverages,
    },
  };
  const places = { objects: reader.words(), starts: reader.words(), ends: reader.words() };
  return { index, places, first: reader.bytes() };
}

function readText(reader: SectionReader, words: string, serviceCount: number): TextIndex {
  const list = words === '' ? [] : words.split('\n');
  return {
    serviceCount,
    words: list,
    starts: reader.words(),
    services: reader.words(),
    impacts: reader.bytes(),
    grams: createGramIndex(list, reader.words(), reader.words()),
  };
}

function readMembers(reader: SectionReader, ids: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const lengths = reader.words();
  const members = reader.words();
  let at = 0;
  return new Map(
    ids.map((id, row) => {
      const start = at;
      at += lengths[row] ?? 0;
      return [id, [...members.subarray(start, at)]];
    }),
  );
}
