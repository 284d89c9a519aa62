import type { DeliveryFormat } from '../../../src/catalogue/codes.ts';
import { cleanText } from './cleanText.ts';

// "1-2-1", "1:1", "1 -2 1", "1:2:1", "1-to- 1", "121", "1;1", and in words.
const oneToOne = /\b1[-:;.\s]*(?:2|to)[-:;.\s]*1\b|\b1[-:;.]+\s*1\b|\bone[- ]to[- ]one\b/i;

const formats: readonly (readonly [DeliveryFormat, RegExp])[] = [
  ['one-to-one', oneToOne],
  ['group', /\bgroup/i],
  ['remote', /\b(?:digital|online|virtual|remote|remotely|telephone|phone|video|email|messaging|app)\b/i],
  ['self-study', /\b(?:self-study|work ?books?|pre-record\w*|individual work)\b/i],
  ['drop-in', /\bdrop[- ]?ins?\b/i],
];

/** How sessions are given, read from the feed's free text; empty when it names no format. */
export function toDeliveryFormats(deliveryMethod: string): DeliveryFormat[] {
  const text = cleanText(deliveryMethod);
  return formats.filter(([, pattern]) => pattern.test(text)).map(([format]) => format);
}

/** Why a delivery method gave no format, for the import's warnings. */
export function describeUnreadMethod(deliveryMethod: string): string {
  const text = cleanText(deliveryMethod);
  if (text === '') return 'an activity has no delivery method';
  // 36893 is 2 January 2001 to a spreadsheet, which is what it makes of "1-2-1".
  const isSpreadsheetDate = /^\d{5}(?:\.0)?$/.test(text);
  const hint = isSpreadsheetDate ? ' (a spreadsheet may have made a date of “1-2-1”)' : '';
  return `delivery method is not a delivery format: “${shorten(text)}”${hint}`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
