import { gunzipSync } from 'node:zlib';
import { decodeText } from '../cleaning/decodeText.ts';

/** A parsed answer, or one reason why it is none. */
export type ReadJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

// Node cannot hold a text much longer than this.
const mostText = 500 * 1024 * 1024;

/** The text of an answer or a saved file, unpacked where it is gzip. @throws when it is packed and too large */
export function readAnswerText(bytes: Uint8Array): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return decodeText(isPacked ? gunzipSync(bytes, { maxOutputLength: mostText }) : bytes).text;
}

/** Parses the bytes of an answer; says in plain words what stands there instead of JSON. */
export function readJson(bytes: Uint8Array): ReadJson {
  let text: string;
  try {
    text = readAnswerText(bytes);
  } catch {
    return { ok: false, reason: 'it cannot be unpacked, or is too large' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: describeOther(text) };
  }
}

function describeOther(text: string): string {
  const start = text.slice(0, 1_000).trimStart();
  if (start === '') return 'it is empty';
  if (/^<(?:!doctype html|html|head|body)/i.test(start)) return 'it is a web page (HTML), not JSON';
  if (start.startsWith('<')) return 'it is XML or HTML, not JSON';
  return /^[[{]/.test(start) ? 'it is JSON that breaks off or is damaged' : 'it is not JSON';
}
