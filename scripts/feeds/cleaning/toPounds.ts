import { limits } from '../../../src/catalogue/limits.ts';

/** An amount of money as a feed gives it (5, "£5.00", "Free"), in pounds to the penny; null when not stated. */
export function toPounds(raw: unknown): number | null {
  const amount = typeof raw === 'string' ? readAmount(raw.slice(0, 200)) : raw;
  if (typeof amount !== 'number' || !(amount >= 0 && amount <= limits.pounds)) return null;
  return Math.round(amount * 100) / 100;
}

function readAmount(text: string): number | null {
  if (/^\s*(?:free(?: of charge)?|no (?:charge|cost|fee))\s*[.!]?\s*$/i.test(text)) return 0;
  const match = /^\s*(?:£|gbp)?\s*(\d{1,3}(?:,\d{3})+|\d{1,6})(\.\d{1,4})?\s*(?:gbp|pounds?)?\s*$/i.exec(
    text,
  );
  if (match) return Number(`${(match[1] ?? '').replace(/,/g, '')}${match[2] ?? ''}`);
  const pence = /^\s*(\d{1,3})\s*p(?:ence)?\s*$/i.exec(text);
  return pence ? Number(pence[1]) / 100 : null;
}
