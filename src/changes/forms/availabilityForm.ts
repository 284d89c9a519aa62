import { parseCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { limits } from '../../catalogue/limits.ts';
import type { CostOption, Service, Stated } from '../../catalogue/service.ts';
import { toFormAnswer, toTextOrNull, type FieldProblem, type FormAnswer } from './formAnswer.ts';

/** What a wait is counted in; `none` where it is not said in a number. */
export const waitUnits = ['none', 'days', 'weeks', 'months'] as const;
/** One of the units. */
export type WaitUnit = (typeof waitUnits)[number];

/** A day as it is typed (GOV.UK date input). */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Taking referrals, waiting time and cost as they are typed. */
export interface AvailabilityForm {
  readonly takingReferrals: Stated;
  readonly waitNumber: string;
  readonly waitUnit: WaitUnit;
  readonly waitWords: string;
  readonly asOf: TypedDay;
  readonly costs: readonly CostEntry[];
  readonly sessions: string;
  readonly weeks: string;
}

/** One cost as it is typed. */
export interface CostEntry {
  readonly option: string;
  readonly pounds: string;
}

/** An empty cost. */
export const blankCost: CostEntry = { option: '', pounds: '' };

/** The form as the listing fills it in. */
export function toAvailabilityForm({ availability, costOptions, dose }: Service): AvailabilityForm {
  return {
    takingReferrals: availability.takingReferrals,
    ...toWaitEntry(availability.wait),
    asOf: toTypedDay(availability.asOf),
    costs: costOptions.map(({ option, pounds }) => ({
      option,
      pounds: pounds === null ? '' : String(pounds),
    })),
    sessions: dose.sessions ?? '',
    weeks: dose.weeks ?? '',
  };
}

type WaitEntry = Pick<AvailabilityForm, 'waitNumber' | 'waitUnit' | 'waitWords'>;

function toWaitEntry(wait: string | null): WaitEntry {
  const [, number = '', unit = '', words = ''] =
    /^(\d{1,3}) (day|week|month)s?(?:; (.+))?$/.exec(wait ?? '') ?? [];
  const waitUnit = waitUnits.find((known) => known === `${unit}s`);
  return waitUnit
    ? { waitNumber: number, waitUnit, waitWords: words }
    : { waitNumber: '', waitUnit: 'none', waitWords: wait ?? '' };
}

/** A day as it would be typed. */
export function toTypedDay(day: CalendarDay | null): TypedDay {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** What the form corrects, or what has to be mended first. */
export function readAvailabilityForm(
  form: AvailabilityForm,
  service: Service,
  today: CalendarDay,
): FormAnswer {
  const asOf = readDay(form.asOf);
  const problems = [
    ...findWaitProblems(form),
    ...findDayProblems(form, asOf, today),
    ...form.costs.flatMap(findCostProblems),
  ];
  const stated = {
    availability: {
      takingReferrals: form.takingReferrals,
      wait: toWait(form),
      asOf: asOf === 'not a day' ? null : asOf,
    },
    costOptions: form.costs.map(toCost),
    dose: { sessions: toTextOrNull(form.sessions), weeks: toTextOrNull(form.weeks) },
  };
  return toFormAnswer(service, stated, problems);
}

function toWait({ waitNumber, waitUnit, waitWords }: AvailabilityForm): string | null {
  const words = toTextOrNull(waitWords);
  const number = toTextOrNull(waitNumber);
  if (number === null || waitUnit === 'none') return words;
  const length = `${Number(number)} ${Number(number) === 1 ? waitUnit.slice(0, -1) : waitUnit}`;
  return words === null ? length : `${length}; ${words}`;
}

function findWaitProblems({ waitNumber, waitUnit }: AvailabilityForm): FieldProblem[] {
  const number = toTextOrNull(waitNumber);
  if (number === null && waitUnit === 'none') return [];
  if (number === null) return [{ field: 'waitNumber', message: `Enter how many ${waitUnit} people wait` }];
  if (!/^\d{1,3}$/.test(number)) {
    return [{ field: 'waitNumber', message: 'Enter the wait as a whole number, such as 2' }];
  }
  if (waitUnit !== 'none') return [];
  return [{ field: 'waitUnit', message: 'Say whether the wait is in days, weeks or months' }];
}

function readDay({ day, month, year }: TypedDay): CalendarDay | null | 'not a day' {
  const [typedDay, typedMonth, typedYear] = [day.trim(), month.trim(), year.trim()];
  if (typedDay === '' && typedMonth === '' && typedYear === '') return null;
  const text = `${typedYear}-${typedMonth.padStart(2, '0')}-${typedDay.padStart(2, '0')}`;
  return parseCalendarDay(text) ?? 'not a day';
}

function findDayProblems(
  form: AvailabilityForm,
  asOf: CalendarDay | null | 'not a day',
  today: CalendarDay,
): FieldProblem[] {
  const isNeeded = form.takingReferrals !== 'not stated' || toWait(form) !== null;
  if (asOf === 'not a day') {
    return [{ field: 'asOf', message: 'Enter a real date, such as 27 3 2026' }];
  }
  if (asOf === null) {
    return isNeeded ? [{ field: 'asOf', message: 'Enter the day on which this was true' }] : [];
  }
  return asOf > today
    ? [{ field: 'asOf', message: 'The day on which this was true must be today or in the past' }]
    : [];
}

function toCost({ option, pounds }: CostEntry): CostOption {
  const amount = toTextOrNull(pounds.replace('£', ''));
  return { option: toTextOrNull(option) ?? '', pounds: amount === null ? null : Number(amount) };
}

function findCostProblems({ option, pounds }: CostEntry, index: number): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (toTextOrNull(option) === null) {
    problems.push({ field: `costs-${index}-option`, message: 'Say what this amount is for, or remove it' });
  }
  const amount = toTextOrNull(pounds.replace('£', ''));
  const isAmount =
    amount === null || (/^\d{1,6}(?:\.\d{1,2})?$/.test(amount) && Number(amount) <= limits.pounds);
  if (!isAmount) {
    problems.push({
      field: `costs-${index}-pounds`,
      message: 'Enter the amount in pounds, such as 5 or 2.50, and 0 if it is free',
    });
  }
  return problems;
}
