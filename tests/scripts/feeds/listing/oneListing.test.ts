import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseService } from '../../../../src/catalogue/parseService.ts';
import { parseTermMapping } from '../../../../scripts/feeds/listing/parseTermMapping.ts';
import { toServiceId } from '../../../../scripts/feeds/listing/serviceIds.ts';
import { toServiceRecord } from '../../../../scripts/feeds/listing/toServiceRecord.ts';
import { importListing, makeListing, makeLocation, makeRun } from './listingFixture.ts';

const contact = { name: null, purpose: null, phone: null, email: null };

describe('a listing of a council', () => {
  it('becomes a service anybody can reach, with where it came from', () => {
    const { service, warnings } = importListing({
      locations: [makeLocation()],
      schedules: [{ byday: 'MO,WE', opensAt: '09:00', closesAt: '17:00', note: null }],
      costOptions: [{ option: 'Free', amount: null }],
      languages: ['cy'],
      accessNotes: ['Drop in, or refer yourself by email.'],
      assuredDate: '2026-10-01T09:00:00Z',
      lastModified: '2026-10-02',
    });
    expect(service).toMatchObject({
      id: 'invented-4f8f2c1e-0001',
      summary: 'Invented Advice helps with forms.',
      fundingRoute: 'universal',
      sentenceUses: ['voluntary'],
      needs: [],
      locations: [
        { postcode: 'LS9 8AG', address: '12 Made-up Street, Leeds', position: { latitude: 53.79 } },
      ],
      schedules: [{ days: ['MO', 'WE'], opensAt: '09:00' }],
      costOptions: [{ option: 'Free', pounds: 0 }],
      languages: ['Welsh'],
      referralRoutes: ['self-referral', 'drop-in', 'email'],
      coverage: { ladCodes: ['E08000035'] },
      provenance: {
        feedId: 'invented',
        sourceId: '4f8f2c1e-0001',
        sourceDate: '2026-10-02',
        retrievedAt: '2026-11-23',
      },
      confidentialLocation: false,
    });
    expect(service.assurance).toEqual([
      { factGroup: 'contact', assuredDate: '2026-10-01', by: 'source' },
      { factGroup: 'eligibility', assuredDate: '2026-10-01', by: 'source' },
    ]);
    expect(warnings).toEqual([]);
  });

  it('checked in the future was checked by nobody', () => {
    const { service, warnings } = importListing({ assuredDate: '2030-01-01' });
    expect(service.assurance).toEqual([]);
    expect(warnings.join()).toContain('future');
  });

  it('without a name or an id is refused, with the reason', () => {
    expect(toServiceRecord(makeListing({ name: '<b> </b>' }), makeRun())).toEqual({
      ok: false,
      reason: 'it has no name',
    });
    expect(toServiceRecord(makeListing({ sourceId: ' ' }), makeRun())).toEqual({
      ok: false,
      reason: 'it has no id',
    });
  });

  it('keeps names and mailboxes of staff out', () => {
    const { service, warnings } = importListing({
      contacts: [
        { ...contact, name: 'Jane Invented', phone: '0113 496 0000', email: 'jane.invented@example.org' },
        { ...contact, name: 'Duty team', phone: null, email: 'referrals@example.org' },
      ],
    });
    expect(service.contacts).toEqual([
      { name: 'Contact', role: 'general', phone: '0113 496 0000', email: null },
      { name: 'Duty team', role: 'referral', phone: null, email: 'referrals@example.org' },
    ]);
    expect(warnings).toHaveLength(2);
    expect(JSON.stringify(service) + warnings.join()).not.toMatch(/jane/i);
  });

  it('repeats no telephone number or mailbox in its summary', () => {
    const { service } = importListing({
      description: 'We help. Ring Jo on 0113 496 0000. Or jo@example.org.',
    });
    expect(service.summary).toBe('We help.');
  });

  it('names no member of staff in its text', () => {
    const { service } = importListing({
      description: 'We help. For a place ask for Sarah at the desk. Ask for help.',
      eligibility: ['Speak to David first.', 'Anybody who lives here.'],
    });
    expect(service.summary).toBe('We help. Ask for help.');
    expect(service.eligibility.conditions).toEqual(['Anybody who lives here.']);
  });

  it('with a position far from its postcode loses the position', () => {
    const { service, warnings } = importListing({
      locations: [makeLocation({ latitude: 50.37, longitude: -4.14 })],
    });
    expect(service.locations[0]?.position).toBeNull();
    expect(warnings.join()).toContain('far from');
  });

  it('with a link that would run script has none', () => {
    const { service, warnings } = importListing({ url: 'javascript:alert(1)' });
    expect(service.url).toBeNull();
    expect(warnings.join()).toContain('script');
  });

  it('with a status nobody knows is taken as active, and that is said', () => {
    expect(importListing({ status: 'Temporarily_Closed' }).service.status).toBe('temporarily closed');
    expect(importListing({ status: 'sleeping' })).toMatchObject({
      service: { status: 'active' },
      warnings: [expect.stringContaining('sleeping')],
    });
  });

  it('says itself what the catalogue’s own codes are, and that wins', () => {
    const { service } = importListing({
      description: 'Debt advice.',
      stated: { needs: ['finance'], fundingRoute: 'grant', summary: 'Our own words.', id: 'another' },
    });
    expect(service).toMatchObject({
      id: 'invented-4f8f2c1e-0001',
      needs: ['finance'],
      suggestions: [],
      fundingRoute: 'grant',
      sentenceUses: [],
      summary: 'Our own words.',
    });
  });
});

