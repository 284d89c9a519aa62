import { memo, startTransition, useEffect, useState, type CSSProperties } from 'react';
import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import type { SearchResponse, ServiceMatch } from '../../search/searchResponse.ts';
import { ShortlistToggle } from '../ShortlistToggle.tsx';
import { ResultItem } from './ResultItem.tsx';
import { describeResult } from './resultSummary.ts';

interface ResultListProps {
  readonly response: SearchResponse;
  /** How many are asked for. */
  readonly shown: number;
  readonly today: CalendarDay;
}

// More than these are drawn bit by bit, so that a letter typed meanwhile does not wait for them.
const drawnAtOnce = 3;
const drawnNext = 5;

/** How many of so many rows are drawn by now. */
function useDrawn(wanted: number): number {
  const [reached, setReached] = useState(drawnAtOnce);
  const most = Math.max(wanted, drawnAtOnce);
  // A list that has become short begins anew.
  if (reached > most) setReached(most);
  useEffect(() => {
    if (reached < wanted) startTransition(() => setReached(reached + drawnNext));
  }, [reached, wanted]);
  return Math.min(wanted, reached);
}

/** The services found. Where some are still to come or to be drawn, their room is kept. */
export const ResultList = memo(function ResultList({ response, shown, today }: ResultListProps) {
  const { results, homeArea, total } = response;
  const drawn = useDrawn(results.length);
  const toCome: CSSProperties & Record<'--app-results-to-come', number> = {
    '--app-results-to-come': Math.max(0, Math.min(shown, total) - drawn),
  };
  return (
    <ol className="app-results" style={toCome}>
      {results.slice(0, drawn).map((match, place) => (
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
  const isSame = a.match === b.match && a.homeArea === b.homeArea && a.today === b.today;
  return isSame || toShown(a) === toShown(b);
}

function toShown({ match, homeArea, today }: ResultRowProps): string {
  return JSON.stringify([{ ...match, score: 0 }, homeArea?.code, homeArea?.name, today]);
}
