import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addService, keepCopy, moveToConsidered } from '../../src/shortlist/changeShortlist.ts';
import { parseShortlists } from '../../src/shortlist/parseShortlists.ts';
import { makeShortlist } from '../../src/shortlist/shortlist.ts';
import { starterGazetteer } from '../report/starterCatalogue.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const full = keepCopy(
  moveToConsidered(
    addService(
      { ...makeShortlist('Blue', today), homeAreaCode: 'region-c', needs: ['finance'], cohorts: ['women'] },
      makeService(),
      today,
    ),
    'bell',
    'person-declined',
    today,
  ),
  { form: 'say', copiedOn: today, paragraphs: ['In Leeds: Harbour Lane.'] },
);
const stored = (change: object = {}): unknown => JSON.parse(JSON.stringify([{ ...full, ...change }]));

describe('shortlists that the device kept', () => {
  it('come back as they were', () => {
    expect(parseShortlists(stored(), today)).toEqual({ shortlists: [full], reasons: [] });
  });

  it('from an older app, without what it did not know, are read', () => {
    const old = [{ label: 'Person A', createdOn: '2026-11-20', chosen: [] }];
    expect(parseShortlists(old, today).shortlists).toEqual([makeShortlist('Person A', day('2026-11-20'))]);
  });

  it('keep services that an older app added, though it did not note each fact', () => {
    const chosen = [{ serviceId: 'bell', addedOn: '2026-11-20', seenFingerprint: '0123456789abcdef' }];
    const [read] = parseShortlists(
      [{ label: 'Person A', createdOn: '2026-11-20', chosen }],
      today,
    ).shortlists;
    expect(read?.chosen[0]).toMatchObject({ serviceId: 'bell', seenFacts: null });
  });

  it.each([
    [
      'a fact in words instead of its fingerprint',
      {
        chosen: [
          {
            serviceId: 'bell',
            addedOn: '2026-11-22',
            seenFingerprint: '0123456789abcdef',
            seenFacts: { contact: 'Jo Bloggs' },
          },
        ],
      },
    ],
    ['a name for a label', { label: 'Jo Bloggs' }],
    ['a postcode for a home area', { homeAreaCode: 'LS9 7RD' }],
    ['an unknown need', { needs: ['magic'] }],
    [
      'a reason in words',
      { considered: [{ serviceId: 'bell', reason: 'her mother works there', addedOn: '2026-11-22' }] },
    ],
    [
      'an id that is none',
      { chosen: [{ serviceId: '<b>', addedOn: '2026-11-22', seenFingerprint: '0123456789abcdef' }] },
    ],
    [
      'a fingerprint that is none',
      { chosen: [{ serviceId: 'bell', addedOn: '2026-11-22', seenFingerprint: 'Jo' }] },
    ],
    ['31 days to keep', { keepDays: 31 }],
    ['no day to keep', { keepDays: 0 }],
    ['no day it was made', { createdOn: 'yesterday' }],
    [
      'a service chosen and rejected at once',
      { considered: [{ serviceId: full.chosen[0]?.serviceId, reason: 'full', addedOn: '2026-11-22' }] },
    ],
    [
      'a text without end',
      { copies: [{ form: 'paste', copiedOn: '2026-11-22', paragraphs: ['a'.repeat(20_001)] }] },
    ],
    ['a copied text of nothing', { copies: [{ form: 'paste', copiedOn: '2026-11-22', paragraphs: [] }] }],
  ])('are left out with a reason where they hold %s', (_what, change) => {
    const { shortlists, reasons } = parseShortlists(stored(change), today);
    expect(shortlists).toEqual([]);
    expect(reasons.length).toBeGreaterThan(0);
  });

  it('carry nothing that somebody typed', () => {
    const { shortlists } = parseShortlists(stored({ note: 'Jo Bloggs, born 1 May' }), today);
    expect(JSON.stringify(shortlists)).not.toContain('Bloggs');
  });

  it('one bad shortlist does not cost the others', () => {
    const both: unknown = [full, { ...full, label: 'Red', keepDays: 99 }];
    const { shortlists, reasons } = parseShortlists(both, today);
    expect(shortlists).toEqual([full]);
    expect(reasons).toHaveLength(1);
  });

  it('have one shortlist a label', () => {
    const { shortlists, reasons } = parseShortlists([full, full], today);
    expect(shortlists).toEqual([full]);
    expect(reasons[0]).toContain('Blue');
  });

  it('know the code of every area that can be a home area', () => {
    const refused = [...starterGazetteer.areas.keys()].filter(
      (homeAreaCode) => parseShortlists(stored({ homeAreaCode }), today).reasons.length > 0,
    );
    expect(refused).toEqual([]);
    expect(starterGazetteer.areas.size).toBeGreaterThan(300);
  });

  it('never break the app, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { shortlists, reasons } = parseShortlists(value, today);
        expect(
          shortlists.length > 0 || reasons.length > 0 || (Array.isArray(value) && value.length === 0),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
