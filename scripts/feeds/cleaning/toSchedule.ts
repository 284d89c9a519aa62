import { limits } from '../../../src/catalogue/limits.ts';
import type { Schedule } from '../../../src/catalogue/service.ts';
import { cleaned, quote, type Cleaned } from './cleaned.ts';
import { toDays } from './toDays.ts';
import { cutAtWord } from './toSummary.ts';
import { toTimeOfDay } from './toTimeOfDay.ts';
import { toPlainLine } from './toPlainText.ts';

/** Opening times as a feed gives them. */
interface RawOpening {
  readonly byday: string | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly note: string | null;
}

const inWords =
  /^([a-z,& –-]+?)[:,]? ?(?:from |between )?(\d[\d.:]*(?: ?[ap]m)?|noon|midday) ?(?:-|–|to|until|and) ?(\d[\d.:]*(?: ?[ap]m)?|noon|midday|midnight)\.?$/i;

/** When it is open, or null when nothing was said. What days and times cannot say is kept as words. */
export function toSchedule(raw: RawOpening): Cleaned<Schedule | null> {
  const note = toPlainLine(raw.note).value;
  const worded = raw.byday === null && raw.opensAt === null ? inWords.exec(note) : null;
  const opening = worded
    ? { byday: worded[1] ?? null, opensAt: worded[2] ?? null, closesAt: worded[3] ?? null, note: '' }
    : { ...raw, note };
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
  const closesAt = closes && opens ? afternoonIfMeant(opens.time, closes) : (closes?.time ?? null);
  if (closesAt !== (closes?.time ?? null)) {
    warnings.push(`a closing time of ${closes?.time} was taken for ${closesAt}`);
  }
  return { times: { opensAt: opens?.time ?? null, closesAt, words }, warnings };
}

// "9 to 5" closes in the afternoon.
function afternoonIfMeant(
  opensAt: string,
  closes: { readonly time: string; readonly isCertain: boolean },
): string {
  const hour = Number(closes.time.slice(0, 2));
  if (closes.isCertain || closes.time > opensAt || hour >= 12) return closes.time;
  return `${hour + 12}${closes.time.slice(2)}`;
}
