import type { KeyboardEvent, RefObject } from 'react';
import { Link } from 'react-router';
import { longestText } from '../../search/serviceQuery.ts';
import { paths } from '../paths.ts';

interface SearchBoxProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
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
      <div className="app-search-box">
        <textarea
          className="govuk-input"
          id="search-text"
          rows={1}
          placeholder=" "
          maxLength={longestText}
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="search-hint"
          onKeyDown={keepToWords}
          ref={box}
        />
        {/* As in a search field of the browser: to be pressed; with a keyboard Escape does the same. */}
        <button
          type="reset"
          className="app-search-box__clear"
          tabIndex={-1}
          aria-label="Clear what you typed"
        >
          ×
        </button>
      </div>
    </form>
  );
}

/** What is typed is asked for with each letter: Enter adds no line. Escape empties the box. */
function keepToWords(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter') event.preventDefault();
  if (event.key === 'Escape') event.currentTarget.form?.reset();
}
