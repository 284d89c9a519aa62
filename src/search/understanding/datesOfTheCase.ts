import { addDays, parseCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { typedPhrase, typedWords } from './queryTokens.ts';
import type { Passage } from './recognition.ts';
import { wordAt } from './tokenWords.ts';

const labelled = /^(?:dob|d\.o\.b|born)/i;
const numeric = /(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/;
const iso = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const named = /(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3})[a-z]*\s+(?<year>\d{4})$/i;
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// Of two digits of a year the later ones are long past: "3.4.27" is to come, "3.4.91" was.
const mostYearsAhead = 10;
// Nobody on probation was born since.
const recentDays = 10 * 365;

const ofTheCase =
  /\b(?:released?|releasing|out|hdc|hdced|crd|ard|ped|led|sed|tused|rotl|parole|recall(?:ed)?|court|crown|mags|hearing|trial|listed|sentenc(?:e|ed|ing)|psr|licence|tag|curfew|order|sopo|shpo|supervision|expir(?:es|y|ed)|ends?|starts?|due|until|till|convicted|offence|offences|dated|arrested|charged|bail(?:ed)?|breach(?:ed)?|plea|pleaded)\b/;
const reach = 3;

/**
 * Whether a date that begins a passage is of the case and none of birth: one that is to come, or a recent one said to be
 * of release, a hearing, a licence or a sentence. In doubt it is of birth.
 */
export function isDateOfCase(passage: Passage, length: number, today: CalendarDay): boolean {
  const { text, tokens, at } = passage;
  const date = typedPhrase(text, tokens, at, at + length);
  if (labelled.test(date) || /^(?:dob|born|birth|b)$/.test(wordAt(tokens, at - 1))) return false;
  const day = toDay(date, today);
  if (day === null) return false;
  if (day >= today) return true;
  const around = [
    typedWords(tokens, Math.max(0, at - reach), at),
    typedWords(tokens, at + length, at + length + 1),
  ];
  return day > addDays(today, -recentDays) && around.some((beside) => ofTheCase.test(beside));
}

function toDay(date: string, today: CalendarDay): CalendarDay | null {
  const {
    day = '',
    month = '',
    year = '',
  } = (iso.exec(date) ?? numeric.exec(date) ?? named.exec(date))?.groups ?? {};
  const number = monthNames.indexOf(month.toLowerCase()) + 1 || Number(month);
  const inFull = year.length === 2 ? toFullYear(Number(year), Number(today.slice(0, 4))) : Number(year);
  return parseCalendarDay([inFull, ...[number, day].map((part) => String(part).padStart(2, '0'))].join('-'));
}

function toFullYear(year: number, thisYear: number): number {
  const inThisCentury = 2000 + year;
  return inThisCentury > thisYear + mostYearsAhead ? inThisCentury - 100 : inThisCentury;
}
