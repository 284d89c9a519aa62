import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasEnded } from '../../../../src/catalogue/freshness.ts';
import { parseServices } from '../../../../src/catalogue/parseServices.ts';
import { isRecord, type UnknownRecord } from '../../../../src/catalogue/recordReader.ts';
import type { Coverage, Service } from '../../../../src/catalogue/service.ts';
import { hmppsInterventions } from '../../../../scripts/feeds/hmpps-interventions/adapter.ts';
import { toCodedArea } from '../../../../scripts/feeds/hmpps-interventions/areas.ts';
import { cleanText } from '../../../../scripts/feeds/hmpps-interventions/cleanText.ts';
import { toDeliveryFormats } from '../../../../scripts/feeds/hmpps-interventions/deliveryMethods.ts';
import { toNeedArea } from '../../../../scripts/feeds/hmpps-interventions/needAreas.ts';
import { toServiceFile } from '../../../../scripts/feeds/serviceFile.ts';
import { day } from '../../../factories/serviceFactory.ts';
import { makeSettings } from '../feedSettings.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

const project = new URL('../../../../', import.meta.url);
const feed = fileURLToPath(new URL('../shared/data/hmpps-crs', project));
const authorityTable = fileURLToPath(new URL('../shared/data/geography/lad.csv', project));
const starterFile = fileURLToPath(new URL('scripts/starter-catalogue/services.json', project));
const isHere = existsSync(feed) && existsSync(authorityTable);
const whyNot = isHere ? '' : ' (skipped: the published contracts are not beside the project)';
const today = day('2026-11-22');

/** The day the committed starter catalogue was retrieved, so that a fresh import can say the same. */
function starterServices(): readonly Service[] {
  const parsed = parseServices(JSON.parse(readFileSync(starterFile, 'utf8')));
  if (!parsed) throw new Error('the starter catalogue is not a list');
  expect(parsed.rejected).toEqual([]);
  return parsed.services;
}

describe('the starter catalogue', () => {
  const services = starterServices();

  it('holds every contract, the 26 that are over known as such', () => {
    expect(services).toHaveLength(196);
    expect(services.filter((service) => hasEnded(service, today))).toHaveLength(26);
  });

  it('says of every listing where it is from, and that nobody has checked it', () => {
    for (const { provenance, assurance } of services) {
      expect(provenance.feedId).toBe('hmpps-interventions');
      expect(provenance.sourceDate).toBe('2026-04-07');
      expect(assurance).toEqual([]);
    }
  });

  it('leads from what is over to what took over, where the feed has it', () => {
    const ids = new Set(services.map(({ id }) => id));
    const replaced = services.filter(({ replacedBy }) => replacedBy.length > 0);
    expect(replaced.map(({ id }) => id)).toEqual([
      'crs-ccs-0001',
      'crs-ccs-0002',
      'crs-prj-5552',
      'crs-prj-6267',
      'crs-prj-6557',
      'crs-prj-6558',
      'crs-prj-6559',
      'crs-prj-6560',
    ]);
    for (const service of replaced) {
      expect(hasEnded(service, today)).toBe(true);
      for (const id of service.replacedBy) expect(ids.has(id)).toBe(true);
    }
  });

  it('carries no mailbox', () => {
    expect(readFileSync(starterFile, 'utf8')).not.toMatch(/@/);
  });

  it('gives each women’s service all eight needs, and every service its own summary', () => {
    const womens = services.filter(({ eligibility }) => eligibility.sexes === 'women');
    expect(womens).toHaveLength(58);
    for (const { needs } of womens) expect(needs.length).toBeGreaterThanOrEqual(8);
    const running = services.filter((service) => !hasEnded(service, today));
    const summaries = new Set(running.map(({ name, summary }) => `${name}: ${summary}`));
    expect(summaries.size).toBe(running.length);
    for (const { summary } of services)
      expect(summary).not.toMatch(/\bwill\b|guarante|offender|1:1|service user/i);
  });
});

