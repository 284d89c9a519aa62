import { weekdays, type Weekday } from '../../../src/catalogue/codes.ts';

/** Days of the week, and whether they come only in some weeks ("first Tuesday"). */
export interface DaysRead {
  readonly days: readonly Weekday[];
  readonly isEveryWeek: boolean;
}

const stems: Readonly<Record<string, Weekday>> = {
  mo: 'MO',
  tu: 'TU',
  we: 'WE',
  th: 'TH',
  fr: 'FR',
  sa: 'SA',
  su: 'SU',
};
const name = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const range = new RegExp(String.raw`\b(${name})\s*(?:-|–|to|until|through)\s*(${name})\b`, 'g');
const ordinal =
  /\b(?:first|second|third|fourth|last|[1-5](?:st|nd|rd|th)|fortnight|alternate|every other|monthly)\b/;

/**
 * The days a text names, in the order of the week, or null when it names none: `MO,TU`, `1MO`,
 * "Mon-Fri", "weekdays", "https://schema.org/Monday".
 */
export function toDays(raw: string | null): DaysRead | null {
  if (raw === null) return null;
  const text = raw.slice(0, 500).toLowerCase();
  const found = new Set<Weekday>();
  if (/\bweek ?days?\b/.test(text)) weekdays.slice(0, 5).forEach((day) => found.add(day));
  if (/\bweek ?ends?\b/.test(text)) weekdays.slice(5).forEach((day) => found.add(day));
  if (/\b(?:every ?day|daily|(?:7|seven) days)\b/.test(text)) weekdays.forEach((day) => found.add(day));
  for (const [, first = '', last = ''] of text.matchAll(range)) {
    for (const day of daysBetween(toWeekday(first), toWeekday(last))) found.add(day);
  }
  for (const [word] of text.matchAll(new RegExp(String.raw`\b${name}\b`, 'g'))) addDay(found, word);
  const isCode = /^[\s;,]*(?:[+-]?[1-5]?(?:mo|tu|we|th|fr|sa|su)[\s;,]*)+$/.test(text);
  if (isCode) for (const [code] of text.matchAll(/[a-z]{2}/g)) addDay(found, code);
  if (found.size === 0) return null;
  const isEveryWeek = !ordinal.test(text) && !(isCode && /\d/.test(text));
  return { days: weekdays.filter((day) => found.has(day)), isEveryWeek };
}

function addDay(found: Set<Weekday>, word: string): void {
  const day = toWeekday(word);
  if (day) found.add(day);
}

function toWeekday(word: string): Weekday | undefined {
  return stems[word.slice(0, 2)];
}

function daysBetween(first: Weekday | undefined, last: Weekday | undefined): readonly Weekday[] {
  if (!first || !last) return [];
  const from = weekdays.indexOf(first);
  const length = ((weekdays.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => weekdays[(from + step) % 7]).filter((day) => day !== undefined);
}
