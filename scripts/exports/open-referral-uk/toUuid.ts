import { hash } from 'node:crypto';

/** The namespace of every id in this catalogue's API. Never change it: other people's records point at the ids. */
const namespace = Buffer.from('7d1f0c5e2b6a4c0f9a3ee1b8d4c26f51', 'hex');

/**
 * The id that Open Referral UK wants to be a UUID, made from one of ours: a name-based UUID (RFC 9562,
 * version 5). The same kind and id always have the same one, whatever else is in the catalogue.
 */
export function toUuid(kind: string, ...id: readonly string[]): string {
  const name = Buffer.from(JSON.stringify([kind, ...id]));
  const digits = hash('sha1', Buffer.concat([namespace, name]), 'hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
