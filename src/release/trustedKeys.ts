import { parseBase64 } from './base64.ts';
import type { TrustedKeys } from './release.ts';

/** Bytes of an uncompressed P-256 point: 4, then x and y (SEC 1, section 2.3.3). */
const rawPointBytes = 65;

/**
 * Reads the build setting that names the trusted keys: entries `keyId:base64 of the raw point`, parted
 * by commas or line ends, a demo's with `demo:` before them (as `catalogue key public` prints them).
 *
 * @param allowDemo false in a production build, which then does not take a demo key
 * @throws Error with one sentence for whoever builds the app
 */
export function parseTrustedKeys(text: string, options: { readonly allowDemo: boolean }): TrustedKeys {
  const entries = text
    .split(/[,\s]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length === 0) {
    throw new Error('No trusted key is set: without one the app could take no catalogue.');
  }
  return { keys: entries.map((entry) => parseEntry(entry, options.allowDemo)), allowDemo: options.allowDemo };
}

function parseEntry(entry: string, allowDemo: boolean): TrustedKeys['keys'][number] {
  const isDemo = entry.startsWith('demo:');
  if (isDemo && !allowDemo) {
    throw new Error('A production build does not trust a demo key: make a key with "catalogue key create".');
  }
  const [keyId = '', publicKey = '', ...rest] = (isDemo ? entry.slice('demo:'.length) : entry).split(':');
  const point = parseBase64(publicKey);
  if (rest.length > 0 || !/^[0-9a-f]{64}$/.test(keyId) || point?.length !== rawPointBytes || point[0] !== 4) {
    throw new Error(
      `"${entry.slice(0, 24)}…" is not a trusted key: it should read key id, colon, public key.`,
    );
  }
  return { keyId, publicKey };
}
