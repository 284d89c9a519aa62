import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { toBase64 } from '../../src/release/base64.ts';
import type { ReleasePointer } from '../../src/release/release.ts';
import { CommandError } from '../commandError.ts';

/** What a key is made for, and so what its releases say they are. */
export type KeyPurpose = ReleasePointer['purpose'];

/** A P-256 key that signs releases. Never leaves the publisher. */
export interface SigningKey {
  /** SHA-256 of the raw public point, hexadecimal. */
  readonly keyId: string;
  /** The raw public point in base64. */
  readonly publicKey: string;
  readonly secretKey: Uint8Array;
  readonly purpose: KeyPurpose;
}

/** RFC 7468 lets text stand before a key. A key without this line is a production key. */
const purposeLine = 'Purpose: demo';

/** A new key as PKCS #8 PEM; a demo key says before its first line what it is. */
export function createKeyPem(purpose: KeyPurpose): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return purpose === 'demo' ? `${purposeLine}\n${pem}` : pem;
}

/** Reads a private key. @throws CommandError with a sentence that names `source` */
export function parseSigningKey(pem: string, source: string): SigningKey {
  const fault = `${source} is not a P-256 private key in PEM form; "catalogue key create" makes one.`;
  const jwk = readPrivateJwk(pem, fault);
  if (jwk.crv !== 'P-256' || !jwk.d || !jwk.x || !jwk.y) throw new CommandError(fault);
  const point = Buffer.concat([
    Buffer.of(4),
    Buffer.from(jwk.x, 'base64url'),
    Buffer.from(jwk.y, 'base64url'),
  ]);
  return {
    keyId: createHash('sha256').update(point).digest('hex'),
    publicKey: toBase64(point),
    secretKey: Buffer.from(jwk.d, 'base64url'),
    purpose: (pem.split('-----BEGIN')[0] ?? '').split(/\r?\n/).includes(purposeLine) ? 'demo' : 'production',
  };
}

function readPrivateJwk(pem: string, fault: string) {
  try {
    return createPrivateKey(pem).export({ format: 'jwk' });
  } catch (error) {
    throw new CommandError(fault, { cause: error });
  }
}

/** Reads a private key from a file. @throws CommandError, or the file system's error */
export async function readSigningKey(path: string): Promise<SigningKey> {
  return parseSigningKey(await readFile(path, 'utf8'), path);
}

/** The public half as an app's build setting takes it: `keyId:public key`, with `demo:` before a demo's. */
export function toPublicKeyLine(key: SigningKey): string {
  return `${key.purpose === 'demo' ? 'demo:' : ''}${key.keyId}:${key.publicKey}`;
}

/** The public half of the private key in a file, as `toPublicKeyLine` writes it. */
export async function readPublicKeyLine(path: string): Promise<string> {
  return toPublicKeyLine(await readSigningKey(path));
}

/**
 * Writes a key where no file is yet, readable by its owner only.
 * @throws the file system's error, EEXIST when there is a file: a lost key cannot be made again
 */
export async function writeNewKey(path: string, pem: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(pem);
    await file.sync();
  } finally {
    await file.close();
  }
}
