import { describe, expect, it } from 'vitest';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { toPackBlock, type PackBlock } from '../../src/report/packBlock.ts';
import { toShortBlocks } from '../../src/report/packShort.ts';
import { toPackText } from '../../src/report/packText.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { checkedOn, makeContext, makeHome } from './reportContext.ts';
import { starterServices } from './starterCatalogue.ts';

const expires = day('2027-02-18');
const context = { ...makeContext({ home: makeHome('Hull') }), expires, nation: null };
const hull = { coverage: makeCoverage({ areaName: 'Hull' }) };
const lineOf = (service: Service, label: string) =>
  toPackBlock(service, context).lines.find((line) => line.label === label)?.text;

describe('a pack for a visit to a prison', () => {
  const housing = makeService({
    ...hull,
    id: 'housing',
    name: 'Harbour Lane',
    needs: ['accommodation', 'finance'],
  });
  const debt = makeService({ ...hull, id: 'debt', name: 'Clear Start', needs: ['finance'] });
  const over = makeService({ ...hull, id: 'over', name: 'Old Lane', ends: day('2026-11-21') });

  it('has contents by need, a block a service, and its dates for every page', () => {
    const pack = toPackText([housing, debt], context);
    expect(pack.title).toBe('Services for people returning to Hull');
    expect(pack.sections).toEqual([
      { need: 'accommodation', label: 'Accommodation', serviceIds: ['housing'] },
      { need: 'finance', label: 'Finance, benefit and debt', serviceIds: ['housing', 'debt'] },
    ]);
    expect(pack.blocks.map(({ name }) => name)).toEqual(['Harbour Lane', 'Clear Start']);
    expect(pack.dates).toBe(
      'Catalogue of 20 November 2026, copied to this device on 21 November 2026. Its publisher stands by it until 18 February 2027: check again after that day.',
    );
  });

  it('says when the publisher stands by the catalogue no longer', () => {
    const { dates } = toPackText([housing], { ...context, expires: day('2026-11-21') });
    expect(dates).toContain('Its publisher stood by it until 21 November 2026: check everything again.');
  });

  it('lists only the needs it was made for', () => {
    const { sections } = toPackText([housing, debt], { ...context, needs: ['accommodation'] });
    expect(sections.map(({ need }) => need)).toEqual(['accommodation']);
  });

  it('says of services for anywhere whether they are for both nations or only one', () => {
    const titleFor = (nation: 'England' | 'Wales' | null) =>
      toPackText([debt], { ...context, home: null, nation }).title;
    expect(titleFor(null)).toBe('Services for people anywhere in England and Wales');
    expect(titleFor('England')).toBe('Services for people anywhere in England');
    expect(titleFor('Wales')).toBe('Services for people anywhere in Wales');
  });

  it('names what is over instead of printing it', () => {
    const pack = toPackText([housing, over], context);
    expect(pack.ended).toEqual(['Old Lane']);
    expect(pack.blocks).toHaveLength(1);
  });
});

describe('many short blocks', () => {
  const anywhere = { coverage: makeCoverage({ national: true, areaName: 'England and Wales' }) };
  const phone = {
    contacts: [{ name: 'Helpline', role: 'general' as const, phone: '01632 960 001', email: null }],
  };
  const open = { ...anywhere, ...phone, fundingRoute: 'universal' as const };
  const shorten = (...services: readonly Service[]) =>
    toShortBlocks(toPackText(services, { ...context, home: null }).blocks);
  const labelsOf = (block: PackBlock | undefined) => block?.lines.map(({ label }) => label);

  it('put the phone first and leave out what is not listed', () => {
    const [block] = shorten(makeService(open)).blocks;
    expect(labelsOf(block)?.[0]).toBe('Phone');
    expect(labelsOf(block)).not.toContain('Hours');
  });

  it('say once what most of them say alike, and what only one says, in its own block', () => {
    const england = { coverage: makeCoverage({ national: true, areaName: 'England' }) };
    const { shared, blocks } = shorten(
      makeService({ ...open, id: 'a' }),
      makeService({ ...open, id: 'b' }),
      makeService({ ...open, ...england, id: 'c' }),
    );
    expect(shared.map(({ label }) => label)).toEqual(['Area', 'Within a sentence']);
    expect(shared[0]?.text).toContain('England and Wales');
    expect(labelsOf(blocks[0])).not.toContain('Area');
    expect(labelsOf(blocks[2])).toContain('Area');
    expect(labelsOf(blocks[2])).not.toContain('Within a sentence');
  });

  it('say everything themselves where there is only one', () => {
    const { shared, blocks } = shorten(makeService(open));
    expect(shared).toEqual([]);
    expect(labelsOf(blocks[0])).toEqual(expect.arrayContaining(['Area', 'Within a sentence']));
  });
});

