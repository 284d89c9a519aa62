import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/catalogue/service.ts';
import { checkServices } from '../../../../src/validation/checkServices.ts';
import { whyConfidential } from '../../../../scripts/feeds/listing/confidential.ts';
import { importListing, makeListing, makeLocation } from './listingFixture.ts';

const named = (name: string) => whyConfidential(makeListing({ name }));
const described = (description: string) => whyConfidential(makeListing({ description }));

describe('places whose whereabouts can put people at risk', () => {
  it.each([
    'Invented Women’s Refuge',
    'Harbour Refuges for Men',
    'Safe House North',
    'Elm Approved Premises',
    'Invented probation hostel',
    'CAS3 house',
    'Weston House AP',
  ])('%s is one', (name) => {
    expect(named(name)).not.toBeNull();
  });

  it.each([
    'We provide refuge accommodation for women.',
    'Our refuge is for women and children.',
    'The address is confidential.',
    'Held at an undisclosed location.',
    'We run a safe house for people who were trafficked.',
    'Emergency accommodation for women fleeing domestic abuse.',
    'Domestic violence accommodation for families.',
  ])('one that says “%s” is one', (description) => {
    expect(described(description)).not.toBeNull();
  });

  it.each([
    'Refugee Council',
    'Refuge Road Community Centre',
    'Advice at 3 Refuge Lane',
    'Wildlife Refuge volunteering',
    'Refuse collection',
    'Approved premises for weddings and civil partnerships',
    'Safehouse Removals',
  ])('%s only sounds like one', (name) => {
    expect(named(name)).toBeNull();
  });

  it('one that helps to find a refuge is none', () => {
    expect(described('Drop-in advice, and help to find a place in a refuge.')).toBeNull();
    expect(described('We help women to find safe housing after domestic abuse.')).toBeNull();
  });
});

describe('a refuge in a council’s feed', () => {
  const refuge = {
    name: 'Invented Refuge, LS9 8AG',
    description:
      '<p>A <b>refuge</b> for women. Come to 12 Made-up&nbsp;Street. It is near the station in Leeds. Staff are there day and night.</p>',
    contacts: [{ name: null, purpose: 'Line (12 Made-up Street)', phone: '0113 496 0000', email: null }],
    locations: [
      makeLocation(),
      makeLocation({ name: 'Garden House', addressLines: ['1 Other Road', 'Morley'] }),
    ],
    accessNotes: ['Ring the bell at Garden House.'],
    serviceAreas: ['Yorkshire and the Humber'],
    stated: {
      deliveryPlaces: ['Morley'],
      confidentialLocation: false,
      locations: [{ name: '12 Made-up Street' }],
      needActivities: [{ need: 'accommodation', activities: ['Rooms in Morley', 'Key work'] }],
    },
  };
  const { service, warnings } = importListing(refuge);

  it('is published without anything that tells where it is', () => {
    expect(JSON.stringify(service)).not.toMatch(/Made-up|LS9|Leeds|Morley|Garden|53\.|-1\.5|services\/1/);
    expect(service).toMatchObject({ confidentialLocation: true, locations: [], deliveryPlaces: [] });
    expect(service.summary).toBe('A refuge for women. Staff are there day and night.');
    expect(service.needActivities[0]?.activities).toEqual(['Withheld', 'Key work']);
    expect(service.contacts[0]?.phone).toBe('0113 496 0000');
    const faults = (one: Service) =>
      checkServices([one], one.provenance.retrievedAt, null).filter(
        ({ rule }) => rule === 'confidential-address',
      );
    expect(faults(service)).toEqual([]);
    // The rule that keeps it out of a release would have seen it.
    expect(faults({ ...service, deliveryPlaces: ['Morley'] })).toHaveLength(1);
  });

  it('lists what was withheld, without repeating it', () => {
    const [warning = ''] = warnings.filter((one) => one.startsWith('kept confidential'));
    for (const what of ['address', 'postcode', 'position', 'stated towns']) expect(warning).toContain(what);
    expect(warnings.join()).not.toMatch(/Made-up|LS9|Morley|Garden/);
  });

  it('is not placed by its postcode when it names no area', () => {
    const { service: unplaced } = importListing({ ...refuge, serviceAreas: [] });
    expect(unplaced.coverage).toMatchObject({ ladCodes: [], areaName: 'Not stated' });
  });
});

describe('a refuge whose whereabouts hide', () => {
  const hidden = (listing: Parameters<typeof importListing>[0]) =>
    JSON.stringify(importListing({ name: 'Invented Refuge', ...listing }).service);

  it.each([
    'On Harehills Lane opposite the church.',
    'Near Elm Street.',
    'You find us at what3words: filled.count.soap.',
    'Look for ///filled.count.soap on your phone.',
    'We are at 53.8012, -1.5234.',
    'Grid reference SE 300 340.',
    'Map: https://maps.app.goo.gl/Xy1 (ask first).',
    'Map: https://www.google.com/maps/place/Elm.',
  ])('in “%s” is withheld', (telling) => {
    const { service } = importListing({
      name: 'Invented Refuge',
      description: `Rooms for women. ${telling}`,
    });
    expect(service.summary).toBe('Rooms for women.');
  });

  it('is not told by a provider’s name, though that be called after a street', () => {
    const organizationName = 'Harbour Lane Trust';
    const summary = (description: string) =>
      importListing({ name: 'Invented Refuge', organizationName, description }).service.summary;
    expect(summary('Harbour Lane Trust has rooms for women.')).toMatch(/^Harbour Lane Trust has rooms/);
    expect(summary('Rooms. Come to 12 Harbour Lane Trust.')).toBe('Rooms.');
  });

  it('in its web address or mailbox is withheld, and other addresses stay', () => {
    const locations = [makeLocation({ addressLines: ['12 Made-up Street', 'Leeds'] })];
    const contacts = (email: string) => [{ name: null, purpose: null, phone: null, email }];
    for (const url of [
      'https://example.org/refuge/12-made-up-street',
      'https://example.org/?q=LS9+8AG',
      'https://maps.google.com/?q=Leeds',
    ])
      expect(hidden({ url, locations })).toContain('"url":null');
    expect(hidden({ url: 'https://example.org/leeds', locations })).toContain('https://example.org/leeds');
    expect(hidden({ contacts: contacts('made-upstreet@example.org'), locations })).not.toContain('street');
    expect(hidden({ contacts: contacts('referrals@example.org'), locations })).toContain('referrals@');
  });

  it('in its mailbox is withheld where its name has the street too', () => {
    const contacts = [{ name: null, purpose: null, phone: null, email: 'oakroad12@example.org' }];
    const locations = [makeLocation({ addressLines: ['12 Oak Road'] })];
    expect(hidden({ organizationName: 'Elm, 12 Oak Road', contacts, locations })).not.toContain('oakroad');
  });

  it('in its name, its organisation or the id made of them is withheld', () => {
    const service = hidden({
      sourceId: 'elm-refuge-12-oak-road-elm-12-oak-road-ls9-7ab',
      name: 'Elm Refuge, 12 Oak Road',
      organizationId: null,
      organizationName: 'Elm, 12 Oak Road, LS9 7AB',
    });
    expect(service).toContain('"name":"Elm Refuge"');
    expect(service).not.toMatch(/oak|ls9/i);
    expect(hidden({ sourceId: 'elm-refuge' })).toContain('"sourceId":"elm-refuge"');
  });
});
