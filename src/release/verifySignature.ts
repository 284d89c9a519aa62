import { parseBase64 } from './base64.ts';
import { toCanonicalBytes } from './canonicalJson.ts';
import { toDigest } from './digest.ts';
import type { SignedEnvelope, TrustedKeys } from './release.ts';
import { BadSignatureError } from './releaseErrors.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/**
 * Finds a signature by a trusted key over the canonical JSON of what is signed (TUF 5.4.2, with a
 * threshold of one key: two keys may sign while one takes over from the other).
 *
 * @returns the id of the key that signed
 * @throws BadSignatureError when no trusted key did
 */
export async function verifySignature(
  envelope: SignedEnvelope<unknown>,
  trustedKeys: TrustedKeys,
): Promise<string> {
  const message = toCanonicalBytes(envelope.signed);
  for (const { keyId, signature } of envelope.signatures) {
    const key = trustedKeys.keys.find((trusted) => trusted.keyId === keyId);
    const signatureBytes = parseBase64(signature);
    // 64 bytes: r and s, 32 each. Other forms of the same signature are not read.
    if (!key || signatureBytes?.length !== 64) continue;
    const publicKey = await importPublicKey(key);
    if (await crypto.subtle.verify(algorithm, publicKey, signatureBytes, message)) return keyId;
  }
  const claimed = envelope.signatures.map(({ keyId }) => keyId.slice(0, 12)).join(', ') || 'nobody';
  throw new BadSignatureError(`No valid signature by a trusted key (it says it is signed by: ${claimed})`);
}

async function importPublicKey(key: TrustedKeys['keys'][number]) {
  const point = parseBase64(key.publicKey);
  if (point === null || (await toDigest(point)) !== key.keyId) {
    throw new BadSignatureError(`The trusted key ${key.keyId.slice(0, 12)} is not the one its id names`);
  }
  try {
    return await crypto.subtle.importKey('raw', point, algorithm, false, ['verify']);
  } catch (error) {
    // The browser's own message is empty for a point that is not on the curve.
    throw new BadSignatureError(
      `The trusted key ${key.keyId.slice(0, 12)} is no P-256 key: ${String(error)}`,
    );
  }
}
