import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../../src/catalogue/freshness.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { toExportFile, type ExportFile } from '../exportFile.ts';
import { apiFolder, listFiles, type ListedRecord } from './listFiles.ts';
import type { ApiRecord } from './onlyStated.ts';
import { toApiOrganizations } from './toApiOrganizations.ts';
import { toApiService, toServiceUuid, type ApiContext } from './toApiService.ts';
import { toVocabulary } from './vocabulary.ts';

/**
 * The catalogue as the files of an Open Referral UK v3 API. Lists hold full records, so that a reader
 * needs one request a page and none a record. A service that is over is in no list, because readers
 * seldom look at a status; its own address still answers, with the status, for whoever kept it.
 *
 * @param services sorted by id
 */
export function* apiFiles(
  services: readonly Service[],
  { today, gazetteer }: { readonly today: CalendarDay; readonly gazetteer: Gazetteer },
): Generator<ExportFile> {
  const vocabulary = toVocabulary(today);
  const context: ApiContext = { today, gazetteer, vocabulary };
  const running = services.filter((service) => !hasEnded(service, today));
  yield toExportFile(`${apiFolder}/index.json`, JSON.stringify(apiDetails), false);
  yield* listFiles('services', running.length, toListed(services, context));
  const organizations = toApiOrganizations(running, today);
  yield* listFiles('organizations', organizations.length, organizations);
  yield* listFiles('taxonomies', vocabulary.taxonomies.length, vocabulary.taxonomies.map(toListedTaxonomy));
  yield* listFiles('taxonomy_terms', vocabulary.terms.length, vocabulary.terms.map(toListedWhole));
}

/** What the API's own address answers. */
const apiDetails = {
  version: 'HSDS-UK-3.0',
  profile: 'https://docs.openreferraluk.org/',
  openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
};

function* toListed(services: readonly Service[], context: ApiContext): Generator<ListedRecord> {
  for (const service of services) {
    const record = toApiService(service, context);
    const isOver = hasEnded(service, context.today);
    yield { id: toServiceUuid(service.id), record, inList: isOver ? null : record };
  }
}

function toListedTaxonomy(record: ApiRecord): ListedRecord {
  const { taxonomy_terms: _terms, ...inList } = record;
  return { id: String(record['id']), record, inList };
}

function toListedWhole(record: ApiRecord): ListedRecord {
  return { id: String(record['id']), record, inList: record };
}
