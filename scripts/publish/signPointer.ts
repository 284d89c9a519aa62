import { p256 } from '@noble/curves/nist.js';
import { toBase64 } from '../../src/release/base64.ts';
import { toCanonicalBytes } from '../../src/release/canonicalJson.ts';
import type { ReleasePointer } from '../../src/release/release.ts';
import type { SigningKey } from './keys.ts';

/**
 * The bytes of `latest.json`. WebCrypto signs with a random number each time; the deterministic
 * signature of RFC 6979 makes the same release the same bytes, and needs no good randomness.
 */
export function signPointer(pointer: ReleasePointer, key: SigningKey): Uint8Array<ArrayBuffer> {
  const signature = p256.sign(toCanonicalBytes(pointer), key.secretKey);
  return toCanonicalBytes({
    signed: pointer,
    signatures: [{ keyId: key.keyId, signature: toBase64(signature) }],
  });
}