describe('a mapping of the feed’s taxonomy', () => {
  const csv =
    'term,needs,cohorts\nHousing & Homelessness,accommodation,\nesdNeeds 42,finance;family,parent\nSomali elders,,ethnic_minority:Somali;older\n';

  it('states needs and cohorts; terms it does not know are listed', () => {
    const parsed = parseTermMapping(csv);
    if (!parsed.ok) throw new Error(parsed.reasons.join());
    const { service, warnings } = importListing(
      {
        terms: [
          { id: null, name: 'housing and homelessness', vocabulary: null },
          { id: '42', name: null, vocabulary: 'esdNeeds' },
          { id: 'x', name: 'Somali Elders', vocabulary: null },
          { id: 'y', name: 'Bin days', vocabulary: null },
        ],
      },
      { mapping: parsed.mapping },
    );
    expect(service.needs).toEqual(['accommodation', 'finance', 'family']);
    expect(service.cohorts).toContainEqual({
      cohort: 'ethnic_minority',
      standing: 'for this group',
      groups: ['Somali'],
    });
    expect(warnings).toEqual(['the mapping does not know the term “Bin days”']);
  });

  it('that files it under every group says that it is open to all', () => {
    const parsed = parseTermMapping(
      'term,needs,cohorts\nSuitable,,women;men;older;veteran;disability;lgbt\n',
    );
    if (!parsed.ok) throw new Error(parsed.reasons.join());
    const terms = [{ id: null, name: 'Suitable', vocabulary: null }];
    const { service, warnings } = importListing({ terms }, { mapping: parsed.mapping });
    expect(service.cohorts.map(({ cohort }) => cohort)).toEqual(['older', 'veteran', 'disability', 'lgbt']);
    expect(service.cohorts.every(({ standing }) => standing === 'open to all')).toBe(true);
    expect(warnings.join()).toContain('4 groups');
  });

  it('that says whom it suits says that it is open to them, not made for them', () => {
    const parsed = parseTermMapping('term,needs,cohorts\nAutism,,neurodivergent:Autism\nOlder,,older\n');
    if (!parsed.ok) throw new Error(parsed.reasons.join());
    const terms = [
      { id: null, name: 'Autism', vocabulary: 'suitabilities' },
      { id: null, name: 'Older', vocabulary: 'suitabilities' },
      { id: null, name: 'Older', vocabulary: null },
    ];
    const { service } = importListing({ terms }, { mapping: parsed.mapping });
    expect(service.cohorts).toEqual([
      { cohort: 'neurodivergent', standing: 'open to all', groups: ['Autism'] },
      { cohort: 'older', standing: 'for this group', groups: [] },
    ]);
  });

  it('may be JSON, and is refused with every reason', () => {
    expect(parseTermMapping('[{"term":"Debt","needs":["finance"]}]').ok).toBe(true);
    expect(parseTermMapping('term,needs,cohorts\nDebt,money,\ndebt,finance,elves\n,,')).toMatchObject({
      ok: false,
      reasons: [
        expect.stringContaining('money'),
        expect.stringContaining('twice'),
        expect.stringContaining('elves'),
        expect.stringContaining('no term'),
      ],
    });
    expect(parseTermMapping('{"term":1}').ok).toBe(false);
    expect(parseTermMapping('[{').ok).toBe(false);
  });
});

