import { LiveRegion } from '../../components/LiveRegion.tsx';
import { useAnswerAtRest } from '../../hooks/useAnswerAtRest.ts';
import { describeAnnouncement } from './searchSummary.ts';

/** Tells screen readers how much was found, once nothing more is typed and the last question is answered. */
export function ResultAnnouncement() {
  const atRest = useAnswerAtRest();
  return <LiveRegion message={atRest ? describeAnnouncement(atRest.response, atRest.shown) : ''} delay={0} />;
}
