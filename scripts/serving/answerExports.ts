import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { csvPath } from '../exports/csv/catalogueCsv.ts';
import { apiFolder } from '../exports/open-referral-uk/listFiles.ts';
import { cutApiPage } from './cutApiPage.ts';
import { understandApiAddress } from './openReferralAddress.ts';

/** Sends a file of the release, compressed where the reader takes it so, or says that there is none. */
export type SendFile = (path: string) => void;

/** The API's address under the release's. */
const apiPath = `/${apiFolder}`;

/** Whether an address under the release's is one of the files for other people's tools. */
export function isExportAddress(path: string): boolean {
  return path === apiPath || path.startsWith(`${apiPath}/`) || path === `/${csvPath}`;
}

/**
 * Answers the addresses of Open Referral UK from the files of the release, as a static host cannot:
 * `/services?page=2&per_page=50`, `/services/{id}`. Pages of any origin may read the answers.
 */
export async function answerExports(
  address: { readonly path: string; readonly query: URLSearchParams },
  releaseDir: string,
  request: IncomingMessage,
  response: ServerResponse,
  sendFile: SendFile,
): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD');
    return end(response, 204);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS');
    return sendJson(response, 405, { error: 'This API can only be read.' });
  }
  if (!address.path.startsWith(apiPath)) return sendFile(address.path);
  const question = understandApiAddress(address.path.slice(apiPath.length), address.query);
  if (question.kind === 'file') return sendFile(`${apiPath}/${question.path}`);
  if (question.kind === 'bad') return sendJson(response, 400, { error: question.reason });
  const page = question.kind === 'page' ? await cutApiPage(join(releaseDir, apiFolder), question) : null;
  if (page === null) return sendJson(response, 404, { error: 'There is nothing at this address.' });
  sendJson(response, 200, page);
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  end(response, status, JSON.stringify(value));
}

function end(response: ServerResponse, status: number, body = ''): void {
  response.statusCode = status;
  response.setHeader('Cache-Control', 'no-cache');
  // Node leaves the body out of an answer to HEAD.
  response.end(body);
}
