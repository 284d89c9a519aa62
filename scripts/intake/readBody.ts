import type { IncomingMessage } from 'node:http';

/** Thrown for a body that is longer than what is taken. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/**
 * Reads the whole body of a request as UTF-8.
 *
 * @param most bytes
 * @throws BodyTooLargeError as soon as more has come, without keeping it
 */
export async function readBody(request: IncomingMessage, most: number): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) throw new BodyTooLargeError(`The body is longer than ${most} bytes.`);
    parts.push(part);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
}