describe('ids', () => {
  it('are the same each time, and apart where the source’s are', () => {
    expect(toServiceId('feed', 'a-1')).toBe('feed-a-1');
    const ids = ['a-1', 'A-1', 'a/1', 'a 1', 'é', '★', 'x'.repeat(300), 'x'.repeat(301)].map((id) =>
      toServiceId('feed', id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,99}$/);
  });
});

describe('any listing', () => {
  it('that repeats one thing without end is read in a moment', () => {
    for (const piece of [
      '<script ',
      '[a](',
      '<',
      '&amp;',
      '\uf0b7',
      'not ',
      'refuge ',
      '0 ',
      'LS9 8AG ',
      'Mon-',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const started = performance.now();
      toServiceRecord(
        makeListing({
          description: text,
          eligibility: [text],
          locations: [makeLocation({ addressLines: [text], postcode: text })],
          contacts: [{ name: text, purpose: text, phone: text, email: text }],
          schedules: [{ byday: text, opensAt: text, closesAt: text, note: text }],
        }),
        makeRun(),
      );
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('<p>Refuge', '0113 496 0000', 'No arson', 'not for under 18s', 'Leeds', 'LS9 8AG', '&lt;b&gt;', 'x'.repeat(3_000)),
  ); // prettier-ignore
  const maybe = fc.option(text);
  const listing = fc.record({
    sourceId: text,
    sourceUrl: maybe,
    name: maybe,
    description: maybe,
    organizationId: maybe,
    organizationName: maybe,
    url: maybe,
    status: maybe,
    contacts: fc.array(fc.record({ name: maybe, purpose: maybe, phone: maybe, email: maybe }), {
      maxLength: 3,
    }),
    locations: fc.array(
      fc.record({
        name: maybe,
        addressLines: fc.array(text, { maxLength: 3 }),
        postcode: maybe,
        latitude: fc.jsonValue(),
        longitude: fc.jsonValue(),
      }),
      { maxLength: 2 },
    ),
    serviceAreas: fc.array(text, { maxLength: 3 }),
    schedules: fc.array(fc.record({ byday: maybe, opensAt: maybe, closesAt: maybe, note: maybe }), {
      maxLength: 2,
    }),
    costOptions: fc.array(fc.record({ option: maybe, amount: fc.jsonValue() }), { maxLength: 2 }),
    languages: fc.array(text, { maxLength: 2 }),
    eligibility: fc.array(text, { maxLength: 3 }),
    minimumAge: fc.jsonValue(),
    maximumAge: fc.jsonValue(),
    terms: fc.array(fc.record({ id: maybe, name: maybe, vocabulary: maybe }), { maxLength: 2 }),
    accessNotes: fc.array(text, { maxLength: 2 }),
    assuredDate: maybe,
    lastModified: maybe,
    stated: fc.constant({}),
  });

  it('becomes a service or gets a reason, and nothing of it is beyond the limits', () => {
    const run = makeRun();
    fc.assert(
      fc.property(listing, (one) => {
        const made = toServiceRecord(one, run);
        if (!made.ok) expect(made.reason).not.toBe('');
        else expect(parseService(made.record)).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });
});
