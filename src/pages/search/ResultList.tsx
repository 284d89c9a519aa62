import { memo } from 'react';
import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import type { SearchResponse } from '../../search/searchResponse.ts';
import { ShortlistToggle } from '../ShortlistToggle.tsx';
import { ResultItem } from './ResultItem.tsx';
import { describeResult } from './resultSummary.ts';

interface ResultListProps {
  readonly response: SearchResponse;
  readonly today: CalendarDay;
}

/** The services found. Drawn again only for a new answer, so that typing stays quick. */
export const ResultList = memo(function ResultList({ response, today }: ResultListProps) {
  return (
    <ol className="app-results">
      {response.results.map((match) => (
        <ResultItem
          key={match.service.id}
          result={describeResult(match, response.homeArea, today)}
          action={<ShortlistToggle service={match.service} />}
        />
      ))}
    </ol>
  );
});
