import { cleaned, quote, saysNothing, type Cleaned } from './cleaned.ts';

const address = /[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,8}[a-z]{2,24}/gi;

/** The email addresses in a field, in lower case, without repeats; a warning where there is text and none. */
export function toEmails(raw: string | null): Cleaned<readonly string[]> {
  if (raw === null || saysNothing(raw)) return cleaned([]);
  const text = raw
    .slice(0, 2_000)
    .replace(/[\p{Cf}\p{Cc}]+/gu, '')
    .replace(/\s*(?:\[at\]|\(at\))\s*/gi, '@')
    .replace(/\s*(?:\[dot\]|\(dot\))\s*/gi, '.');
  const found = [...new Set([...text.matchAll(address)].map(([email]) => email.toLowerCase()))];
  if (found.length > 0) return cleaned(found.filter((email) => email.length <= 200));
  return { value: [], warnings: [`no email address can be read in ${quote(text)}`] };
}
