import { useAppServices } from './appServices.ts';
import type { ShortlistBook, ShortlistsSnapshot } from './shortlistBook.ts';
import { useObservable } from './useObservable.ts';

/** The shortlists and packs of this device, and how to change them. */
export function useShortlists(): [ShortlistsSnapshot, ShortlistBook] {
  const { shortlists } = useAppServices();
  return [useObservable(shortlists.snapshot), shortlists];
}
