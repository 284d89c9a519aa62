import { memo, type CSSProperties } from 'react';
import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import type { SearchResponse, ServiceMatch } from '../../search/searchResponse.ts';
import { useSettled } from '../../hooks/useSettled.ts';
import { ShortlistToggle } from '../ShortlistToggle.tsx';
import { ResultItem } from './ResultItem.tsx';
import { describeResult } from './resultSummary.ts';

interface ResultListProps {
  readonly response: SearchResponse;
  readonly today: CalendarDay;
}

// As many as a tablet held upright has room for under all that asks.
const drawnAtOnce = 3;

/**
 * The services found. The first ones are drawn with the answer, those below the screen once the typing
 * rests: their room is kept meanwhile, and they never stand beside results of another answer.
 */
export const ResultList = memo(function ResultList({ response, today }: ResultListProps) {
  const { results, homeArea } = response;
  const settled = useSettled(response);
  const count = settled === response ? results.length : countDrawn(results, settled?.results ?? []);
  const toCome: CSSProperties & Record<'--app-results-to-come', number> = {
    '--app-results-to-come': results.length - count,
  };
  return (
    <ol className="app-results" style={toCome}>
      {results.slice(0, count).map((match) => (
        <ResultRow key={match.service.id} match={match} homeArea={homeArea} today={today} />
      ))}
    </ol>
  );
});

/** Those that stand there already stay: whoever asks for more is reading the last of them. */
function countDrawn(results: readonly ServiceMatch[], before: readonly ServiceMatch[]): number {
  const changed = results.findIndex(({ service }, at) => service.id !== before[at]?.service.id);
  return Math.min(results.length, Math.max(drawnAtOnce, changed < 0 ? results.length : changed));
}

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
