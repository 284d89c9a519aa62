import { recordsPerPage, toPagePath, toRecordPath } from '../exports/open-referral-uk/pages.ts';

/** What an address of the Open Referral UK API asks for. */
export type ApiQuestion =
  /** One file of the release as it is, by its path in the API's folder. */
  | { readonly kind: 'file'; readonly path: string }
  /** A page that has to be cut from the stored ones. */
  | { readonly kind: 'page'; readonly list: string; readonly page: number; readonly perPage: number }
  | { readonly kind: 'bad'; readonly reason: string }
  | { readonly kind: 'none' };

const lists: ReadonlySet<string> = new Set(['services', 'organizations', 'taxonomies', 'taxonomy_terms']);

/** The most records a page may have. */
const mostPerPage = 1_000;

// To answer everything to somebody who asked for some would pass the wrong services off as matches.
const filters = [
  'search',
  'taxonomy_term_id',
  'taxonomy_id',
  'organization_id',
  'minimum_age',
  'maximum_age',
  'start_time',
  'end_time',
  'day',
  'modified_after',
];

/** Understands an address under the API's folder: what comes after it, and the query. */
export function understandApiAddress(path: string, query: URLSearchParams): ApiQuestion {
  if (path.endsWith('.json')) return { kind: 'file', path: path.replace(/^\//, '') };
  const [list = '', id, ...rest] = path.split('/').filter((part) => part !== '');
  if (list === '') return { kind: 'file', path: 'index.json' };
  if (!lists.has(list) || rest.length > 0) return { kind: 'none' };
  if (id !== undefined) {
    const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
    return isUuid ? { kind: 'file', path: toRecordPath(list, id.toLowerCase()) } : { kind: 'none' };
  }
  return understandPage(list, query);
}

function understandPage(list: string, query: URLSearchParams): ApiQuestion {
  const filter = filters.find((name) => query.has(name));
  if (filter !== undefined) {
    return { kind: 'bad', reason: `This API cannot filter: leave ${filter} out and read every page.` };
  }
  const page = readCount(query.get('page'), 1, Number.MAX_SAFE_INTEGER);
  const perPage = readCount(query.get('per_page'), recordsPerPage, mostPerPage);
  if (page === null) return { kind: 'bad', reason: 'page should be a whole number from 1.' };
  if (perPage === null)
    return { kind: 'bad', reason: `per_page should be a whole number from 1 to ${mostPerPage}.` };
  return perPage === recordsPerPage && page === 1
    ? { kind: 'file', path: toPagePath(list, 1) }
    : { kind: 'page', list, page, perPage };
}

function readCount(text: string | null, absent: number, most: number): number | null {
  if (text === null || text === '') return absent;
  const count = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : null;
}
