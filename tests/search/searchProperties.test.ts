import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortCodes, fundingRoutes, needCodes, settings } from '../../src/catalogue/codes.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { ServiceQuery } from '../../src/search/serviceQuery.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { ask, makeQuery, readStarterServices, searchOver, today } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const all = { limit: 500, offset: 0 };

const phrases = thesaurus.map(({ term }) => term);
const places = ['Leeds', 'LS9', 'Gwent', 'Newport', 'Torbay', 'HMP Styal', 'Reading', 'Wales', 'TR1 1AA'];
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom(...places),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('52', 'not', 'no', 'over 55s', ',', 'nelson', 'X123456'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));
const wild = fc.oneof(
  typed,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const queries: fc.Arbitrary<ServiceQuery> = fc.record({
  text: wild,
  asText: fc.array(fc.constantFrom(...phrases, ...places), { maxLength: 2 }),
  needs: fc.uniqueArray(fc.constantFrom(...needCodes), { maxLength: 2 }),
  cohorts: fc.uniqueArray(fc.constantFrom(...cohortCodes), { maxLength: 2 }),
  fundingRoutes: fc.uniqueArray(fc.constantFrom(...fundingRoutes), { maxLength: 2 }),
  settings: fc.uniqueArray(fc.constantFrom(...settings), { maxLength: 2 }),
  areaCode: fc.constantFrom(null, 'E08000035', 'E06000027', 'wales', 'region-c', 'no such area'),
});

describe('Whatever is typed and set', () => {
  it('is answered without failing, with every result a running service once', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { results, total } = engine.search(query, today, all);
        expect(results).toHaveLength(total);
        expect(new Set(results.map(({ service }) => service.id)).size).toBe(total);
        expect(results.filter(({ service }) => hasEnded(service, today))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer again, and pages are parts of one list', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const ids = (limit: number, offset: number): readonly string[] =>
          engine.search(query, today, { limit, offset }).results.map(({ service }) => service.id);
        const list = ids(500, 0);
        expect(ids(500, 0)).toEqual(list);
        expect([...ids(7, 0), ...ids(7, 7)]).toEqual(list.slice(0, 14));
      }),
      { numRuns: 100 },
    );
  });

  it('has counts beside each filter that are true when the filter is set', () => {
    fc.assert(
      fc.property(queries, fc.nat(), (query, pick) => {
        const { facets } = engine.search(query, today, all);
        const facet = (['needs', 'cohorts', 'fundingRoutes', 'settings'] as const)[pick % 4] ?? 'needs';
        for (const [code, count] of Object.entries(facets[facet])) {
          const after = engine.search({ ...query, [facet]: [code] }, today, { limit: 0, offset: 0 });
          expect(after.total, `${facet} ${code}`).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has suggestions whose counts are true', () => {
    fc.assert(
      fc.property(queries, (query) => {
        for (const { change, total } of engine.search(query, today, all).suggestions) {
          expect(engine.search({ ...query, ...change }, today, { limit: 0, offset: 0 }).total).toBe(total);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('quotes only what was typed', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const { understood } = ask(engine, text, {}, 0);
        for (const one of [...understood.terms, ...understood.ambiguousPlaces])
          expect(text).toContain(one.typed);
      }),
    );
  });
});

describe('Without a word or a filter', () => {
  it('everything that runs is listed from A to Z', () => {
    const { results, total } = engine.search(makeQuery(''), today, all);
    expect(total).toBe(readStarterServices().filter((service) => !hasEnded(service, today)).length);
    const listed = results.map(({ service }) => service.name.toLowerCase());
    expect(listed).toEqual([...listed].sort());
  });
});
