import type { ListingDraft } from '../changes/forms/listingDraft.ts';
import type { Observable } from './observable.ts';

/** Has the browser ask before the tab is closed or reloaded, while something is typed and not sent. */
export function askBeforeLosing(
  drafts: Observable<ReadonlyMap<string, ListingDraft>>,
  tab: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): void {
  const ask = (event: Event) => event.preventDefault();
  drafts.subscribe(() => {
    // Only then: a page that always asks is not kept for the way back.
    if ([...drafts.get().values()].some(isBegun)) tab.addEventListener('beforeunload', ask);
    else tab.removeEventListener('beforeunload', ask);
  });
}

function isBegun({ notes, ...forms }: ListingDraft): boolean {
  return [...Object.values(forms), ...Object.values(notes ?? {})].some(Boolean);
}
