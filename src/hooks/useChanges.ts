import { useAppServices } from './appServices.ts';
import type { ChangeBook, ChangesSnapshot } from './changeBook.ts';
import { useObservable } from './useObservable.ts';

/** The changes written on this device, and what can be done with them. */
export function useChanges(): ChangesSnapshot & { readonly book: ChangeBook } {
  const { changes: book } = useAppServices();
  return { ...useObservable(book.snapshot), book };
}
