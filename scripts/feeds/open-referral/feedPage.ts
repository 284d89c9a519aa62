import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';

/** What a page claims of the whole list. Null where it claims nothing that can be meant. */
export interface PageClaims {
  readonly total: number | null;
  readonly pages: number | null;
  readonly isFirst: boolean | null;
  readonly isLast: boolean | null;
  /** Whether it says that there are no services or no pages, which a page that holds some belies. */
  readonly isNought: boolean;
}

/** An answer of a feed, recognised by its shape. */
export type FeedAnswer =
  | {
      readonly kind: 'page';
      readonly entries: readonly unknown[];
      readonly claims: PageClaims;
    }
  | { readonly kind: 'service'; readonly service: UnknownRecord }
  | { readonly kind: 'other' };

/** Fields that hold the list of a page, in the order in which they are looked for. */
export const listFields = ['contents', 'content', 'services', 'items', 'results', 'data', 'records'] as const;

/** Recognises a page of any version, a bare list, or one service. */
export function toFeedAnswer(value: unknown): FeedAnswer {
  if (Array.isArray(value)) return toBarePage(value);
  if (!isRecord(value)) return { kind: 'other' };
  const field = listFields.find((name) => Array.isArray(value[name]));
  const list: unknown = field === undefined ? null : value[field];
  const isPage = field === 'contents' || field === 'content' || typeof value['name'] !== 'string';
  if (Array.isArray(list) && isPage) {
    return { kind: 'page', entries: list, claims: readClaims(value) };
  }
  const service = unwrapService(value);
  return 'id' in service || 'name' in service ? { kind: 'service', service } : { kind: 'other' };
}

/**
 * Whether an answer that holds no services stands in the place of one that does: a message of failure, nothing
 * at all, or a page whose list was lost.
 */
export function isFailedAnswer(value: unknown): boolean {
  if (!isRecord(value)) return !Array.isArray(value);
  if (Object.keys(value).length === 0) return true;
  const { status, statusCode } = value;
  const hasFailed = [status, statusCode].some((code) => typeof code === 'number' && code >= 400);
  const failures = ['error', 'errors', 'message', 'detail', 'exception', ...listFields];
  return hasFailed || failures.some((field) => Object.hasOwn(value, field));
}

/** A bare list: of services, or of whole pages that somebody put one after the other. */
function toBarePage(list: readonly unknown[]): FeedAnswer {
  const pages = list.flatMap((entry) => {
    const isPage = isRecord(entry) && (Array.isArray(entry['contents']) || Array.isArray(entry['content']));
    const page = isPage ? toFeedAnswer(entry) : null;
    return page?.kind === 'page' ? [page] : [];
  });
  if (pages.length === 0 || pages.length < list.length) {
    return { kind: 'page', entries: list, claims: noClaims };
  }
  const total = Math.max(0, ...pages.map(({ claims }) => claims.total ?? 0));
  return {
    kind: 'page',
    entries: pages.flatMap(({ entries }) => entries),
    claims: { ...noClaims, total: total === 0 ? null : total },
  };
}

/** A service out of a `service_at_location`, which holds it beside its place; any other record as it is. */
export function unwrapService(record: UnknownRecord): UnknownRecord {
  const service = record['service'];
  if (!isRecord(service)) return record;
  const place = isRecord(record['location']) ? [{ ...record, service: null }] : [];
  const own: unknown = service['service_at_locations'];
  return { ...service, service_at_locations: Array.isArray(own) && own.length > 0 ? own : place };
}

const noClaims: PageClaims = { total: null, pages: null, isFirst: null, isLast: null, isNought: false };

/** What a page claims, read from its other fields. */
export function readClaims(page: UnknownRecord): PageClaims {
  const count = (...fields: readonly string[]) =>
    fields.map((field) => toCount(page[field])).find((number) => number !== null) ?? null;
  const flag = (...fields: readonly string[]) =>
    fields.map((field) => page[field]).find((value) => typeof value === 'boolean') ?? null;
  const total = count('total_items', 'totalElements', 'total_elements', 'total', 'count');
  const pages = count('total_pages', 'totalPages');
  return {
    // Nought of a list that holds something is no claim.
    total: total === 0 ? null : total,
    pages: pages === 0 ? null : pages,
    isFirst: flag('first_page', 'first'),
    isLast: flag('last_page', 'last'),
    isNought: total === 0 || pages === 0,
  };
}

function toCount(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
