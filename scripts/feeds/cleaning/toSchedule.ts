import { limits } from '../../../src/catalogue/limits.ts';
import type { Schedule } from '../../../src/catalogue/service.ts';
import { cleaned, quote, type Cleaned } from './cleaned.ts';
import { toDays } from './toDays.ts';
import { cutAtWord } from './toSummary.ts';
import { toTimeOfDay, type TimeOfDay } from './toTimeOfDay.ts';
import { toPlainLine } from './toPlainText.ts';

/** Opening times as a feed gives them. */
interface RawOpening {
  readonly byday: string | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly note: string | null;
}

const clock = String.raw`(\d[\d.:]*(?: ?[ap]\.?m\.?)?|(?:12 ?)?(?:noon|midday|midnight))`;
const times = String.raw`(?:from |between )?${clock} ?(?:-|–|to|until|and) ?${clock}`;
const daysFirst = new RegExp(String.raw`^([a-z,& –-]+?)[:,]? ?${times}\.?$`, 'i');
const timesFirst = new RegExp(String.raw`^${times},? (?:on |every )?([a-z,& –-]+)\.?$`, 'i');

/** Days and times that a note consists of, or null. */
function readWords(note: string): RawOpening | null {
  const [, days, opensAt, closesAt] = daysFirst.exec(note) ?? [];
  if (days !== undefined)
    return { byday: days, opensAt: opensAt ?? null, closesAt: closesAt ?? null, note: null };
  const [, from, to, after] = timesFirst.exec(note) ?? [];
  if (after === undefined) return null;
  return { byday: after, opensAt: from ?? null, closesAt: to ?? null, note: null };
}

/** When it is open, or null when nothing was said. What days and times cannot say is kept as words. */
export function toSchedule(raw: RawOpening): Cleaned<Schedule | null> {
  const note = toPlainLine(raw.note).value;
  const worded = raw.byday === null && raw.opensAt === null ? readWords(note) : null;
  const opening = worded ? { ...worded, note: '' } : { ...raw, note };
  const read = toDays(opening.byday);
  const { times, warnings } = toTimes(opening.opensAt, opening.closesAt);
  const isUnread = read === null && worded !== null;
  const words = [
    isUnread ? note : opening.note,
    ...(read && !read.isEveryWeek ? [toPlainLine(opening.byday).value] : []),
    ...(read === null && opening.byday !== null && !worded ? [toPlainLine(opening.byday).value] : []),
    ...times.words,
  ].filter((text) => text !== '');
  const schedule: Schedule = {
    days: read?.days ?? [],
    opensAt: isUnread ? null : times.opensAt,
    closesAt: isUnread ? null : times.closesAt,
    note: words.length === 0 ? null : cutAtWord(words.join('; '), limits.fact),
  };
  const isEmpty = schedule.days.length === 0 && !schedule.opensAt && !schedule.closesAt && !schedule.note;
  return isEmpty ? cleaned(null) : { value: schedule, warnings };
}

interface Times {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly words: readonly string[];
}

function toTimes(rawOpens: string | null, rawCloses: string | null): { times: Times; warnings: string[] } {
  const opens = toTimeOfDay(rawOpens);
  const closes = toTimeOfDay(rawCloses);
  const unread = [rawOpens, rawCloses].filter(
    (text): text is string => text !== null && text.trim() !== '' && toTimeOfDay(text) === null,
  );
  const warnings = unread.map((text) => `${quote(text)} is no time of day; it was kept as words`);
  const words = unread.map((text) => toPlainLine(text).value).filter((text) => text !== '');
  if (opens?.time === '00:00' && (closes?.time === '00:00' || closes?.time === '23:59')) {
    return { times: { opensAt: null, closesAt: null, words: [...words, 'Open 24 hours'] }, warnings };
  }
  const settled =
    opens && closes ? inAfternoonIfMeant(opens, closes) : { opensAt: opens?.time, closesAt: closes?.time };
  const opensAt = settled.opensAt ?? null;
  const closesAt = settled.closesAt ?? null;
  if (opensAt !== (opens?.time ?? null))
    warnings.push(`an opening time of ${opens?.time} was taken for ${opensAt}`);
  if (closesAt !== (closes?.time ?? null)) {
    warnings.push(`a closing time of ${closes?.time} was taken for ${closesAt}`);
  }
  return { times: { opensAt, closesAt, words }, warnings };
}

/** "9 to 5" closes in the afternoon, and "2 to 4pm" opens in it. */
function inAfternoonIfMeant(opens: TimeOfDay, closes: TimeOfDay): { opensAt: string; closesAt: string } {
  const opensEarly = !opens.isCertain && opens.time < '07:00';
  const opensAt =
    opensEarly && laterByHalfDay(opens.time) < closes.time ? laterByHalfDay(opens.time) : opens.time;
  const closesEarly = !closes.isCertain && closes.time <= opensAt && closes.time < '12:00';
  return { opensAt, closesAt: closesEarly ? laterByHalfDay(closes.time) : closes.time };
}

function laterByHalfDay(time: string): string {
  return `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
}
