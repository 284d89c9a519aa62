import { parse } from 'csv-parse/sync';
import { cohortCodes, needCodes } from '../../../src/catalogue/codes.ts';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import { termKey, type MappedMeaning, type TermMapping } from './termMapping.ts';

/** A mapping, or every reason why the data is not one. */
export type ParsedTermMapping =
  | { readonly ok: true; readonly mapping: TermMapping }
  | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * Reads a mapping file: JSON (a list of `{"term", "needs", "cohorts"}`, lists or texts) or CSV with
 * those headings and several codes parted by semicolons. `term` is an id or a name of the feed's
 * taxonomy; a cohort may name a group as `ethnic_minority:Somali`.
 */
export function parseTermMapping(text: string): ParsedTermMapping {
  const rows = readRows(text.replace(/^\ufeff/, ''));
  if (typeof rows === 'string') return { ok: false, reasons: [rows] };
  const reasons: string[] = [];
  const mapping = new Map<string, MappedMeaning>();
  for (const [index, row] of rows.entries()) {
    const where = `row ${index + 1}`;
    const term = isRecord(row) && typeof row['term'] === 'string' ? termKey(row['term']) : '';
    if (!isRecord(row) || term === '') {
      reasons.push(`${where}: it names no term`);
      continue;
    }
    if (mapping.has(term)) reasons.push(`${where}: the term is there twice`);
    const meaning: MappedMeaning = {
      needs: toCodes(row['needs']).flatMap((code) => known(code, needCodes, `${where}: no need`, reasons)),
      cohorts: toCodes(row['cohorts']).flatMap((code) => {
        const [cohort = '', group] = code.split(':');
        return known(cohort, cohortCodes, `${where}: no cohort`, reasons).map((one) => ({
          cohort: one,
          group: group?.trim() ? group.trim() : null,
        }));
      }),
    };
    mapping.set(term, meaning);
  }
  return reasons.length === 0 ? { ok: true, mapping } : { ok: false, reasons };
}

function readRows(text: string): readonly unknown[] | string {
  try {
    if (!/^\s*[[{]/.test(text)) {
      const rows: unknown[] = parse(text, { columns: true, trim: true, skip_empty_lines: true });
      return rows;
    }
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : 'it is not a list of terms';
  } catch (error) {
    return `it is neither JSON nor CSV: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function toCodes(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(';')
      : [];
  return parts.flatMap((part) => (typeof part === 'string' && part.trim() !== '' ? [part.trim()] : []));
}

function known<Code extends string>(
  code: string,
  codes: readonly Code[],
  what: string,
  reasons: string[],
): readonly Code[] {
  const found = codes.find((one) => one === code);
  if (found === undefined) reasons.push(`${what} has the code “${code.slice(0, 60)}”`);
  return found === undefined ? [] : [found];
}
