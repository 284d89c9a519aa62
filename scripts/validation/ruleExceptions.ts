import { describeCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { limits } from '../../src/catalogue/limits.ts';
import { RecordReader } from '../../src/catalogue/recordReader.ts';
import type { Finding } from '../../src/validation/rule.ts';
import { rules } from '../../src/validation/rules/index.ts';
import { CommandError } from '../commandError.ts';
import { readJsonFile } from '../publish/readInputs.ts';

/** A finding that a person has looked at and lets stand, for a reason and for a time. */
export interface RuleException {
  readonly rule: string;
  readonly serviceId: string;
  readonly reason: string;
  /** The last day it holds. */
  readonly until: CalendarDay;
}

/** What is left of findings, and what is wrong with the exceptions. */
export interface ExceptedFindings {
  readonly findings: readonly Finding[];
  readonly excepted: readonly Finding[];
  /** One sentence each; an exception at fault is an error, so that none outlives its reason. */
  readonly faults: readonly string[];
}

/** Reads a file of exceptions. @throws CommandError with every reason, or the file system's error */
export async function readExceptions(path: string): Promise<readonly RuleException[]> {
  const list = await readJsonFile(path);
  if (!Array.isArray(list)) throw new CommandError(`${path} is not a list of exceptions.`);
  const reasons: string[] = [];
  const exceptions = list.flatMap((value: unknown, index) => {
    const reader = new RecordReader(value, `exception ${index + 1}`, reasons);
    const until = reader.dayOrNull('until');
    if (until === null) reader.refuse('until', 'a last day is needed, such as 2027-03-31');
    const read = {
      rule: reader.text('rule', limits.id),
      serviceId: reader.text('serviceId', limits.id),
      reason: reader.text('reason', limits.sentence),
    };
    return until === null ? [] : [{ ...read, until }];
  });
  if (reasons.length > 0) throw new CommandError(`${path} cannot be used: ${reasons.join('; ')}.`);
  return exceptions;
}

/** Takes out the findings that have an exception, and finds exceptions that are not needed or not allowed. */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly RuleException[],
  today: CalendarDay,
): ExceptedFindings {
  const faults: string[] = [];
  const holding = new Map<string, { readonly exception: RuleException; isNeeded: boolean }>();
  for (const exception of exceptions) {
    const fault = whyNotHolding(exception, today);
    const key = toKey(exception);
    if (fault !== null) faults.push(fault);
    else if (holding.has(key)) faults.push(`${toName(exception)} is there twice: remove one.`);
    else holding.set(key, { exception, isNeeded: false });
  }
  const excepted: Finding[] = [];
  const left = findings.filter((finding) => {
    const held = holding.get(toKey(finding));
    if (!held) return true;
    held.isNeeded = true;
    excepted.push(finding);
    return false;
  });
  for (const { exception, isNeeded } of holding.values()) {
    if (!isNeeded) faults.push(`${toName(exception)} is not needed any more: remove it.`);
  }
  return { findings: left, excepted, faults };
}

function whyNotHolding(exception: RuleException, today: CalendarDay): string | null {
  const rule = rules.find(({ id }) => id === exception.rule);
  if (!rule) return `${toName(exception)} is of a rule that does not exist: correct or remove it.`;
  if (rule.isNeverExcepted) {
    return `${toName(exception)} is not allowed, because a place that is told cannot be untold: mend the listing.`;
  }
  if (exception.until >= today) return null;
  const day = describeCalendarDay(exception.until);
  return `${toName(exception)} ended on ${day}: mend the listing, or look at it again and give it a new day.`;
}

function toKey({ rule, serviceId }: { readonly rule: string; readonly serviceId: string }): string {
  return `${rule} ${serviceId}`;
}

function toName({ rule, serviceId }: RuleException): string {
  return `The exception from ${rule} for ${serviceId}`;
}
