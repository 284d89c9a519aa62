import { memo } from 'react';
import { WarningText } from '../../components/WarningText.tsx';
import { moreResults, pageSize } from '../../hooks/searchMemory.ts';
import type { SearchState } from '../../hooks/useSearch.ts';
import { useRemember, useRemembered } from '../../hooks/useSearchMemory.ts';
import { useToday } from '../../hooks/useToday.ts';
import type { Suggestion } from '../../search/searchResponse.ts';
import type { ServiceFilters } from '../../search/serviceQuery.ts';
import { ShortlistChoice } from '../ShortlistChoice.tsx';
import { AmbiguousPlaces } from './AmbiguousPlaces.tsx';
import { EndedMatches } from './EndedMatches.tsx';
import { NothingFound, Suggestions } from './NothingFound.tsx';
import { OfferedMeanings } from './OfferedMeanings.tsx';
import { toOfferedQuestions } from './offers.ts';
import { ResultAnnouncement } from './ResultAnnouncement.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import { describePrinted, describeTotal } from './searchSummary.ts';
import { UnderstoodTerms } from './UnderstoodTerms.tsx';

interface SearchResultsProps {
  readonly search: SearchState;
  readonly filters: ServiceFilters;
  readonly onFilters: (filters: ServiceFilters) => void;
}

// One and the same element is not drawn again with each answer.
const shortlistChoice = <ShortlistChoice />;

/** What was understood, what has to be asked, and the services found. */
export const SearchResults = memo(function SearchResults({ search, filters, onFilters }: SearchResultsProps) {
  const asText = useRemembered('asText');
  const asMeant = useRemembered('asMeant');
  const shown = useRemembered('shown');
  const remember = useRemember();
  const today = useToday();
  const { response, failure } = search;
  if (failure !== null) return <SearchFailed />;
  if (!response) return <p className="govuk-body">Opening the catalogue on this device…</p>;

  const take = ({ change: { text, ...changed } }: Suggestion) => {
    if (text !== undefined) remember({ text, asText: [], asMeant: [] });
    onFilters({ ...filters, ...changed });
  };
  const keepAsText = (phrases: readonly string[]) => remember({ asText: phrases, shown: pageSize });
  const { understood, total } = response;
  const printed = describePrinted(response);
  return (
    <>
      <UnderstoodTerms understood={understood} asText={asText} onChange={keepAsText} />
      <SearchNotes notes={understood.notes} />
      {filters.areaCode === null && (
        <AmbiguousPlaces
          places={understood.ambiguousPlaces}
          onPick={(areaCode) => onFilters({ ...filters, areaCode })}
        />
      )}
      <OfferedMeanings
        questions={toOfferedQuestions(understood, filters)}
        onTake={onFilters}
        onMeant={(phrase) => remember({ asMeant: [...asMeant, phrase], shown: pageSize })}
        onDecline={(typed) => keepAsText([...asText, typed])}
      />
      <h2 className="govuk-heading-m" id="results" tabIndex={-1}>
        {describeTotal(response)}
      </h2>
      <ResultAnnouncement />
      <EndedMatches ended={response.endedMatches} />
      {total === 0 ? (
        <NothingFound suggestions={response.suggestions} onTake={take} />
      ) : (
        <>
          {printed && <p className="govuk-body app-only-print">{printed}</p>}
          {shortlistChoice}
          <ResultList response={response} shown={shown} today={today} />
          {shown < total && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => remember({ shown: shown + moreResults })}
            >
              Show more services
            </button>
          )}
          <Suggestions suggestions={response.suggestions} onTake={take} />
        </>
      )}
    </>
  );
});

function SearchFailed() {
  return (
    <>
      <WarningText>Search has stopped working. This says nothing about what services there are.</WarningText>
      <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
        Reload the app
      </button>
    </>
  );
}
