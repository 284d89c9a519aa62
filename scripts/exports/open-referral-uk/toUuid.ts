import { createHash } from 'node:crypto';

/** The namespace of every id in this catalogue's API. Never change it: other people's records point at the ids. */
const namespace = Buffer.from('7d1f0c5e2b6a4c0f9a3ee1b8d4c26f51', 'hex');

/**
 * The id that Open Referral UK wants to be a UUID, made from one of ours: a name-based UUID (RFC 9562,
 * version 5). The same kind and id always have the same one, whatever else is in the catalogue.
 */
export function toUuid(kind: string, ...id: readonly string[]): string {
  const name = JSON.stringify([kind, ...id]);
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
