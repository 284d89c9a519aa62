import { parseServices } from '../catalogue/parseServices.ts';
import type { Service } from '../catalogue/service.ts';
import { parseGazetteer } from '../geography/parseGazetteer.ts';
import { parseThesaurus } from '../taxonomy/parseThesaurus.ts';
import { createSearchEngine, type SearchEngine } from './searchEngine.ts';

/** The verified objects of a release, as canonical JSON in UTF-8. */
export interface ReleaseBytes {
  readonly services: readonly ArrayBuffer[];
  readonly gazetteer: ArrayBuffer;
  readonly thesaurus: ArrayBuffer;
}

/**
 * An engine over the objects of a release. A service this app cannot read is left out, as it is
 * everywhere in the app.
 *
 * @throws Error when an object is not what it should be
 */
export function createEngineFromBytes({ services, gazetteer, thesaurus }: ReleaseBytes): SearchEngine {
  return createSearchEngine({
    services: services.flatMap(readServices),
    gazetteer: parseGazetteer(readJson(gazetteer)),
    thesaurus: parseThesaurus(readJson(thesaurus)),
  });
}

function readServices(bytes: ArrayBuffer): readonly Service[] {
  const parsed = parseServices(readJson(bytes));
  if (!parsed) throw new Error('An object of the release is not a list of services.');
  return parsed.services;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readJson(bytes: ArrayBuffer): unknown {
  return JSON.parse(utf8.decode(bytes));
}
