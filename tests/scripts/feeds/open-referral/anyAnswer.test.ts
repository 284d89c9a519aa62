import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAdapter } from '../../../../scripts/feeds/open-referral/adapter.ts';
import { CommandError } from '../../../../scripts/commandError.ts';
import type { Web } from '../../../../scripts/feeds/web/web.ts';
import { makeSettings } from '../feedSettings.ts';
import { detailOf, makeWeb } from './feedServer.ts';
import { importWhole } from '../importWhole.ts';

const entry = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 1, ''),
      name: fc.constantFrom('A', '', 7),
    }),
  },
  fc.record({ id: fc.constantFrom('a', 'e'), name: fc.constant('A'), contacts: fc.jsonValue() }),
  fc.jsonValue(),
);
const count = fc.oneof(fc.nat(6), fc.jsonValue());
const flag = fc.oneof(fc.boolean(), fc.jsonValue());
const page = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        contents: fc.array(entry, { maxLength: 4 }),
        total_items: count,
        total_pages: count,
        first_page: flag,
        last_page: flag,
      },
      { requiredKeys: ['contents'] },
    ),
  },
  fc.record({
    content: fc.array(entry, { maxLength: 4 }),
    totalElements: count,
    totalPages: count,
    first: flag,
  }),
  fc.array(entry, { maxLength: 4 }),
  fc.jsonValue(),
);
const reply = fc.record({
  status: fc.oneof({ weight: 8, arbitrary: fc.constant(200) }, fc.constantFrom(404, 410, 429, 500, 503)),
  body: fc.oneof({ weight: 8, arbitrary: page.map((value) => JSON.stringify(value)) }, fc.string()),
});

describe('whatever a feed answers', () => {
  it('reading it ends, and all that was read is accepted or rejected', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(reply, { minLength: 1, maxLength: 6 }),
        fc.array(reply, { minLength: 1 }),
        async (pages, details) => {
          let asked = 0;
          const answer: Web['fetch'] = (input) => {
            const url = new URL(typeof input === 'string' ? input : 'http://none.example');
            const isDetail = detailOf(url.pathname) !== null;
            const list = isDetail ? details : pages;
            const at = isDetail ? asked : Number(url.searchParams.get('page'));
            asked += 1;
            const { status, body } = list[at % list.length] ?? { status: 404, body: '' };
            return Promise.resolve(new Response(body, { status }));
          };
          const web: Web = { ...makeWeb({ mostPages: 12 }).web, fetch: answer };
          try {
            const run = await importWhole(
              makeAdapter('any', '', web),
              'http://feed.example/services',
              makeSettings(),
            );
            expect(run.read).toBe(run.services.length + run.rejected.length);
            expect(new Set(run.services.map(({ id }) => id)).size).toBe(run.services.length);
            if (!run.isComplete) expect(run.notes).not.toEqual([]);
          } catch (error) {
            expect(error).toBeInstanceOf(CommandError);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
