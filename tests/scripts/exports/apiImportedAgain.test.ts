import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReferralUk } from '../../../scripts/feeds/open-referral/adapter.ts';
import { makeRun } from '../feeds/listing/listingFixture.ts';
import { openFeedServer } from '../feeds/open-referral/feedServer.ts';
import { makeSettings } from '../feeds/feedSettings.ts';
import { importWhole, type WholeImport } from '../feeds/importWhole.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { hasEnded } from '../../../src/catalogue/freshness.ts';
import { coveredLads } from '../../../src/geography/coveredLads.ts';
import { makeCoverage, makeService } from '../../factories/serviceFactory.ts';
import { toServiceUuid } from '../../../scripts/exports/open-referral-uk/toApiService.ts';
import {
  exported,
  gazetteer,
  makeFullService,
  manyKindsOfServices,
  releaseDay,
  starterServices,
} from './exportFixture.ts';

/** Publishes services, saves the API as a folder and imports it from there. */
async function importAgain(services: readonly Service[]): Promise<WholeImport> {
  const folder = await mkdtemp(join(tmpdir(), 'own-api-'));
  for (const [path, text] of exported(services)) {
    if (!path.startsWith('open-referral-uk/services/')) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const settings = makeSettings({ ...makeRun(), feedId: 'again', gazetteer, retrievedAt: releaseDay });
  return await importWhole(openReferralUk, folder, settings);
}

function toSet(
  list: readonly ({ readonly need: string } | { readonly cohort: string })[],
): ReadonlySet<string> {
  return new Set(list.map((one) => JSON.stringify(one, Object.keys(one).sort())));
}

/** What the format carries of a service that is to come back as it was. */
function carried(service: Service) {
  const { national, local, area, region, remote } = coveredLads(service.coverage, gazetteer);
  const { needs, needActivities, cohorts, eligibility, exclusions, settings, availability, dose } = service;
  return {
    needs,
    needActivities: toSet(needActivities),
    cohorts: toSet(cohorts),
    eligibility,
    exclusions,
    settings,
    availability,
    dose,
    fundingRoute: service.fundingRoute,
    contractReference: service.contractReference,
    starts: service.starts,
    ends: service.ends,
    deliveryFormats: service.deliveryFormats,
    referralRoutes: service.referralRoutes,
    sentenceUses: service.sentenceUses,
    prisonsServed: service.prisonsServed,
    deliveryPlaces: service.deliveryPlaces,
    inPerson: [...new Set([...local, ...area, ...region, ...national])].sort(),
    reached: [...new Set([...local, ...area, ...region, ...national, ...remote])].sort(),
    areaName: service.coverage.areaName,
  };
}

async function expectSame(before: readonly Service[]): Promise<void> {
  const { services, rejected, isComplete } = await importAgain(before);
  expect(rejected).toEqual([]);
  expect(isComplete).toBe(true);
  const byId = new Map(services.map((service) => [service.provenance.sourceId, service]));
  expect(byId.size).toBe(before.length);
  for (const service of before) {
    const again = byId.get(toServiceUuid(service.id));
    if (!again) throw new Error(`${service.id} did not come back`);
    expect(carried(again), service.id).toEqual(carried(service));
  }
}

describe('the catalogue’s own API is imported again', () => {
  it('and a listing that says all there is to say comes back with all of it', async () => {
    await expectSame([makeFullService()]);
  });

  it('and the whole starter catalogue comes back to the same needs, people and areas', async () => {
    const services = starterServices().filter((service) => !hasEnded(service, releaseDay));
    expect(services.length).toBeGreaterThan(100);
    await expectSame(services);
  });

  it('and so do odd mixtures of facts, silent ones as silent', async () => {
    await expectSame(manyKindsOfServices().filter((service) => !hasEnded(service, releaseDay)));
  });

  it('from any static host, page by page, by the address of the API alone', async () => {
    const services = manyKindsOfServices().filter((service) => !hasEnded(service, releaseDay));
    const files = exported(services);
    const server = await openFeedServer((path, _request, response) => {
      const text = files.get(path.slice(1).replace(/\?.*$/, ''));
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(text);
      return null;
    });
    const settings = makeSettings({ ...makeRun(), feedId: 'again', gazetteer, retrievedAt: releaseDay });
    const from = `${server.address}/open-referral-uk`;
    const run = await importWhole(openReferralUk, from, settings).finally(() => server.close());
    expect(run).toMatchObject({ read: services.length, rejected: [], isComplete: true, notes: [] });
    expect(services.length).toBeGreaterThan(200);
    expect(server.asked).toContain('/open-referral-uk/services/page-3.json');
  });

  it('and an area with a hole keeps its hole, by phone too', async () => {
    const hole = { excludedLadCodes: ['E08000035'] };
    await expectSame([
      makeService({ id: 'one', coverage: makeCoverage({ pfaCodes: ['E23000010'], ...hole }) }),
      makeService({ id: 'two', coverage: makeCoverage({ ladCodes: ['E08000036'], remote: true, ...hole }) }),
    ]);
  });

  it('and what was only suggested is suggested again at most, never asserted', async () => {
    const suggested = makeService({
      summary: 'We help with rent arrears and debt advice, for women who are veterans.',
      needs: ['accommodation'],
      cohorts: [],
      suggestions: [
        { of: { need: 'finance' }, words: 'rent arrears' },
        { of: { cohort: 'women' }, words: 'women' },
      ],
    });
    const [again] = (await importAgain([suggested])).services;
    expect(again?.needs).toEqual(['accommodation']);
    expect(again?.cohorts).toEqual([]);
    expect(again?.suggestions).toContainEqual({ of: { need: 'finance' }, words: expect.any(String) });
  });
});
