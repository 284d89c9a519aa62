import { useRef } from 'react';
import { LiveRegion } from '../components/LiveRegion.tsx';
import { WarningText } from '../components/WarningText.tsx';
import { useShortlists } from '../hooks/useShortlists.ts';
import { findShortlist } from '../shortlist/shortlistsState.ts';
import { describeCount } from './describeList.ts';

/** Reads out how many services are chosen whenever that changes, and says when a change was not kept. */
export function ShortlistNotice() {
  const [{ isOpen, shortlists, settings, failure }] = useShortlists();
  const { current } = settings;
  const chosen = findShortlist(shortlists, current)?.chosen.length ?? 0;
  const words = `Shortlist ${current}: ${describeCount(chosen, 'service')} chosen.`;
  // What was there when the app opened is no news.
  const heard = useRef<{ readonly first: string; hasChanged: boolean } | null>(null);
  if (isOpen) {
    heard.current ??= { first: words, hasChanged: false };
    heard.current.hasChanged ||= words !== heard.current.first;
  }
  return (
    <>
      <LiveRegion message={heard.current?.hasChanged ? words : ''} delay={300} />
      <div role="alert" className="govuk-width-container">
        {failure && <WarningText>{failure}</WarningText>}
      </div>
    </>
  );
}