describe.skipIf(!isHere)(`the contracts HMPPS publishes${whyNot}`, () => {
  let run: WholeImport;
  let contracts: readonly UnknownRecord[];

  beforeAll(async () => {
    run = await importWhole(
      hmppsInterventions,
      feed,
      makeSettings({ retrievedAt: starterServices()[0]?.provenance.retrievedAt ?? today }),
    );
    const files = (await readdir(`${feed}/contracts`)).sort();
    const read = await Promise.all(
      files.map(async (file): Promise<unknown> =>
        JSON.parse(await readFile(`${feed}/contracts/${file}`, 'utf8')),
      ),
    );
    contracts = read.filter(isRecord);
  });

  const activitiesOf = (field: string): string[] =>
    contracts
      .flatMap(({ activities }) => (Array.isArray(activities) ? activities : []))
      .filter(isRecord)
      .map((activity) => String(activity[field]));

  it('are all taken, and the committed starter catalogue is what they make today', () => {
    expect([run.read, run.services.length, run.rejected]).toEqual([196, 196, []]);
    expect(readFileSync(starterFile, 'utf8')).toBe(toServiceFile(run.services));
  });

  it('have 35 spellings of need areas, and every one is read', () => {
    const spellings = new Set(activitiesOf('need_area'));
    expect(spellings.size).toBe(35);
    for (const spelling of spellings)
      expect([spelling, toNeedArea(spelling, ['finance'])]).not.toContain(null);
  });

  it('have 73 activities without a name, all of them reported', () => {
    const counts = run.warnings.flatMap(({ message }) => {
      const told = /^an activity has no name(?: \((\d+) times\))?$/.exec(message);
      return told ? [Number(told[1] ?? 1)] : [];
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(73);
  });

  it('have 176 spellings of the delivery method; the few that are none are reported', () => {
    const spellings = [...new Set(activitiesOf('delivery_method'))];
    expect(spellings).toHaveLength(176);
    const unread = spellings.filter((spelling) => toDeliveryFormats(spelling).length === 0).map(cleanText);
    expect(unread.sort()).toEqual([
      '',
      '36893',
      '36893.0',
      '36923',
      'Barista Training/Volunteering, Nail Technician and Beauty Courses (in partnership with Local College), Helping in our Company Charity Shop',
      "Business in the Community Full time for 2 weeks, Women's Iniative flexible",
    ]);
    const warned = run.warnings.filter(({ message }) => message.startsWith('delivery method is not'));
    expect(warned).toHaveLength(6);
  });

  it('lend no sentence: no twelve words in a row of any description are in the catalogue', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runsOf12 = (text: string) => {
      const all = words(text);
      return all
        .slice(0, Math.max(0, all.length - 11))
        .map((_, start) => all.slice(start, start + 12).join(' '));
    };
    const descriptions = contracts
      .map((contract) => contract['short_description'])
      .filter((text) => typeof text === 'string');
    const theirs = new Set(descriptions.flatMap(runsOf12));
    expect(theirs.size).toBeGreaterThan(2_000);
    const strings: string[] = [];
    JSON.stringify(run.services, (_key, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.flatMap(runsOf12).filter((twelve) => theirs.has(twelve))).toEqual([]);
  });

  describe('and their real areas', () => {
    interface Authority {
      readonly code: string;
      readonly pfa: string;
      readonly region: string;
    }
    const authorities: Authority[] = [];

    beforeAll(() => {
      const rows: unknown = parse(readFileSync(authorityTable, 'utf8'), { columns: true });
      if (!Array.isArray(rows)) throw new Error('the table of authorities has no rows');
      for (const row of rows.filter(isRecord)) {
        authorities.push({
          code: String(row['lad_code']),
          pfa: String(row['pfa_code']),
          region: String(row['probation_region_code']),
        });
      }
    });

    const covered = (
      area: Pick<Coverage, 'pfaCodes' | 'probationRegionCodes'>,
      ladCodes: readonly string[],
    ) =>
      new Set(
        authorities
          .filter(
            ({ code, pfa, region }) =>
              ladCodes.includes(code) ||
              area.pfaCodes.includes(pfa) ||
              area.probationRegionCodes.includes(region),
          )
          .map(({ code }) => code),
      );

    function compare(): { narrower: string[]; wider: string[]; same: number } {
      const found = { narrower: [] as string[], wider: [] as string[], same: 0 };
      for (const contract of contracts) {
        const service = run.services.find((one) => one.contractReference === contract['contract_reference']);
        const region = contract['region'];
        if (!service || !isRecord(region)) throw new Error('a contract has no service');
        if (hasEnded(service, today)) continue;
        const text = (code: unknown) => (typeof code === 'string' ? code : null);
        const area = toCodedArea(text(region['nps_region_code']), text(region['pcc_region_code']));
        if (!area) throw new Error('a contract has no area');
        const coded = covered(area, []);
        const real = covered(service.coverage, service.coverage.ladCodes);
        expect(real.size).toBeGreaterThan(0);
        if ([...real].some((code) => !coded.has(code))) found.wider.push(service.id);
        else if (real.size < coded.size) found.narrower.push(service.id);
        else found.same += 1;
      }
      return found;
    }

    it('are narrower than coded for 49 running contracts, wider for 2', () => {
      const { narrower, wider, same } = compare();
      expect([narrower.length, wider, same]).toEqual([49, ['crs-prj-9446-as', 'crs-prj-9446-do'], 119]);
      const count = (pattern: RegExp) => narrower.filter((id) => pattern.test(id)).length;
      expect([
        count(/^crs-dn/),
        count(/^crs-prj-(?:12437|14)/),
        count(/^crs-prj-77/),
        count(/^crs-prj-7283/),
      ]).toEqual([29, 12, 2, 3]);
    });

    it('are authorities of today, each with a reason', () => {
      const codes = new Set(authorities.map(({ code }) => code));
      for (const { coverage } of run.services) {
        for (const code of coverage.ladCodes) expect(codes.has(code)).toBe(true);
        if (coverage.ladCodes.length > 0) expect(coverage.curatedReason).not.toBeNull();
      }
    });

    it.each([
      ['Torbay', 'crs-prj-14746', ['E06000027']],
      ['Cornwall without the Isles of Scilly', 'crs-prj-12437-dc', ['E06000052']],
      ['Dorset without Bournemouth, Christchurch and Poole', 'crs-prj-14250', ['E06000059']],
      ['Wigan and Leigh', 'crs-dn547952-6', ['E08000010']],
      ['Manchester and Trafford', 'crs-dn547952-7', ['E08000003', 'E08000009']],
    ])('%s', (_name, id, ladCodes) => {
      expect(run.services.find((service) => service.id === id)?.coverage.ladCodes).toEqual(ladCodes);
    });
  });
});
