import { describe, expect, it } from 'vitest';
import {
  blankEntries,
  readContactForm,
  toContactForm,
  type ContactForm,
} from '../../../src/changes/forms/contactForm.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { makeService } from '../../factories/serviceFactory.ts';

const listing = makeService({
  url: 'https://harbour.example',
  contacts: [{ name: 'Front desk', role: 'general', phone: '0113 496 0000', email: null }],
  locations: [
    {
      name: 'Harbour House',
      address: '1 Harbour Lane',
      postcode: 'LS9 6AU',
      position: { latitude: 53.8, longitude: -1.5 },
    },
  ],
  schedules: [{ days: ['MO', 'TU'], opensAt: '09:30', closesAt: '17:00', note: null }],
  referralRoutes: ['phone'],
});

function correct(part: Partial<ContactForm>, service: Service = listing) {
  return readContactForm({ ...toContactForm(service), ...part }, service);
}
const contact =
  listing.contacts.map(() => toContactForm(listing).contacts[0] ?? blankEntries.contact)[0] ??
  blankEntries.contact;

describe('contact, places and hours', () => {
  it('says nothing new when nothing was typed', () => {
    expect(correct({})).toEqual({ ok: true, corrections: {} });
  });

  it('corrects only what was changed', () => {
    expect(correct({ contacts: [{ ...contact, phone: ' 0113 496  0001 ' }] })).toEqual({
      ok: true,
      corrections: {
        contacts: [{ name: 'Front desk', role: 'general', phone: '0113 496 0001', email: null }],
      },
    });
  });

  it('takes a web address without its beginning', () => {
    expect(correct({ url: 'www.harbour.example/help' })).toMatchObject({
      corrections: { url: 'https://www.harbour.example/help' },
    });
  });

  it('takes all contacts away', () => {
    expect(correct({ contacts: [], url: '' })).toEqual({
      ok: true,
      corrections: { contacts: [], url: null },
    });
  });

  it('keeps the point on the map with the address, and drops it when the place moves', () => {
    const [place] = toContactForm(listing).locations;
    if (!place) throw new Error('the listing has a place');
    const renamed = correct({ locations: [{ ...place, name: 'The Harbour' }] });
    expect(renamed).toMatchObject({ corrections: { locations: [{ position: { latitude: 53.8 } }] } });
    const moved = correct({ locations: [{ ...place, postcode: 'ls1 1aa' }] });
    expect(moved).toMatchObject({ corrections: { locations: [{ postcode: 'LS1 1AA', position: null }] } });
  });

  it('is not held up by a number that stood in the listing already', () => {
    const old = makeService({ ...listing, contacts: [{ ...contact, phone: '496 0000', email: null }] });
    expect(correct({ url: 'https://new.example' }, old)).toMatchObject({ ok: true });
  });

  const hours = blankEntries.schedule;
  it.each([
    ['09', '17', '09:00', '17:00'],
    ['9', '5pm', '09:00', '17:00'],
    ['9.30am', '5:15 p.m.', '09:30', '17:15'],
    ['0930', 'midday', '09:30', '12:00'],
    ['12am', '12 pm', '00:00', '12:00'],
    ['09:30', '17:00pm', '09:30', '17:00'],
  ])('reads hours as people type them: from %s to %s', (opens, closes, opensAt, closesAt) => {
    const typed = { ...hours, days: ['WE'] as const, opensAt: opens, closesAt: closes };
    expect(correct({ schedules: [typed] })).toEqual({
      ok: true,
      corrections: { schedules: [{ days: ['WE'], opensAt, closesAt, note: null }] },
    });
  });

  it('is not held up by hours that stood in the listing already', () => {
    const night = { days: ['MO'] as const, opensAt: '20:00', closesAt: '08:00', note: null };
    const late = { days: ['TU'] as const, opensAt: '20:00', closesAt: null, note: null };
    const old = makeService({ ...listing, schedules: [night, late] });
    expect(correct({ url: 'https://new.example' }, old)).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<ContactForm>, string, RegExp]>([
    [
      'a phone without digits',
      { contacts: [{ ...contact, phone: 'ring us' }] },
      'contacts-0-phone',
      /0113 496 0000/,
    ],
    [
      'a phone with letters for digits',
      { contacts: [{ ...contact, phone: '029 2034 xx' }] },
      'contacts-0-phone',
      /all its digits/,
    ],
    [
      'a phone without its last digits',
      { contacts: [{ ...contact, phone: '029 2034' }] },
      'contacts-0-phone',
      /all its digits/,
    ],
    [
      'an address without an @',
      { contacts: [{ ...contact, email: 'us' }] },
      'contacts-0-email',
      /email address/,
    ],
    [
      'a contact without a name',
      { contacts: [{ ...contact, name: ' ' }] },
      'contacts-0-name',
      /what this contact is/,
    ],
    ['a contact without a way', { contacts: [{ ...contact, phone: '' }] }, 'contacts-0-phone', /or remove/],
    ['a script for a website', { url: 'javascript:alert(1)' }, 'url', /in full/],
    ['words for a website', { url: 'see our page' }, 'url', /in full/],
    [
      'half a postcode',
      { locations: [{ name: 'A', address: '', postcode: 'LS9' }] },
      'locations-0-postcode',
      /whole/,
    ],
    ['a place without a name', { locations: [blankEntries.location] }, 'locations-0-name', /called/],
    ['hours on no day', { schedules: [{ ...hours, opensAt: '09:00' }] }, 'schedules-0-days', /Pick the days/],
    [
      'a time that is none',
      { schedules: [{ ...hours, days: ['MO'], opensAt: '9 to 5', closesAt: '17:00' }] },
      'schedules-0-opensAt',
      /opening time as a time of day, such as 9:30am/,
    ],
    [
      'opening without closing',
      { schedules: [{ ...hours, days: ['MO'], opensAt: '09' }] },
      'schedules-0-closesAt',
      /closing time as well/,
    ],
    [
      'closing without opening',
      { schedules: [{ ...hours, days: ['MO'], closesAt: '17' }] },
      'schedules-0-opensAt',
      /opening time as well/,
    ],
    [
      'closing before opening',
      { schedules: [{ ...hours, days: ['MO'], opensAt: '17:00', closesAt: '09:00' }] },
      'schedules-0-closesAt',
      /later/,
    ],
  ])('says what to do about %s', (_what, part, field, message) => {
    const answer = correct(part);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? [] : answer.problems).toContainEqual({
      field,
      message: expect.stringMatching(message),
    });
  });
});
