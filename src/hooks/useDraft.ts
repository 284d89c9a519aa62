import type { ListingDraft } from '../changes/forms/listingDraft.ts';
import { useAppServices } from './appServices.ts';
import { useObservable } from './useObservable.ts';

const nothing: ListingDraft = {};

/** What is typed about a listing in this tab and not sent, and how to change it. */
export function useDraft(
  serviceId: string,
): readonly [draft: ListingDraft, change: (part: ListingDraft) => void] {
  const { drafts } = useAppServices().changes;
  const draft = useObservable(drafts).get(serviceId) ?? nothing;
  const change = (part: ListingDraft) => {
    // Read anew: one event may change two parts.
    const kept = drafts.get();
    drafts.set(new Map([...kept, [serviceId, { ...kept.get(serviceId), ...part }]]));
  };
  return [draft, change];
}
