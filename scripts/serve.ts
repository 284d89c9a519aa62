import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { answerIntake, type Intake } from './intake/answerIntake.ts';
import { toPathInIntake } from './intake/intakePath.ts';
import { answerExports, isExportAddress } from './serving/answerExports.ts';
import { toCacheControl, toSecurityHeaders } from './serving/securityHeaders.ts';

/** What is served, and where. */
export interface ServeOptions {
  /** The built app. */
  readonly appDir: string;
  /** The published release, served under `<basePath>catalogue/`. */
  readonly releaseDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Begins and ends with a slash. */
  readonly basePath?: string;
  /** Takes what providers propose, at `<basePath>intake/changes`. Absent: there is no intake. */
  readonly intake?: Intake;
}

/**
 * Serves the app and its catalogue as any static host should: compressed files where they exist,
 * the app for its own addresses, and a plain 404 for a missing file (an app page answered for a
 * missing script would be kept by the service worker as if it were the script).
 * Rejects when the port is taken.
 */
export function serveCatalogue(options: ServeOptions): Promise<{ server: Server; url: string }> {
  const basePath = options.basePath ?? '/';
  const headers = toSecurityHeaders(null);
  // `dev` reads the folder on each request: releases are published while the server runs.
  const files = { dev: true, etag: true, brotli: true, gzip: true, dotfiles: false };
  const setHeaders = (response: ServerResponse, path: string) =>
    response.setHeader('Cache-Control', toCacheControl(path));
  const app = sirv(options.appDir, { ...files, setHeaders });
  const catalogue = sirv(options.releaseDir, { ...files, setHeaders });

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const address = toAddress(request);
    if (address === null || !address.pathname.startsWith(basePath)) return notFound(response);
    const inside = address.pathname.slice(basePath.length - 1);
    const inRelease = inside.startsWith('/catalogue/') ? inside.slice('/catalogue'.length) : '';
    if (isExportAddress(inRelease)) {
      const asked = { path: inRelease, query: address.searchParams };
      answerExports(asked, options.releaseDir, request, response, (file) => {
        request.url = file;
        catalogue(request, response, () => notFound(response));
      }).catch(() => unreadable(response));
      return;
    }
    if (inRelease.endsWith('.json')) {
      request.url = inRelease;
      return catalogue(request, response, () => notFound(response));
    }
    const inIntake = toPathInIntake(inside);
    if (options.intake && inIntake !== null) {
      return void answerIntake(options.intake, inIntake, request, response);
    }
    request.url = inside;
    app(request, response, () => {
      if (!isNavigation(request, inside)) return notFound(response);
      request.url = '/index.html';
      app(request, response, () => notFound(response));
    });
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : options.port;
      resolve({ server, url: `http://localhost:${port}${basePath}` });
    });
  });
}

function toAddress(request: IncomingMessage): URL | null {
  try {
    return new URL(request.url ?? '/', 'http://localhost');
  } catch {
    return null; // An address that is none has no file.
  }
}

function isNavigation(request: IncomingMessage, path: string): boolean {
  if (request.method !== 'GET' || /\.[a-z0-9]+$/i.test(path)) return false;
  const destination = request.headers['sec-fetch-dest'];
  return destination === 'document' || (!destination && /text\/html/.test(request.headers.accept ?? ''));
}

/** A file of the release that is there and cannot be read: whoever asked may ask again. */
function unreadable(response: ServerResponse): void {
  response.statusCode = 503;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end('The catalogue cannot be read just now\n');
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end('Not found\n');
}
