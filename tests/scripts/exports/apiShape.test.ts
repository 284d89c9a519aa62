import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEmail, toUri } from '../../../scripts/exports/open-referral-uk/toUri.ts';
import { toUuid } from '../../../scripts/exports/open-referral-uk/toUuid.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';
import { pageSchema, recordSchemas } from './apiSchema.ts';
import {
  exported,
  exportedApi,
  makeFullService,
  manyKindsOfServices,
  starterServices,
  tell,
} from './exportFixture.ts';

function manyServices(count: number): Service[] {
  return Array.from({ length: count }, (_, index) =>
    makeService({ id: `invented-${String(index).padStart(4, '0')}`, name: `Invented service ${index}` }),
  );
}

describe('somebody else’s tool reads the catalogue as Open Referral UK', () => {
  it('finds every record in the shape the standard asks for', () => {
    const api = exportedApi([
      ...starterServices(),
      ...manyKindsOfServices(),
      makeFullService(),
      makeService(),
    ]);
    const counts: Record<string, number> = {};
    for (const [path, value] of api) {
      const [list = '', name = ''] = path.split('/');
      if (path === 'index.json') continue;
      const isPage = /^(?:index|page-\d+)\.json$/.test(name);
      const check = isPage ? pageSchema : recordSchemas[list];
      expect(check?.(value), `${path}: ${JSON.stringify(check?.errors)}`).toBe(true);
      if (!isPage) {
        counts[list] = (counts[list] ?? 0) + 1;
        continue;
      }
      for (const item of value['contents'] as unknown[]) {
        const checkItem = recordSchemas[list];
        expect(checkItem?.(item), `${path}: ${JSON.stringify(checkItem?.errors)}`).toBe(true);
      }
    }
    expect(counts).toMatchObject({ services: 498, taxonomies: 12 });
    expect(api.get('index.json')).toMatchObject({ version: 'HSDS-UK-3.0' });
  });

  it('reads page after page until the list says it ends, and meets every service once', () => {
    const api = exportedApi(manyServices(250));
    const pages = ['services/index.json', 'services/page-2.json', 'services/page-3.json'];
    const facts = pages.map((path) => {
      const { contents: _contents, ...page } = api.get(path) ?? {};
      return page;
    });
    expect(facts).toEqual([
      { ...counted(1, 100), first_page: true, last_page: false },
      { ...counted(2, 100), first_page: false, last_page: false },
      { ...counted(3, 50), first_page: false, last_page: true },
    ]);
    expect(api.has('services/page-4.json')).toBe(false);
    const ids = pages.flatMap((path) =>
      ((api.get(path)?.['contents'] ?? []) as { id: string }[]).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(250);
    for (const id of ids) expect(api.has(`services/${id}.json`)).toBe(true);
  });

  const counted = (page_number: number, size: number) => ({
    total_items: 250,
    total_pages: 3,
    page_number,
    size,
    empty: false,
  });

  it('finds an empty page where nothing runs any more, not a missing one', () => {
    const api = exportedApi([makeService({ ends: day('2026-11-21') })]);
    expect(api.get('services/index.json')).toMatchObject({
      total_items: 0,
      total_pages: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
      contents: [],
    });
  });

  it('finds the services of an organisation, and partners that run none', () => {
    const api = exportedApi([makeFullService()]);
    const { organization, partners } = makeFullService();
    expect(api.get(`organizations/${toUuid('organization', organization.id)}.json`)).toMatchObject({
      name: organization.name,
      services: [{ id: toUuid('service', 'invented-full'), status: 'active' }],
    });
    const partner = api.get(`organizations/${toUuid('organization', partners[0]?.id ?? '')}.json`);
    expect(partner).toMatchObject({ name: 'Partner Trust (invented)' });
    expect(partner).not.toHaveProperty('services');
  });
});

describe('ids', () => {
  it('are UUIDs that stay the same whatever else is in the catalogue', () => {
    // Reckoned once: a change would break every link that other people keep.
    expect(toUuid('service', 'invented-harbour-lane')).toBe('e9c0a034-f3a9-5798-bb42-eb3b4a595242');
    expect(toUuid('a', 'b', 'c')).not.toBe(toUuid('a', 'b","c'));
    fc.assert(
      fc.property(fc.string(), fc.string(), (kind, id) => {
        expect(toUuid(kind, id)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('are never used twice for records of a kind', () => {
    const api = exportedApi([...starterServices(), makeFullService()]);
    const ids: string[] = [];
    for (const [path, record] of api) {
      if (!/^services\/[0-9a-f]{8}-/.test(path)) continue;
      ids.push(...(record['attributes'] as { id: string }[]).map(({ id }) => id));
      ids.push(...((record['service_areas'] ?? []) as { id: string }[]).map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('addresses that browsers forgive', () => {
  it('are written as schemas want them, or left out', () => {
    const { services: check } = recordSchemas;
    const whole = tell(makeFullService()).record;
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string(),
        (url, extra) => {
          const uri = toUri(`${url}${extra}`);
          expect(uri === null || check?.({ ...whole, url: uri }), JSON.stringify(uri)).toBe(true);
        },
      ),
    );
    expect(toUri('https://example.org/a[1]#x#y')).toBe('https://example.org/a%5B1%5D#x%23y');
    expect(toUri('https://')).toBeNull();
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, host) => {
        const email = toEmail(`${name}@${host}.org`);
        expect(email === null || check?.({ ...whole, email }), JSON.stringify(email)).toBe(true);
      }),
    );
  });
});

it('the same catalogue gives the same bytes, in whatever order it comes', () => {
  const services = [...starterServices(), makeFullService()];
  expect(exported(services.toReversed())).toEqual(exported(services));
});
