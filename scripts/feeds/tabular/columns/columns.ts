import { termKey } from '../../listing/termMapping.ts';
import type { ColumnText } from './columnText.ts';
import { contactColumns } from './contactColumns.ts';
import { howColumns } from './howColumns.ts';
import { whatColumns } from './whatColumns.ts';
import { whoColumns } from './whoColumns.ts';

const all = { ...whatColumns, ...whoColumns, ...howColumns, ...contactColumns };

/** The key of a column of the template. */
export type ColumnKey = keyof typeof all;

/** Every column of the template, in the order in which it is written. */
export const columns: Readonly<Record<ColumnKey, ColumnText>> = all;

/** The keys of `columns`, in the order in which they are written. */
export const columnKeys: readonly ColumnKey[] = Object.keys(columns).filter(isColumnKey);

const byName: ReadonlyMap<string, ColumnKey> = new Map(
  columnKeys.flatMap((key) =>
    [columns[key].heading, key, ...columns[key].also].map((name) => [termKey(name), key] as const),
  ),
);

/** The column of the template that a heading means, in any case and spacing; null when it is none. */
export function findColumn(heading: string): ColumnKey | null {
  return byName.get(termKey(heading)) ?? null;
}

function isColumnKey(key: string): key is ColumnKey {
  return Object.hasOwn(columns, key);
}
