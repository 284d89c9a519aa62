import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { ReleaseError } from '../../src/release/releaseErrors.ts';
import { createSearchEngine } from '../../src/search/createSearchEngine.ts';
import { createEngineFromBytes } from '../../src/search/engineFromBytes.ts';
import type { SearchEngine } from '../../src/search/searchEngine.ts';
import { keptReadingModel } from '../../src/search/understanding/reading/keptReadingModel.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { CommandError } from '../commandError.ts';
import { readJsonFile, readServiceFiles } from '../publish/readInputs.ts';
import { readTrustedKeys } from '../publish/readTrustedKeys.ts';
import { verifyPublished } from '../publish/verifyPublished.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));
const starterDir = join(projectDir, 'scripts/starter-catalogue');
const startedRelease = join(projectDir, '.catalogue/release');

/**
 * The app's search over a published release, checked as the app checks it. Without a folder it is the
 * release that `npm start` made, or the starter data where there is none yet.
 *
 * @throws CommandError
 */
export async function openCatalogue(
  dir: string | undefined,
  options: { readonly today: CalendarDay; readonly key: string | undefined },
): Promise<SearchEngine> {
  if (dir !== undefined) return openRelease(dir, options);
  return existsSync(join(startedRelease, 'latest.json'))
    ? openRelease(startedRelease, options)
    : openStarterData();
}

async function openRelease(
  dir: string,
  { today, key }: { readonly today: CalendarDay; readonly key: string | undefined },
): Promise<SearchEngine> {
  if (!existsSync(dir)) throw new CommandError(`There is no folder ${dir}.`);
  try {
    const { manifest, objects } = await verifyPublished(dir, await readTrustedKeys(dir, key), { today });
    const bytesOf = ({ hash }: { readonly hash: string }): ArrayBuffer => {
      const bytes = objects.get(hash);
      if (!bytes) throw new CommandError(`The release has no object ${hash}.`);
      return bytes.slice().buffer;
    };
    const release = {
      services: manifest.services.map(bytesOf),
      gazetteer: bytesOf(manifest.gazetteer),
      thesaurus: bytesOf(manifest.thesaurus),
    };
    return createEngineFromBytes(release, keptReadingModel);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    throw new CommandError(`The app would refuse this release (${error.cause}): ${error.message}.`, {
      cause: error,
    });
  }
}

async function openStarterData(): Promise<SearchEngine> {
  return createSearchEngine({ ...(await readStarterData()), thesaurus });
}

/** The services and places of the starter catalogue. */
export async function readStarterData(): Promise<{
  readonly services: readonly Service[];
  readonly gazetteer: Gazetteer;
}> {
  const { services } = readServiceFiles(
    ['services.json', 'national-services.json'].map((name) => join(starterDir, name)),
  );
  const gazetteer = parseGazetteer(await readJsonFile(join(starterDir, 'gazetteer.json')));
  return { services, gazetteer };
}
