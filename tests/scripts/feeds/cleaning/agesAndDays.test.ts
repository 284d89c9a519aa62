import { describe, expect, it } from 'vitest';
import { readAges } from '../../../../scripts/feeds/cleaning/readAges.ts';
import { toAgeLimits } from '../../../../scripts/feeds/cleaning/toAgeLimits.ts';
import { toAssuredDay, toDay } from '../../../../scripts/feeds/cleaning/toDay.ts';
import { toPounds } from '../../../../scripts/feeds/cleaning/toPounds.ts';
import { toSchedule } from '../../../../scripts/feeds/cleaning/toSchedule.ts';
import { toLanguage } from '../../../../scripts/feeds/cleaning/toLanguage.ts';
import { day } from '../../../factories/serviceFactory.ts';

describe('ages as people write them', () => {
  it.each([
    ['For over 55s', 55, null],
    ['18+', 18, null],
    ['Aged 16 to 25', 16, 25],
    ['16-25', 16, 25],
    ['children aged five to eleven', 5, 11],
    ['Anyone between sixteen and twenty-five', 16, 25],
    ['people aged 18 years and over', 18, null],
    ['under 25s', null, 24],
    ['up to the age of 25', null, 25],
    ['minimum age 21', 21, null],
    ['Not for under 18s', 18, null],
    ['We do not accept anyone under 18', 18, null],
    ['Under 18s are not accepted', 18, null],
    ['Sorry, no under 18s', 18, null],
    ['No one under the age of 18.', 18, null],
    ['Nobody under 18', 18, null],
    ['You must not be under 18', 18, null],
    ['We can’t help anyone under 18', 18, null],
    ['We are unable to help under 18s', 18, null],
    ['We do not offer support to under 18s', 18, null],
    ['We only work with under 25s', null, 24],
    ['between the ages of 18 and 30', 18, 30],
    ['0-19 years', null, 19],
    ['16/17 year olds', 16, 17],
    ['Young people up to 25', null, 25],
    ['All ages', null, null],
  ])('%s', (text, minimumAge, maximumAge) => {
    expect(readAges(text)).toEqual({ minimumAge, maximumAge });
  });

  it.each([
    'for over 30 years of experience',
    'over 50 people a week',
    'open 9 to 5',
    '10-12 weeks',
    'over 20 miles',
    'Under 18s must be accompanied by an adult',
    'Under 16s need parental consent',
    'If you are under 18 contact the council',
    'Under-18s: please ring another line',
  ])('are not seen in “%s”', (text) => {
    expect(readAges(text)).toBeNull();
  });

  it('in two fields may be placeholders, text or the wrong way round', () => {
    expect(toAgeLimits('18', 999).value).toEqual({ minimumAge: 18, maximumAge: null });
    expect(toAgeLimits(0, '0').value).toEqual({ minimumAge: null, maximumAge: null });
    expect(toAgeLimits('over 55s', null).value).toEqual({ minimumAge: 55, maximumAge: null });
    expect(toAgeLimits(65, 18)).toMatchObject({
      value: { minimumAge: null },
      warnings: [expect.any(String)],
    });
    expect(toAgeLimits('Eighteen', 'twenty-five')).toEqual({
      value: { minimumAge: 18, maximumAge: 25 },
      warnings: [],
    });
    expect(toAgeLimits('eighteen years', '65 yrs').value).toEqual({ minimumAge: 18, maximumAge: 65 });
    expect(toAgeLimits('teenage', -4).warnings).toHaveLength(2);
  });
});

describe('days as people write them', () => {
  it.each([
    ['2024-06-30', '2024-06-30'],
    ['2024-06-30T23:30:00Z', '2024-07-01'],
    ['2023-12-31T23:59:00+00', '2023-12-31'],
    ['2024-06-30 12:00:00', '2024-06-30'],
    ['30/06/2024', '2024-06-30'],
    ['30.6.24', '2024-06-30'],
    ['06/30/2024', '2024-06-30'],
    ['30th June 2024', '2024-06-30'],
    ['Mon 3 Feb 2025', '2025-02-03'],
    ['June 30, 2024', '2024-06-30'],
    ['45473', '2024-06-30'],
  ])('%s is %s', (text, expected) => {
    expect(toDay(text)).toEqual({ value: expected, warnings: [] });
  });

  it.each(['June 2024', '31/02/2024', 'last week', '2024'])('%s is no day', (text) => {
    expect(toDay(text)).toMatchObject({ value: null, warnings: [expect.any(String)] });
  });

  it('in the future nobody can have checked anything', () => {
    const today = day('2026-11-23');
    expect(toAssuredDay('2026-11-23', today).value).toBe('2026-11-23');
    for (const bad of ['2027-01-01', 'yes', '0001-01-01']) {
      expect(toAssuredDay(bad, today)).toMatchObject({ value: null, warnings: [expect.any(String)] });
    }
  });
});

describe('opening times', () => {
  const read = (
    byday: string | null,
    opensAt: string | null,
    closesAt: string | null,
    note: string | null = null,
  ) => toSchedule({ byday, opensAt, closesAt, note }).value;

  it('come as codes and times in every form', () => {
    const expected = { days: ['MO', 'TU'], opensAt: '09:30', closesAt: '17:00', note: null };
    expect(read('MO,TU', '09:30:00', '17:00Z')).toEqual(expected);
    expect(read('Monday, Tuesday', '9.30am', '5pm')).toEqual(expected);
    expect(read('https://schema.org/Monday Tues', '0930', '1700')).toEqual(expected);
    expect(read('Mon-Tue', '9.30', '5')).toEqual(expected);
  });

  it('come as words, and are kept as words where days and times cannot say it', () => {
    expect(read(null, null, null, 'Mon to Fri 9am-5pm')).toEqual({
      days: ['MO', 'TU', 'WE', 'TH', 'FR'],
      opensAt: '09:00',
      closesAt: '17:00',
      note: null,
    });
    expect(read(null, null, null, '10am to 12 noon, Tuesdays')).toMatchObject({
      days: ['TU'],
      opensAt: '10:00',
      closesAt: '12:00',
    });
    expect(read(null, null, null, 'First Tuesday of the month 2-4pm')).toEqual({
      days: ['TU'],
      opensAt: '14:00',
      closesAt: '16:00',
      note: 'First Tuesday of the month',
    });
    expect(read('1MO', '10:00', '12:00')).toMatchObject({ days: ['MO'], note: '1MO' });
    expect(read(null, null, null, 'By appointment')).toMatchObject({ days: [], note: 'By appointment' });
    expect(read('MO', 'early', null)).toMatchObject({ opensAt: null, note: 'early' });
    expect(read('Daily', '00:00', '23:59')).toMatchObject({ opensAt: null, note: 'Open 24 hours' });
    expect(read(null, '', ' ')).toBeNull();
  });
});

it('costs and languages are read as what they say', () => {
  expect(['£5.00', 'Free', 3.999, '1,250', '50p', 'ask', -1].map(toPounds)).toEqual([
    5,
    0,
    4,
    1250,
    0.5,
    null,
    null,
  ]);
  expect(['cy', 'Urdu', ' '].map(toLanguage)).toEqual(['Welsh', 'Urdu', null]);
});
