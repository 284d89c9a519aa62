import { CorruptError } from '../release/releaseErrors.ts';
import { downloadBytes, type Download } from './downloadBytes.ts';
import { UnreachableError } from './downloadErrors.ts';
import { maximumAttempts, pause } from './syncPatience.ts';

/**
 * Fetches a file and hands it to its check, again after a while when the network failed or the bytes
 * were wrong: then past the browser's cache, which may hold what a proxy spoilt.
 *
 * @param retry milliseconds before the second attempt, doubled before each further one
 * @returns the bytes and what the check made of them
 * @throws what the last attempt threw
 */
export async function downloadVerified<T>(
  download: Download & { readonly retry: number },
  verify: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly verified: T }> {
  let { cache } = download;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const bytes = await downloadBytes({ ...download, cache });
      return { bytes, verified: await verify(bytes) };
    } catch (error) {
      const mayPass = error instanceof UnreachableError || error instanceof CorruptError;
      if (!mayPass || attempt === maximumAttempts) throw error;
      if (error instanceof CorruptError) cache = 'reload';
    }
    await pause(download.retry * 2 ** (attempt - 1), download.signal);
  }
}
