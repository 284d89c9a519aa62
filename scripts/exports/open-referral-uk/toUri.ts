const outsideUris = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;
const uri =
  /^https?:\/\/(?:[A-Za-z0-9\-._~]+|\[[0-9a-f:.]+\])(?::\d+)?(?:\/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*)?(?:\?(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?$/;

/**
 * A web address as the strict form a URI has (RFC 3986): browsers forgive letters and signs there that
 * schemas do not. Null for one that cannot be written so.
 */
export function toUri(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { origin, pathname, search, hash } = new URL(url);
  const rest = [pathname, search, hash].map(escapeStray).join('');
  const text = `${origin}${rest}`;
  return uri.test(text) ? text : null;
}

function escapeStray(part: string): string {
  const [first = '', ...others] = part;
  return `${first}${others.join('')}`
    .replace(outsideUris, (sign) => encodeURIComponent(sign))
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/\[/g, '%5B')
    .replace(/\]/g, '%5D')
    .replace(/(?!^)#/g, '%23');
}

/** An email address in the form schemas take, or null. */
export function toEmail(email: string | null): string | null {
  const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
  const word = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  const address = new RegExp(`^${word}(?:\\.${word})*@(?:${label}\\.)+${label}$`);
  return email !== null && address.test(email) ? email : null;
}
