import { fix, isValid, match, toNormalised } from 'postcode';
import { cleaned, quote, saysNothing, type Cleaned } from './cleaned.ts';

/**
 * The postcode in a text, as "LS9 8AG", or null. O for 0 and the like are mended; whether the postcode
 * is in use is not known here.
 */
export function toPostcode(raw: string | null): Cleaned<string | null> {
  if (raw === null || saysNothing(raw)) return cleaned(null);
  const text = raw
    .slice(0, 500)
    .replace(/[\p{Cc}\p{Cf}\p{Zs}]+/gu, ' ')
    .trim();
  const whole = fix(text);
  if (isValid(whole)) return cleaned(toNormalised(whole));
  const [inside] = match(text.toUpperCase());
  if (inside !== undefined) return cleaned(toNormalised(inside));
  return { value: null, warnings: [`${quote(text)} is not a whole postcode`] };
}
