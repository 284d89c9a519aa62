import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { toDay } from '../cleaning/toDay.ts';
import type { RawListing, RawSchedule } from '../listing/rawListing.ts';
import { readAny, readRecords, readText, saysYes } from './looseFields.ts';

/** Opening times and prices that hold on a day, and how many were over by then. */
export interface CurrentTimes {
  readonly schedules: readonly RawSchedule[];
  readonly costOptions: RawListing['costOptions'];
  readonly over: number;
}

/** Opening times of a service and at its places, and what it costs; what ended before `today` is left out. */
export function readTimesAndCosts(
  service: UnknownRecord,
  atLocations: readonly UnknownRecord[],
  today: CalendarDay,
): CurrentTimes {
  const fields = ['schedules', 'regular_schedules', 'regular_schedule', 'schedule'];
  const schedules = [service, ...atLocations].flatMap((record) => readRecords(record, ...fields));
  const costs = readRecords(service, 'cost_options');
  const isCurrent = (record: UnknownRecord) => !isOver(record, today);
  const current = schedules.filter(isCurrent);
  const currentCosts = costs.filter(isCurrent);
  // The same times stand at the service and again at its place.
  const distinct = new Map(current.map(toSchedule).map((one) => [JSON.stringify(one), one]));
  return {
    schedules: [...distinct.values()],
    costOptions: [...currentCosts.map(toCost), ...feesOf(service, currentCosts.length > 0)],
    over: schedules.length - current.length + costs.length - currentCosts.length,
  };
}

function isOver(record: UnknownRecord, today: CalendarDay): boolean {
  const end = toDay(readText(record, 'valid_to', 'until')).value;
  if (end === null || end >= today) return false;
  // Test data and careless forms write the same day for both ends: that is no end.
  return end !== toDay(readText(record, 'valid_from', 'dtstart')).value;
}

function toSchedule(record: UnknownRecord): RawSchedule {
  return {
    byday: readText(record, 'byday', 'weekday', 'day'),
    opensAt: readText(record, 'opens_at', 'start_time'),
    closesAt: readText(record, 'closes_at', 'end_time'),
    note: [describeRhythm(record), readText(record, 'description'), readText(record, 'notes')]
      .filter((part) => part !== null)
      .join('; '),
  };
}

/** What iCalendar says beside the days, in words: not every week, only on some days of the month. */
function describeRhythm(record: UnknownRecord): string | null {
  const freq = (readText(record, 'freq') ?? '').toUpperCase();
  const interval = Number(readText(record, 'interval') ?? 1);
  const isRare = Number.isInteger(interval) && interval > 1;
  if (freq.startsWith('MONTH')) {
    const days = readText(record, 'bymonthday');
    const often = isRare ? `every ${interval} months` : 'monthly';
    return days === null ? often : `${often}, on day ${days}`;
  }
  if (freq.startsWith('YEAR')) return 'once a year';
  if (freq.startsWith('WEEK') && isRare) return `every ${interval} weeks`;
  return freq.startsWith('DAI') ? (isRare ? `every ${interval} days` : 'every day') : null;
}

function toCost(record: UnknownRecord): RawListing['costOptions'][number] {
  const amount = readAny(record, 'amount');
  const currency = readText(record, 'currency');
  const isPounds = currency === null || /^(?:gbp|£|pounds?)$/i.test(currency);
  const words = [
    readText(record, 'option'),
    readText(record, 'amount_description', 'cost_type'),
    isPounds ? null : `${String(amount)} ${currency}`,
  ].filter((part) => part !== null);
  return { option: words.length === 0 ? null : words.join(', '), amount: isPounds ? amount : null };
}

function feesOf(service: UnknownRecord, hasCosts: boolean): RawListing['costOptions'] {
  const words = [readText(service, 'fees'), readText(service, 'fees_description')].flatMap((fee) =>
    fee === null ? [] : [{ option: fee, amount: null }],
  );
  const isFree = saysYes(service, 'free') && !hasCosts && words.length === 0;
  return isFree ? [{ option: 'Free', amount: 0 }] : words;
}
