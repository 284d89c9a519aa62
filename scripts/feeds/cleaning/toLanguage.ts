import { limits } from '../../../src/catalogue/limits.ts';
import { toPlainLine } from './toPlainText.ts';

const names = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'none' });

/** A language in English words from its name or its code ("cy" is Welsh); null when nothing was said. */
export function toLanguage(raw: string): string | null {
  const text = toPlainLine(raw).value.slice(0, limits.name).trim();
  if (text === '') return null;
  const name = /^[a-z]{2,3}(?:[-_][a-z]{2})?$/i.test(text) ? names.of(text.replace('_', '-')) : undefined;
  return name ?? text;
}
