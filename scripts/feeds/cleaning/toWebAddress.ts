import { limits } from '../../../src/catalogue/limits.ts';
import { cleaned, quote, saysNothing, type Cleaned } from './cleaned.ts';

const dangerous = /^\s*(?:javascript|vbscript|data|file|blob|about):/i;

/**
 * A web address as a listing may show it: http or https, with a scheme where the feed left it out, or
 * null. Addresses that would run script, that hold a password or that lead into a private network
 * are dropped with a warning.
 */
export function toWebAddress(raw: string | null): Cleaned<string | null> {
  if (raw === null || saysNothing(raw)) return cleaned(null);
  const text = raw
    .replace(/[\p{Cc}\u200b\ufeff]+/gu, '')
    .replace(/&amp;/g, '&')
    .trim();
  if (dangerous.test(text)) return dropped('a link that would run script or open a file was left out');
  const [first = '', ...others] = text.split(/[\s,;|]+|\s+or\s+/i).filter((part) => looksLikeAddress(part));
  if (first === '') {
    return dropped(`${quote(text)} is not a web address`);
  }
  const warnings = others.length > 0 ? [`only the first of several web addresses was taken`] : [];
  const { href, hasScheme } = withScheme(first);
  const url = URL.canParse(href) ? new URL(href) : null;
  const fault = url ? faultOf(url) : 'is not a web address';
  if (!url || fault !== null) return { value: null, warnings: [...warnings, `${quote(first)} ${fault}`] };
  if (url.href.length > limits.url)
    return dropped(`a web address of ${url.href.length} characters was left out`);
  if (!hasScheme) warnings.push(`${quote(first)} has no “https://”; it was added`);
  return { value: url.href, warnings };
}

function dropped(warning: string): Cleaned<null> {
  return { value: null, warnings: [warning] };
}

function looksLikeAddress(part: string): boolean {
  return /^(?:h?t?tps?:?\/|\/\/)/i.test(part) || (/\p{L}\.\p{L}/u.test(part) && !part.includes('@'));
}

function withScheme(text: string): { readonly href: string; readonly hasScheme: boolean } {
  const bare = text.replace(/^<|[>)\].]+$/g, '');
  const scheme = /^(h?t{1,3}p(s?)):?\/+/i.exec(bare);
  if (scheme) {
    const rest = bare.slice(scheme[0].length).replace(/^(?:https?:?\/+)+/i, '');
    return { href: `http${scheme[2] ? 's' : ''}://${rest}`, hasScheme: true };
  }
  return { href: `https://${bare.replace(/^\/+/, '')}`, hasScheme: false };
}

function faultOf({ hostname, username, password, protocol }: URL): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return 'is not a web address';
  if (username !== '' || password !== '') return 'holds a name or a password, so it was left out';
  if (/^[\d.]+$|^\[|(?:^|\.)(?:localhost|local|internal|invalid|test)$/i.test(hostname)) {
    return 'leads to no public site, so it was left out';
  }
  return /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?$/i.test(hostname)
    ? null
    : 'is not a web address';
}
