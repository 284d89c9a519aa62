import type { RefObject } from 'react';
import { Link } from 'react-router';
import { longestText } from '../../search/serviceQuery.ts';
import { paths } from '../paths.ts';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
}

/** The one box to type into. What is typed stays in memory: no history, no suggestions of the browser. */
export function SearchBox({ box }: SearchBoxProps) {
  return (
    <form role="search" className="govuk-form-group" onSubmit={(event) => event.preventDefault()}>
      <label className="govuk-label govuk-label--s" htmlFor="search-text">
        What does the person need?
      </label>
      <div className="govuk-hint" id="search-hint">
        In your own words, without names. For example, sofa surfing, rent arrears, or woman 52 alcohol.{' '}
        <Link className="govuk-link" to={paths.howSearchWorks()}>
          See how search works
        </Link>
      </div>
      <input
        className="govuk-input"
        id="search-text"
        type="search"
        maxLength={longestText}
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby="search-hint"
        ref={box}
      />
    </form>
  );
}
