import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { needCodes, type Need } from '../../../src/catalogue/codes.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { ApiRecord } from '../../exports/open-referral-uk/onlyStated.ts';
import { recordsPerPage, toApiPage } from '../../exports/open-referral-uk/pages.ts';
import { toApiService, type ApiContext } from '../../exports/open-referral-uk/toApiService.ts';
import { toVocabulary } from '../../exports/open-referral-uk/vocabulary.ts';
import { needLabels } from '../../../src/taxonomy/labels.ts';
import { toCsvLine } from '../../csvLine.ts';
import type { BenchData } from '../engines/benchEngine.ts';
import type { BenchFeed } from './benchFeed.ts';

/**
 * A council's Open Referral UK v3 API on this computer: pages of a list that says little, and details of
 * each service at its own address.
 */
export async function serveCouncil(
  { services, gazetteer, today }: BenchData,
  workDir: string,
): Promise<BenchFeed> {
  const context: ApiContext = { today, gazetteer, vocabulary: toVocabulary(today) };
  const mapping = await writeMapping(workDir);
  const byId = new Map(services.map((service) => [service.id, service]));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const page = Number(searchParams.get('page') ?? 1);
    const service = byId.get(decodeURIComponent(pathname.slice('/services/'.length)));
    const answer = service ? toDetails(service, context) : toPage(services, page);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the feed has no port');
  return {
    from: `http://127.0.0.1:${bound.port}`,
    options: ['--mapping', mapping],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function toPage(services: readonly Service[], page: number): object {
  const from = (page - 1) * recordsPerPage;
  const entries = services.slice(from, from + recordsPerPage).map(toEntry);
  return toApiPage(entries, { page, perPage: recordsPerPage, total: services.length });
}

function toEntry({ id, name, summary, status }: Service): object {
  return { id, name, description: summary, status };
}

function toDetails(service: Service, context: ApiContext): ApiRecord {
  const attributes = service.needs.map((need) => ({
    id: `${service.id}-${need}`,
    link_type: 'service',
    taxonomy_term: { id: need, name: toTermName(need), taxonomy: 'Directory of help' },
  }));
  return { ...toApiService(service, context), id: service.id, attributes };
}

/** The council's own words, which the mapping that is written beside the feed knows. */
function toTermName(need: Need): string {
  return `Directory of help: ${needLabels[need]}`;
}

async function writeMapping(workDir: string): Promise<string> {
  const path = join(workDir, 'mapping.csv');
  const rows = needCodes.map((need) => toCsvLine([toTermName(need), need, '']));
  await writeFile(path, ['term,needs,cohorts', ...rows].join('\n'));
  return path;
}
