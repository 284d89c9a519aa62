/** Records on a page of a list. A reader who wants another number asks a server that can cut pages anew. */
export const recordsPerPage = 100;

/** One page of a list as Open Referral UK has it, around its records. */
export interface ApiPage<Content> {
  readonly total_items: number;
  readonly total_pages: number;
  /** Counted from 1. */
  readonly page_number: number;
  /** Records on this page. */
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Content[];
}

/** A page from its records. A list with nothing in it has one page, which is empty. */
export function toApiPage<Content>(
  contents: readonly Content[],
  at: { readonly page: number; readonly perPage: number; readonly total: number },
): ApiPage<Content> {
  const pages = Math.max(1, Math.ceil(at.total / at.perPage));
  return {
    total_items: at.total,
    total_pages: pages,
    page_number: at.page,
    size: contents.length,
    first_page: at.page === 1,
    last_page: at.page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** Where a page of a list is: a static host cannot look at a query, so each page has an address. */
export function toPagePath(list: string, page: number): string {
  return page === 1 ? `${list}/index.json` : `${list}/page-${page}.json`;
}

/** Where a single record of a list is. */
export function toRecordPath(list: string, id: string): string {
  return `${list}/${id}.json`;
}
