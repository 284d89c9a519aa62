import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarDay } from '../../../../src/catalogue/calendarDay.ts';
import { decodeText } from '../../../../scripts/feeds/cleaning/decodeText.ts';
import { dropMarkdown } from '../../../../scripts/feeds/cleaning/dropMarkdown.ts';
import { mendMojibake } from '../../../../scripts/feeds/cleaning/mendMojibake.ts';
import { readAges } from '../../../../scripts/feeds/cleaning/readAges.ts';
import { toAgeLimits } from '../../../../scripts/feeds/cleaning/toAgeLimits.ts';
import { toDay } from '../../../../scripts/feeds/cleaning/toDay.ts';
import { toDays } from '../../../../scripts/feeds/cleaning/toDays.ts';
import { toEmails } from '../../../../scripts/feeds/cleaning/toEmails.ts';
import { toLanguage } from '../../../../scripts/feeds/cleaning/toLanguage.ts';
import { toPhones } from '../../../../scripts/feeds/cleaning/toPhones.ts';
import { toPlainText } from '../../../../scripts/feeds/cleaning/toPlainText.ts';
import { toPosition } from '../../../../scripts/feeds/cleaning/toPosition.ts';
import { toPostcode } from '../../../../scripts/feeds/cleaning/toPostcode.ts';
import { toPounds } from '../../../../scripts/feeds/cleaning/toPounds.ts';
import { toSchedule } from '../../../../scripts/feeds/cleaning/toSchedule.ts';
import { toSentences } from '../../../../scripts/feeds/cleaning/toSentences.ts';
import { toSummary } from '../../../../scripts/feeds/cleaning/toSummary.ts';
import { toTimeOfDay } from '../../../../scripts/feeds/cleaning/toTimeOfDay.ts';
import { toWebAddress } from '../../../../scripts/feeds/cleaning/toWebAddress.ts';

// Anything at all, and texts built from the pieces that trip up cleaners.
const piece = fc.constantFrom(
  '&amp;', 'amp;', '&lt;', '&#39;', '&nbsp;', '<p>', '</p>', '<li>', '<script>', '</script>', '<', '>', 'javascript:',
  '**', '_', '# ', '- ', '[a](b)', '`', '\\', '\n', '\r', ' ', '\u00a0', 'Â', 'â€™', 'Ã©', '\uf0b7', '\ud800', '\u0000',
  '020 7946 0000', '07700 900123', '+44', '(0)', ' ext 12', 'www.example.org', 'https://', '@', 'LS9 8AG', '18', '+',
  'over 55s', 'to', 'under', 'not for ', 'Mon', 'MO', '9am', '17:30', '-', '/', '2024', '06', 'June', 'a', '.', 'N/A',
); // prettier-ignore
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
);
const anyJson = fc.oneof(wild, fc.jsonValue());

describe('whatever a feed holds', () => {
  it('bytes become text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeText(bytes).text.length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });

  it('text becomes plain text that stays the same when it is cleaned again', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const once = toPlainText(text).value;
        expect(once).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Co}|<script/iu);
        expect(toPlainText(once).value).toBe(once);
        const mended = mendMojibake(text);
        expect(mendMojibake(mended)).toBe(mended);
        expect(dropMarkdown(text).length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('sentences lose no letter, and a summary is within the limit', () => {
    fc.assert(
      fc.property(wild, fc.integer({ min: 1, max: 40 }), (text, times) => {
        const plain = toPlainText(text.repeat(times)).value;
        const sentences = toSentences(plain);
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(sentences.join(''))).toBe(letters(plain));
        expect(toSummary(sentences).length).toBeLessThanOrEqual(1_000);
      }),
    );
  });

  it('numbers and addresses are in their form, and cleaned again are the same', () => {
    fc.assert(
      fc.property(wild, (text) => {
        for (const { number, purpose } of toPhones(text).value) {
          expect(toPhones(number).value).toEqual([{ number, purpose: null }]);
          expect(purpose === null || purpose.length <= 250).toBe(true);
        }
        const url = toWebAddress(text).value;
        if (url !== null) {
          expect(url).toMatch(/^https?:\/\/[^\s/?#]+\S*$/);
          expect(toWebAddress(url)).toEqual({ value: url, warnings: [] });
        }
        const emails = toEmails(text).value;
        for (const email of emails) expect(toEmails(email).value).toEqual([email]);
        const postcode = toPostcode(text).value;
        if (postcode !== null) expect(toPostcode(postcode).value).toBe(postcode);
      }),
      { numRuns: 1_000 },
    );
  });

  it('positions are in the kingdom or nowhere', () => {
    const degrees = fc.oneof(fc.double(), fc.double({ min: -9, max: 61 }), anyJson);
    fc.assert(
      fc.property(degrees, degrees, (latitude, longitude) => {
        const position = toPosition(latitude, longitude).value;
        if (position === null) return;
        expect(position.latitude).toBeGreaterThan(49);
        expect(Math.abs(position.longitude)).toBeLessThan(9);
        expect(toPosition(position.latitude, position.longitude)).toEqual({ value: position, warnings: [] });
      }),
    );
  });

  it('ages, days, times and amounts are real ones', () => {
    fc.assert(
      fc.property(wild, anyJson, (text, value) => {
        const { minimumAge, maximumAge } = toAgeLimits(value, text).value;
        expect((minimumAge ?? 0) <= (maximumAge ?? 120)).toBe(true);
        expect(readAges(text)?.minimumAge ?? 0).toBeLessThan(100);
        const day = toDay(text).value;
        if (day !== null) expect(parseCalendarDay(day)).toBe(day);
        const pounds = toPounds(value);
        if (pounds !== null) expect(toPounds(pounds)).toBe(pounds);
        expect(toTimeOfDay(text)?.time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        expect(new Set(toDays(text)?.days).size).toBe(toDays(text)?.days.length ?? 0);
        const language = toLanguage(text);
        if (language !== null) expect(language.length).toBeLessThanOrEqual(250);
      }),
      { numRuns: 1_000 },
    );
  });

  it('opening times keep their note within the limit', () => {
    const maybe = fc.option(wild);
    fc.assert(
      fc.property(maybe, maybe, maybe, maybe, (byday, opensAt, closesAt, note) => {
        const schedule = toSchedule({ byday, opensAt, closesAt, note }).value;
        expect(schedule?.note?.length ?? 1).toBeLessThanOrEqual(200);
        expect(schedule?.note ?? 'x').not.toBe('');
      }),
    );
  });
});