describe('a block on paper', () => {
  it('gives the web address, the hours and the cost where they are listed, and asks only what is not', () => {
    const known = makeService({
      ...hull,
      url: 'https://www.harbour-lane.example/',
      schedules: [{ days: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00', note: null }],
      costOptions: [{ option: 'Free', pounds: 0 }],
    });
    expect(lineOf(known, 'Website')).toBe('www.harbour-lane.example');
    expect(lineOf(known, 'Hours')).toBe('Monday and Tuesday, 9am to 5pm.');
    expect(lineOf(known, 'Cost')).toBe('Free.');
    const asksHours = /hours/;
    expect(toPackBlock(known, context).questions.join()).not.toMatch(asksHours);
    expect(toPackBlock(makeService(hull), context).questions.join()).toMatch(asksHours);
  });

  it('marks what the listing is silent about, so that a short block can leave it out', () => {
    const { lines } = toPackBlock(
      makeService({ ...hull, url: 'https://www.harbour-lane.example/' }),
      context,
    );
    const known = lines.filter(({ isKnown }) => isKnown).map(({ label }) => label);
    expect(known).toContain('Website');
    expect(known).not.toContain('Hours');
    expect(known).not.toContain('Before release');
  });

  it('says that a thing is not listed rather than leaving it out', () => {
    for (const label of ['Phone', 'Hours', 'Address', 'How to refer', 'For']) {
      expect(lineOf(makeService(hull), label)).toBe('Not listed.');
    }
  });

  it('gives numbers with the team that answers, and no staff by name', () => {
    const contacts = [
      { name: 'Referrals team', role: 'general' as const, phone: '01482 496 0001', email: null },
      { name: 'Jo Bloggs', role: 'general' as const, phone: '01482 496 0002', email: null },
    ];
    expect(lineOf(makeService({ ...hull, contacts }), 'Phone')).toBe(
      '01482 496 0001 (Referrals team). 01482 496 0002.',
    );
  });

  it('keeps a confidential address off the paper', () => {
    const locations = [{ name: 'Refuge', address: '1 Secret Street', postcode: 'HU1 1AA', position: null }];
    const refuge = makeService({ ...hull, locations, confidentialLocation: true });
    expect(lineOf(refuge, 'Address')).toBe('The address is confidential.');
    expect(JSON.stringify(toPackBlock(refuge, context))).not.toContain('Secret');
    const open = makeService({ ...hull, locations });
    expect(lineOf(open, 'Address')).toBe('Refuge, 1 Secret Street, HU1 1AA.');
  });

  it.each([
    ['yes', 'It can start before release; how long before is not listed.'],
    ['no', 'It does not start before release.'],
    ['not stated', 'The listing does not say whether it can start before release.'],
  ] as const)('says of work before release: %s', (preRelease, words) => {
    expect(
      lineOf(makeService({ ...hull, eligibility: makeEligibility({ preRelease }) }), 'Before release'),
    ).toBe(words);
  });

  it('speaks of the phone above its questions only where a number is listed', () => {
    const contacts = [{ name: 'Line', role: 'general' as const, phone: '01482 496 0001', email: null }];
    expect(toPackBlock(makeService({ ...hull, contacts }), context).askHeading).toBe('Ask on the phone');
    expect(toPackBlock(makeService(hull), context).askHeading).toBe('Ask before you refer');
  });

  it('says what to ask on the phone: what the listing leaves open', () => {
    const { questions } = toPackBlock(makeService(hull), context);
    expect(questions).toContain('Does any conviction exclude a person?');
    expect(questions).toContain('Which sexes and ages are taken?');
    const known = makeService({
      ...hull,
      eligibility: makeEligibility({
        sexes: 'women',
        minimumAge: 18,
        preRelease: 'no',
        noRecourseToPublicFunds: 'yes',
      }),
      exclusions: { arson: 'case by case' },
      referralRoutes: ['phone'],
    });
    expect(toPackBlock(known, context).questions).toEqual([
      'Are referrals being taken, and how long is the wait?',
      'What is needed to consider a conviction case by case?',
      'Which hours and days is it open?',
    ]);
  });

  it('carries the date of the last check; else the warning and how old its source is, as the screen says it', () => {
    const checked = toPackBlock(makeService({ ...hull, ...checkedOn('2026-11-01') }), context);
    expect(checked.check).toBe('Details last checked on 1 November 2026.');
    expect(checked.source).toBeNull();
    const { provenance } = makeService();
    const of = (sourceDate: string | null) =>
      toPackBlock(
        makeService({
          ...hull,
          provenance: { ...provenance, sourceDate: sourceDate ? day(sourceDate) : null },
        }),
        context,
      );
    expect(of('2026-04-07').check).toContain('Do not quote without checking');
    expect(of('2026-04-07').source).toBe('Newest date in its source: 7 April 2026');
    expect(of(null).source).toBe('Its source carries no date');
  });
});

describe('every real service as a block', () => {
  it('has whole lines, no pronoun of a person and no promise', () => {
    const live = starterServices.filter((service) => !hasEnded(service, context.today));
    const bad = live.flatMap((service) =>
      toPackBlock(service, context).lines.filter(
        ({ label, text }) =>
          // An address is copied as it is: a stop behind it would be typed too.
          (label !== 'Email' && label !== 'Website' && !text.endsWith('.')) ||
          / {2}|\.\.|undefined|\b(?:will|guaranteed|he|she|his|her|offenders?)\b/i.test(text),
      ),
    );
    expect(bad).toEqual([]);
    expect(live.length).toBeGreaterThan(300);
  });
});
