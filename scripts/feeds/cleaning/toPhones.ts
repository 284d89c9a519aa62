import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { limits } from '../../../src/catalogue/limits.ts';
import { cleaned, quote, saysNothing, type Cleaned } from './cleaned.ts';

/** One telephone number, as people in Britain write it, and what stood beside it. */
export interface CleanedPhone {
  /** "020 7946 0000", with "ext. 12" where there is one. */
  readonly number: string;
  /** What it is for, or when it is answered; null when nothing was said. */
  readonly purpose: string | null;
}

const digits = String.raw`(?:[ .\-()\u2010-\u2015]{0,3}\d)`;
const phone = new RegExp(
  [
    String.raw`(?:\+|\b00)[ ]?(?!44)[1-9]${digits}{7,13}(?!\d)`,
    String.raw`(?:\+|\b00)?[ (]{0,2}44\)?[ .-]*(?:\(0\)[ .-]*|0)?${digits}{9,10}(?!\d)`,
    String.raw`\(?\b[0Oo]${digits}{9,10}(?!\d)`,
    // The three short freephone numbers still in use.
    String.raw`\b0800[ -]?11[ -]?11\b|\b0845[ -]?46[ -]?4\d\b`,
    String.raw`\b116[ -]?\d{3}\b|\b(?:111|101|999|112)\b(?![ -]?\d)`,
    String.raw`(?<=\b(?:text|sms)\b[^\d\n]{0,40})\b\d{5}\b(?![ -]?\d)`,
  ].join('|'),
  'gi',
);
const extension = /^[ ,]*(?:\(?ext(?:ension|n)?\b[.:]?|x|#)\s*(\d{1,6})\b\)?/i;

/**
 * The telephone numbers in a field, in the order they stand there: several may share one, with words
 * beside them. Digits that make no number are named in a warning.
 */
export function toPhones(raw: string | null): Cleaned<readonly CleanedPhone[]> {
  if (raw === null || saysNothing(raw)) return cleaned([]);
  const text = restoreLostZero(
    raw
      .slice(0, 2_000)
      .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
      .trim(),
  );
  const found: { number: string; from: number; to: number }[] = [];
  for (const match of text.matchAll(phone)) {
    const number = formatPhone(match[0]);
    if (number === null) continue;
    const end = match.index + match[0].length;
    const ext = extension.exec(text.slice(end));
    found.push({
      number: ext ? `${number} ext. ${ext[1]}` : number,
      from: match.index,
      to: end + (ext?.[0].length ?? 0),
    });
  }
  const phones = found.map(({ number, from, to }, index) => {
    const before = text.slice(found[index - 1]?.to ?? 0, from);
    const after = text.slice(to, found[index + 1]?.from ?? text.length);
    return { number, purpose: toPurpose(before, after, index === found.length - 1, index === 0) };
  });
  return { value: phones, warnings: describeUnread(text, found) };
}

// Spreadsheets take a number for a figure and drop its first nought.
function restoreLostZero(text: string): string {
  const figure = text.replace(/\.0$/, '').replace(/[ -]/g, '');
  return /^[1-9]\d{9}$/.test(figure) && !figure.startsWith('44') ? `0${figure}` : text;
}

function formatPhone(written: string): string | null {
  const typed = written
    .replace(/^(\(?)[Oo]/, '$10')
    .replace(/^\((\d[^)]*)$/, '$1')
    .trim();
  const compact = typed.replace(/\D/g, '');
  if (compact.length <= 8) return typed.replace(/-/g, ' ');
  const parsed = parsePhoneNumberFromString(
    /^\(?44/.test(typed) ? `+${compact.replace(/^440/, '44')}` : typed,
    'GB',
  );
  if (!parsed?.isPossible()) return null;
  if (parsed.countryCallingCode === '44' && !/^[1-9]\d{8,9}$/.test(parsed.nationalNumber)) return null;
  if (parsed.countryCallingCode === '44') {
    const national = parsed.formatNational();
    // A range that is not known is given back without its nought.
    return /^[0(]/.test(national) ? national : `0${parsed.nationalNumber}`;
  }
  return parsed.isValid() ? parsed.formatInternational() : null;
}

function toPurpose(before: string, after: string, isLast: boolean, isFirst: boolean): string | null {
  const ownBefore = isFirst ? before : before.replace(/^\s*\([^)]*\)/, '');
  const ownAfter = isLast ? after : (/^\s*\(([^)]*)\)/.exec(after)?.[1] ?? '');
  const words = [ownBefore, ownAfter].map(bareWords).filter((part) => part !== '');
  return words.length === 0 ? null : words.join('; ').slice(0, limits.name);
}

function bareWords(text: string): string {
  const bare = text
    .replace(/\b(?:tel(?:ephone)?|phone|ph|t|call|ring|number|no)\b(?: ?no)?[.:]*/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s,;:/|.–—-]|\b(?:or|and|on|us)\b)+|(?:[\s,;:/|–—(-]|\b(?:or|and|on|us)\b)+$/gi, '')
    .replace(/^\(([^()]*)\)?$/, '$1')
    .trim();
  return /\p{L}|\d/u.test(bare) ? bare : '';
}

function describeUnread(
  text: string,
  found: readonly { readonly from: number; readonly to: number }[],
): readonly string[] {
  let rest = text;
  for (const { from, to } of [...found].reverse()) rest = `${rest.slice(0, from)}|${rest.slice(to)}`;
  if (found.length === 0) return [`no telephone number can be read in ${quote(text)}`];
  return /\d(?:[ -]?\d){4}/.test(rest.replace(/\b18001\b/g, ''))
    ? [`not all digits of ${quote(text)} are a telephone number`]
    : [];
}
