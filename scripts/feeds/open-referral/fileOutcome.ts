import type { PageClaims } from './feedPage.ts';

/** A file that was read. */
export interface FileRead {
  readonly kind: 'read';
  /** What it claims of a whole list; null where it is no part of one. */
  readonly claims: PageClaims | null;
  /** Whether it is a JSON list and nothing else, which says itself where it ends. */
  readonly isList: boolean;
  /** Why the rest of it could not be read; null when all of it was. */
  readonly fault: string | null;
}

/** What came of one file. */
export type FileOutcome =
  | FileRead
  /** It holds JSON, but no services. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unread'; readonly reason: string };
