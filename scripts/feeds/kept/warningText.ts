import { isRecord } from '../../../src/catalogue/recordReader.ts';
import type { FeedWarning } from '../feedWarning.ts';

/** Warnings as text; nothing where there are none. */
export function toWarningText(warnings: readonly FeedWarning[]): string {
  return warnings.length === 0 ? '' : JSON.stringify(warnings);
}

/** Warnings from their text. */
export function readWarnings(text: string): readonly FeedWarning[] {
  const list: unknown = text === '' ? [] : JSON.parse(text);
  if (!Array.isArray(list)) throw new Error('kept warnings are not a list');
  return list.map((entry: unknown): FeedWarning => {
    const { id, message } = isRecord(entry) ? entry : {};
    if (typeof id !== 'string' || typeof message !== 'string') throw new Error('a kept warning is none');
    return { id, message };
  });
}
