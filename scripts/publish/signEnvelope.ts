import { p256 } from '@noble/curves/nist.js';
import { toBase64 } from '../../src/release/base64.ts';
import { toCanonicalBytes } from '../../src/release/canonicalJson.ts';
import type { SignedEnvelope } from '../../src/release/release.ts';
import type { SigningKey } from './keys.ts';

/**
 * Signs a document: the bytes of its envelope. WebCrypto signs with a random number each time; the
 * deterministic signature of RFC 6979 makes the same release the same bytes, and needs no good
 * randomness.
 */
export function signEnvelope(signed: object, key: SigningKey): Uint8Array<ArrayBuffer> {
  const signature = toBase64(p256.sign(toCanonicalBytes(signed), key.secretKey));
  const envelope: SignedEnvelope<object> = { signed, signatures: [{ keyId: key.keyId, signature }] };
  return toCanonicalBytes(envelope);
}
