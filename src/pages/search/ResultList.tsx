import { memo, type CSSProperties } from 'react';
import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import type { SearchResponse, ServiceMatch } from '../../search/searchResponse.ts';
import { ShortlistToggle } from '../ShortlistToggle.tsx';
import { ResultItem } from './ResultItem.tsx';
import { describeResult } from './resultSummary.ts';

interface ResultListProps {
  readonly response: SearchResponse;
  /** How many are asked for: where some are still to come, their room is kept. */
  readonly shown: number;
  readonly today: CalendarDay;
}

/** The services found. */
export const ResultList = memo(function ResultList({ response, shown, today }: ResultListProps) {
  const { results, homeArea, total } = response;
  const toCome: CSSProperties & Record<'--app-results-to-come', number> = {
    '--app-results-to-come': Math.max(0, Math.min(shown, total) - results.length),
  };
  return (
    <ol className="app-results" style={toCome}>
      {results.map((match, place) => (
        // A place in the list is drawn once; with each answer only its words change.
        <ResultRow key={place} match={match} homeArea={homeArea} today={today} />
      ))}
    </ol>
  );
});

interface ResultRowProps {
  readonly match: ServiceMatch;
  readonly homeArea: HomeArea | null;
  readonly today: CalendarDay;
}

const ResultRow = memo(function ResultRow({ match, homeArea, today }: ResultRowProps) {
  return (
    <ResultItem
      result={describeResult(match, homeArea, today)}
      action={<ShortlistToggle service={match.service} />}
    />
  );
}, showsTheSame);

// Each answer brings its services anew: to compare them costs far less than to draw them again.
function showsTheSame(a: ResultRowProps, b: ResultRowProps): boolean {
  return toShown(a) === toShown(b);
}

function toShown({ match, homeArea, today }: ResultRowProps): string {
  return JSON.stringify([{ ...match, score: 0 }, homeArea?.code, homeArea?.name, today]);
}
