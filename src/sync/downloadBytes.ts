import { CorruptError } from '../release/releaseErrors.ts';
import { MissingFileError, UnreachableError } from './downloadErrors.ts';

/** One request. */
export interface Download {
  readonly fetch: typeof globalThis.fetch;
  readonly url: string;
  /** Bytes after decompression. Reading stops as soon as there are more. */
  readonly limit: number;
  readonly cache: RequestCache;
  /** Milliseconds without progress after which the request is given up. */
  readonly stall: number;
  readonly signal: AbortSignal;
}

/**
 * Fetches a file of at most so many bytes, and judges nothing but its length.
 *
 * @throws UnreachableError, MissingFileError, CorruptError when it is too long, the signal's reason
 */
export async function downloadBytes(download: Download): Promise<Uint8Array<ArrayBuffer>> {
  const { fetch, url, limit, cache, stall, signal } = download;
  signal.throwIfAborted();
  const request = new AbortController();
  const stop = () => request.abort();
  signal.addEventListener('abort', stop, { once: true });
  let timer = setTimeout(stop, stall);
  const noteProgress = () => {
    clearTimeout(timer);
    timer = setTimeout(stop, stall);
  };
  try {
    const response = await fetch(url, { cache, signal: request.signal });
    noteProgress();
    refuseOtherAnswers(response, url);
    return await readBody(response, limit, url, noteProgress);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof MissingFileError || error instanceof CorruptError) throw error;
    if (request.signal.aborted)
      throw new UnreachableError(`${url}: nothing came for ${stall / 1000} seconds`);
    if (error instanceof UnreachableError) throw error;
    // fetch says no more than "Failed to fetch", whether the wifi is off or the name is unknown.
    throw new UnreachableError(`${url}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Ends a body that is not wanted to its end; does nothing after a whole one.
    request.abort();
  }
}

function refuseOtherAnswers(response: Response, url: string): void {
  if (response.status === 404 || response.status === 410)
    throw new MissingFileError(`${url}: not on the server`);
  if (!response.ok) throw new UnreachableError(`${url}: the server answered ${response.status}`);
  // No file of a release is a web page: this is the wifi's own sign-in page, or a proxy's.
  if (/^text\/html/i.test(response.headers.get('content-type') ?? '')) {
    throw new UnreachableError(`${url}: a web page was answered, perhaps to sign in to the wifi`);
  }
}

async function readBody(
  response: Response,
  limit: number,
  url: string,
  noteProgress: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    noteProgress();
    length += chunk.value.length;
    if (length > limit) throw new CorruptError(`${url} has more than the ${limit} bytes that were expected`);
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
