import { LiveRegion } from '../../components/LiveRegion.tsx';
import { useIsAnswered } from '../../hooks/useSearch.ts';
import { useRemembered } from '../../hooks/useSearchMemory.ts';
import type { SearchResponse } from '../../search/searchResponse.ts';
import { describeAnnouncement } from './searchSummary.ts';

/** Tells screen readers how much was found, once it is the answer to what was asked last. */
export function ResultAnnouncement({ response }: { readonly response: SearchResponse }) {
  const shown = useRemembered('shown');
  return <LiveRegion message={useIsAnswered() ? describeAnnouncement(response, shown) : ''} />;
}
