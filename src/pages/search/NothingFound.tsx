import type { Suggestion } from '../../search/searchResponse.ts';
import { describeSuggestion } from './searchSummary.ts';

interface NothingFoundProps {
  readonly suggestions: readonly Suggestion[];
  readonly onTake: (suggestion: Suggestion) => void;
}

/** An empty list with its ways out, each one press away. */
export function NothingFound({ suggestions, onTake }: NothingFoundProps) {
  return (
    <div>
      <p className="govuk-body">
        No service in this catalogue fits all of this. That does not mean that there is none: it holds only
        what its publisher has listed.
      </p>
      {suggestions.length === 0 && (
        <ul className="govuk-list govuk-list--bullet">
          <li>Use fewer or other words.</li>
          <li>Take out a filter.</li>
          <li>Clear the home area.</li>
        </ul>
      )}
      <Suggestions suggestions={suggestions} onTake={onTake} />
    </div>
  );
}

/** Ways to more services. Nothing when there are none. */
export function Suggestions({ suggestions, onTake }: NothingFoundProps) {
  if (suggestions.length === 0) return null;
  return (
    <section aria-label="What you could change">
      <h3 className="govuk-heading-s">What you could change</h3>
      <div className="app-chips">
        {suggestions.map((suggestion) => (
          <button
            type="button"
            className="app-chip"
            key={`${suggestion.kind} ${suggestion.label}`}
            onClick={() => onTake(suggestion)}
          >
            {describeSuggestion(suggestion)}
          </button>
        ))}
      </div>
    </section>
  );
}
