import { describe, expect, it } from 'vitest';
import { toEmails } from '../../../../scripts/feeds/cleaning/toEmails.ts';
import { toPhones } from '../../../../scripts/feeds/cleaning/toPhones.ts';
import { toPosition } from '../../../../scripts/feeds/cleaning/toPosition.ts';
import { toPostcode } from '../../../../scripts/feeds/cleaning/toPostcode.ts';
import { toWebAddress } from '../../../../scripts/feeds/cleaning/toWebAddress.ts';

describe('a telephone field', () => {
  const numbers = (text: string) => toPhones(text).value.map(({ number }) => number);

  it('is written the way people in Britain write numbers', () => {
    for (const written of ['02079460000', '+44 (0)20 7946 0000', '0044 20 7946 0000', '(020) 7946-0000']) {
      expect(numbers(written)).toEqual(['020 7946 0000']);
    }
    expect(numbers('O113 496 0000')).toEqual(['0113 496 0000']);
  });

  it('gets back the nought that a spreadsheet dropped', () => {
    expect(numbers('7700900123')).toEqual(['07700 900123']);
    expect(numbers('1134960000.0')).toEqual(['0113 496 0000']);
  });

  it('may hold several, each with its purpose', () => {
    expect(toPhones('Office: 020 7946 0000 ext 12 / Mobile 07700 900123 (24 hours)').value).toEqual([
      { number: '020 7946 0000 ext. 12', purpose: 'Office' },
      { number: '07700 900123', purpose: 'Mobile; 24 hours' },
    ]);
    expect(numbers('0113 4960000 0113 4960001')).toEqual(['0113 496 0000', '0113 496 0001']);
    expect(toPhones('Tel: 0113 496 0000').value[0]?.purpose).toBeNull();
  });

  it('may hold a short number', () => {
    expect(numbers('Samaritans 116 123')).toEqual(['116 123']);
    expect(numbers('0800 1111')).toEqual(['0800 1111']);
    expect(numbers('111')).toEqual(['111']);
    expect(numbers('Text HELP to 85258')).toEqual(['85258']);
  });

  it('with text that is no number says so', () => {
    expect(toPhones('4.42079E+11')).toMatchObject({
      value: [],
      warnings: [expect.stringContaining('no telephone')],
    });
    expect(toPhones('0113 496 0000/4960001').warnings).toHaveLength(1);
    expect(toPhones('N/A')).toEqual({ value: [], warnings: [] });
  });
});

describe('a web address', () => {
  it('gets the scheme that was left out or mistyped', () => {
    expect(toWebAddress('www.example.org/help').value).toBe('https://www.example.org/help');
    expect(toWebAddress('http//example.org').value).toBe('http://example.org/');
    expect(toWebAddress('https://https://example.org').value).toBe('https://example.org/');
    expect(toWebAddress('www.example.org').warnings).toHaveLength(1);
  });

  it('that would run script, or leads nowhere public, is dropped and said so', () => {
    for (const bad of [
      'javascript:alert(1)',
      ' JAVA\u0000SCRIPT:alert(1)',
      'data:text/html,hi',
      'https://user:secret@example.org',
      'http://localhost/admin',
      'http://192.168.0.1/',
      'hello@example.org',
      'see our leaflet',
    ]) {
      expect(toWebAddress(bad)).toMatchObject({ value: null, warnings: [expect.any(String)] });
    }
  });

  it('is the first where there are several', () => {
    expect(toWebAddress('www.example.org or www.example.com')).toMatchObject({
      value: 'https://www.example.org/',
    });
  });

  it('that is not there needs no warning', () => {
    for (const none of [null, '', 'n/a', '-'])
      expect(toWebAddress(none)).toEqual({ value: null, warnings: [] });
  });
});

it('email addresses are found in the middle of words, and in hiding', () => {
  expect(toEmails('mailto:Help@Example.org; info [at] example.com').value).toEqual([
    'help@example.org',
    'info@example.com',
  ]);
  expect(toEmails('use the form').warnings).toHaveLength(1);
});

it('a postcode is found, mended and spaced', () => {
  expect(toPostcode('ls98ag').value).toBe('LS9 8AG');
  expect(toPostcode('12 Invented Street, Leeds LS9 8AG').value).toBe('LS9 8AG');
  expect(toPostcode('SWIA 2AA').value).toBe('SW1A 2AA');
  expect(toPostcode('Leeds')).toMatchObject({ value: null, warnings: [expect.any(String)] });
  expect(toPostcode('n/a')).toEqual({ value: null, warnings: [] });
});

describe('a position on the map', () => {
  it('is taken as numbers or as text', () => {
    expect(toPosition(53.8, '-1.549').value).toEqual({ latitude: 53.8, longitude: -1.549 });
    expect(toPosition('53,8° N', '1,549 W').value).toEqual({ latitude: 53.8, longitude: -1.549 });
  });

  it('with the two numbers swapped is put right', () => {
    expect(toPosition(-1.549, 53.8)).toEqual({
      value: { latitude: 53.8, longitude: -1.549 },
      warnings: [expect.stringContaining('swapped')],
    });
  });

  it('that is nowhere a service can be is left out', () => {
    for (const [latitude, longitude] of [
      [100, -1.5],
      [0, 0],
      [40.7, -74],
      [53.8, null],
      ['north', 'west'],
    ]) {
      expect(toPosition(latitude, longitude)).toMatchObject({ value: null, warnings: [expect.any(String)] });
    }
    expect(toPosition(null, '')).toEqual({ value: null, warnings: [] });
  });
});
