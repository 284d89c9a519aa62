import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { realWeb, type Web, type WebLimits } from '../../../../scripts/feeds/web/web.ts';

/** What a story's server was asked, in order. */
export interface FeedServer {
  readonly address: string;
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** How a story's feed answers: a value as JSON, or by writing to the response itself. */
export type Answer = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => object | null | undefined;

/** A real server on this computer. An answer of `undefined` is "not found"; `null`: it was answered. */
export async function openFeedServer(answer: Answer): Promise<FeedServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const body = answer(path, request, response);
    if (body === null) return;
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { error: 'not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The web with pauses that pass at once and are written down, and small limits. */
export function makeWeb(limits: Partial<WebLimits> = {}): { readonly web: Web; readonly pauses: number[] } {
  const pauses: number[] = [];
  const web: Web = {
    ...realWeb,
    sleep: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
    now: () => Date.parse('2026-11-23T12:00:00Z'),
    limits: { ...realWeb.limits, timeoutMs: 2_000, ...limits },
  };
  return { web, pauses };
}

/** The page number that a path asks for; null where it asks for none. */
export function pageOf(path: string): number | null {
  const match = /^\/services\/?\?(?:.*&)?page=(\d+)/.exec(path);
  return match ? Number(match[1]) : null;
}

/** The id that a path asks the details of; null where it asks for none. */
export function detailOf(path: string): string | null {
  return /^\/services\/([^/?]+)/.exec(path)?.[1] ?? null;
}

/** A page of v3. */
export function makePage(contents: readonly object[], claims: object = {}): object {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    contents,
    ...claims,
  };
}

/** Lists of services as a well-behaved feed of v3 pages them. */
export function pageThrough(services: readonly object[], size: number): (page: number) => object | undefined {
  const total = Math.ceil(services.length / size);
  return (page) => {
    if (page < 1 || page > total) return undefined;
    return makePage(services.slice((page - 1) * size, page * size), {
      total_items: services.length,
      total_pages: total,
      page_number: page,
      first_page: page === 1,
      last_page: page === total,
      empty: false,
    });
  };
}
