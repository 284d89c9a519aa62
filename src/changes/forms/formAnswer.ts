import { inNameOrder } from '../../catalogue/nameOrder.ts';
import type { Service } from '../../catalogue/service.ts';
import type { Corrections } from '../changeRequest.ts';
import type { CorrectableField } from '../factGroupFields.ts';

/** What is wrong with one field of a form, in words that say what to do. */
export interface FieldProblem {
  /** The field's name in the form: `minimumAge`, `contacts-0-phone`. */
  readonly field: string;
  readonly message: string;
}

/** What a form asks to have changed, or every problem with what was typed. */
export type FormAnswer =
  | { readonly ok: true; readonly corrections: Corrections }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The answer of a form: only the fields that differ from the listing are corrections. */
export function toFormAnswer(
  service: Service,
  stated: Corrections,
  problems: readonly FieldProblem[],
): FormAnswer {
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, corrections: keepChanged(service, stated) };
}

function keepChanged(service: Service, stated: Corrections): Corrections {
  return Object.fromEntries(
    Object.entries(stated).filter(([field, value]) => !isSame(value, fieldOf(service, field))),
  );
}

function fieldOf(service: Service, field: string): unknown {
  const values: Partial<Record<CorrectableField, unknown>> = service;
  return Object.entries(values).find(([name]) => name === field)?.[1];
}

/** Equal as data, whatever the order in which an object names its fields. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inNameOrder) === JSON.stringify(other, inNameOrder);
}

/** A text without blanks around it, or null when nothing was typed. */
export function toTextOrNull(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  return text === '' ? null : text;
}

/** Texts of which each was typed on a line of its own, each once. */
export function toLines(typed: string): readonly string[] {
  const lines = typed.split('\n').map(toTextOrNull);
  return [...new Set(lines.filter((line) => line !== null))];
}
