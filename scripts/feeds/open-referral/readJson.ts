import { gunzipSync } from 'node:zlib';
import { decodeText } from '../cleaning/decodeText.ts';

/** A parsed answer, or one reason why it is none and the text that stands there, if it is one. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly text: string | null };

// Node cannot hold a text much longer than this.
const mostText = 500 * 1024 * 1024;

/** The text of an answer, unpacked where it is gzip. @throws when it is packed and too large */
function readAnswerText(bytes: Uint8Array): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return decodeText(isPacked ? gunzipSync(bytes, { maxOutputLength: mostText }) : bytes).text;
}

/** Parses the bytes of an answer; says in plain words what stands there instead of JSON. */
export function readJson(bytes: Uint8Array): ReadJson {
  let text: string;
  try {
    text = readAnswerText(bytes);
  } catch {
    return { ok: false, reason: 'it cannot be unpacked, or is too large', text: null };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: describeNoJson(text), text };
  }
}

/** What stands in a text that is not JSON, in plain words. */
export function describeNoJson(text: string): string {
  const start = text.slice(0, 1_000).trimStart();
  if (start === '') return 'it is empty';
  if (/^<(?:!doctype html|html|head|body)/i.test(start)) return 'it is a web page (HTML), not JSON';
  if (start.startsWith('<')) return 'it is XML or HTML, not JSON';
  return /^[[{]/.test(start) ? 'it is JSON that breaks off or is damaged' : 'it is not JSON';
}
