/** How the server answers one path instead of with its file. Returning null means: as usual. */
export type Disturbance = (
  path: string,
  signal: AbortSignal | null,
) => Response | null | Promise<Response | null>;

/** A web server in memory that gives out a map of files, notes what was asked, and can be disturbed. */
export class FakeReleaseServer {
  /** Paths asked for, in order. */
  readonly requests: string[] = [];
  disturb: Disturbance = () => null;
  readonly #files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly #base: string;

  constructor(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, base = '/catalogue/') {
    this.#files = files;
    this.#base = base;
  }

  /** Stands in for the browser's fetch. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const signal = init?.signal ?? null;
    signal?.throwIfAborted();
    const path = url.startsWith(this.#base) ? url.slice(this.#base.length) : url;
    this.requests.push(path);
    const disturbed = await this.disturb(path, signal);
    if (disturbed) return disturbed;
    const bytes = this.#files.get(path);
    if (!bytes) return new Response('Not found', { status: 404, headers: { 'content-type': 'text/html' } });
    return new Response(bytes, { headers: { 'content-type': 'application/json' } });
  };

  /** Forgets what was asked so far. */
  forgetRequests(): void {
    this.requests.length = 0;
  }
}

/** What fetch does when the network is gone. */
export function noNetwork(): never {
  throw new TypeError('Failed to fetch');
}

/** A request to which nothing ever comes, until it is given up. */
export function silence(signal: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}
