import { parse } from 'csv-parse/sync';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import { termKey } from '../listing/termMapping.ts';
import { findColumn, type ColumnKey } from './columns/columns.ts';

/** What a table's own headings mean. */
export interface ColumnMapping {
  /** By `termKey` of the foreign heading; null for one that is left out on purpose. */
  readonly headings: ReadonlyMap<string, ColumnKey | null>;
  /** What a row says where its own cell is empty or there is no such column. */
  readonly defaults: ReadonlyMap<ColumnKey, string>;
}

/** No mapping: only the template's own headings are known. */
export const noMapping: ColumnMapping = { headings: new Map(), defaults: new Map() };

/** A mapping, or every reason why the text is not one. */
export type ParsedColumnMapping =
  | { readonly ok: true; readonly mapping: ColumnMapping }
  | { readonly ok: false; readonly reasons: readonly string[] };

interface Entry {
  readonly heading: unknown;
  readonly column: unknown;
  readonly fallback: unknown;
}

/**
 * Reads a mapping file: JSON (`{"columns": {"Their heading": "Name"}, "defaults": {"Funding route":
 * "grant"}}`) or CSV with the headings `heading,column,default`. A column is named by its heading in
 * the template; "ignore" leaves a foreign one out on purpose.
 */
export function parseColumnMapping(text: string): ParsedColumnMapping {
  const entries = readEntries(text);
  if (typeof entries === 'string') return { ok: false, reasons: [entries] };
  const reasons: string[] = [];
  const headings = new Map<string, ColumnKey | null>();
  const defaults = new Map<ColumnKey, string>();
  for (const { heading, column, fallback } of entries) {
    const isIgnored = typeof column === 'string' && termKey(column) === 'ignore';
    const key = typeof column === 'string' ? findColumn(column) : null;
    const foreign = typeof heading === 'string' ? termKey(heading) : '';
    if (key === null && !isIgnored) {
      reasons.push(`the template has no column “${String(column).slice(0, 60)}”`);
    } else if (foreign !== '' && headings.has(foreign)) {
      reasons.push(`the heading “${String(heading).slice(0, 60)}” is there twice`);
    } else {
      if (foreign !== '') headings.set(foreign, key);
      if (key !== null && typeof fallback === 'string' && fallback.trim() !== '') defaults.set(key, fallback);
    }
  }
  if (reasons.length === 0 && headings.size + defaults.size === 0) reasons.push('it maps nothing');
  return reasons.length === 0 ? { ok: true, mapping: { headings, defaults } } : { ok: false, reasons };
}

function readEntries(text: string): readonly Entry[] | string {
  try {
    if (/^\s*[[{]/.test(text)) return fromJson(JSON.parse(text));
    const rows: readonly unknown[] = parse(text, {
      columns: (names: readonly string[]) => names.map(termKey),
      trim: true,
      skip_empty_lines: true,
    });
    return rows.map((row) => {
      const { heading, column, default: fallback } = isRecord(row) ? row : {};
      return { heading, column, fallback };
    });
  } catch (error) {
    return `it is neither JSON nor CSV: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function fromJson(value: unknown): readonly Entry[] | string {
  if (!isRecord(value) || !isRecord(value['columns'])) {
    return 'it holds no "columns": an object of foreign headings and columns of the template';
  }
  const defaults = isRecord(value['defaults']) ? value['defaults'] : {};
  return [
    ...Object.entries(value['columns']).map(([heading, column]) => ({ heading, column, fallback: null })),
    ...Object.entries(defaults).map(([column, fallback]) => ({ heading: null, column, fallback })),
  ];
}
