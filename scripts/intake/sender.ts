import type { IncomingHttpHeaders } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Who sends, as far as the limit of requests goes: an address, or for IPv6 the network that one
 * customer has (RFC 6177). Behind a proxy it is the address that the proxy put last; what stands
 * before it anybody could have written.
 */
export function toSender(
  {
    socket,
    headers,
  }: {
    readonly socket: { readonly remoteAddress?: string | undefined };
    readonly headers: IncomingHttpHeaders;
  },
  isBehindProxy: boolean,
): string {
  const forwarded = isBehindProxy ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
  const address = forwarded.at(-1)?.trim() || (socket.remoteAddress ?? '');
  if (!isIPv6(address) || address.includes('.')) return address;
  const [before = '', after = ''] = address.split('::');
  const [start, end] = [before, after].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 - (start?.length ?? 0) - (end?.length ?? 0) }, () => '0');
  return [...(start ?? []), ...zeros, ...(end ?? [])].slice(0, 4).join(':');
}
