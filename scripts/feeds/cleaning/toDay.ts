import { parseCalendarDay, toCalendarDay, type CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { cleaned, quote, saysNothing, type Cleaned } from './cleaned.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthStems = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayFirst = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${months})\.?,?[ -](\d{4}|\d\d)\b`,
);
const monthFirst = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(${months})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`,
);

/**
 * The day a feed's text names, or null: ISO days and timestamps (with a zone: the day it was in
 * Britain), 30/06/2024, 30.6.24, "30th June 2024", a spreadsheet's day number. A month without a day
 * is no day.
 */
export function toDay(raw: string | null): Cleaned<CalendarDay | null> {
  if (raw === null || saysNothing(raw)) return cleaned(null);
  const text = raw.slice(0, 60).trim().toLowerCase().replace(/\s+/g, ' ');
  const day = fromIso(text) ?? fromFigures(text) ?? fromWords(text) ?? fromSpreadsheet(text);
  return day ? cleaned(day) : { value: null, warnings: [`${quote(raw)} is no date`] };
}

/**
 * The day a person last checked the listing. Nobody has checked anything in the future or before
 * feeds of this kind existed, so such a day is unknown.
 */
export function toAssuredDay(raw: string | null, today: CalendarDay): Cleaned<CalendarDay | null> {
  const { value, warnings } = toDay(raw);
  if (value === null) return { value, warnings: warnings.map((warning) => `last checked: ${warning}`) };
  if (value > today) return { value: null, warnings: ['the day it was last checked is in the future'] };
  return value < '2000-01-01'
    ? { value: null, warnings: ['the day it was last checked is before 2000'] }
    : cleaned(value);
}

function fromIso(text: string): CalendarDay | null {
  const zoned = /^(\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})? ?(z|[+-]\d\d(?::?\d\d)?)$/.exec(
    text,
  );
  if (zoned && parseCalendarDay((zoned[1] ?? '').slice(0, 10))) {
    const zone = (zoned[2] ?? 'z').replace(
      /^([+-]\d\d):?(\d\d)?$/,
      (_, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`,
    );
    const instant = new Date(`${(zoned[1] ?? '').replace(' ', 't')}${zone}`.toUpperCase());
    if (!Number.isNaN(instant.getTime())) return toCalendarDay(instant);
  }
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact) return parseCalendarDay(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[t ])/.exec(text);
  return loose ? toRealDay(loose[1], Number(loose[2]), loose[3]) : null;
}

function fromFigures(text: string): CalendarDay | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?:$|[ ,t])/.exec(text);
  if (!match) return null;
  const british = toRealDay(match[3], Number(match[2]), match[1]);
  // Only one reading of 06/30/2024 is a day at all.
  return british ?? toRealDay(match[3], Number(match[1]), match[2]);
}

function fromWords(text: string): CalendarDay | null {
  const british = dayFirst.exec(text);
  if (british) return toRealDay(british[3], toMonth(british[2]), british[1]);
  const american = monthFirst.exec(text);
  return american ? toRealDay(american[3], toMonth(american[1]), american[2]) : null;
}

// Days since 30 December 1899; the range is 1982 to 2064, so that no other number is taken for one.
function fromSpreadsheet(text: string): CalendarDay | null {
  if (!/^[3-5]\d{4}(?:\.\d+)?$/.test(text)) return null;
  const milliseconds = Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000;
  return parseCalendarDay(new Date(milliseconds).toISOString());
}

function toMonth(word: string | undefined): number {
  return monthStems.indexOf((word ?? '').slice(0, 3)) + 1;
}

function toRealDay(year = '', month: number, day = ''): CalendarDay | null {
  const fullYear = year.length === 2 ? `20${year}` : year;
  return parseCalendarDay(`${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
