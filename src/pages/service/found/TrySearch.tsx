import { useId, useState } from 'react';
import type { Service } from '../../../catalogue/service.ts';
import { usePlacing } from '../../../hooks/useListingFound.ts';
import type { PlacedListing } from '../../../search/listing-found/listingFound.ts';
import { longestText } from '../../../search/serviceQuery.ts';
import { describePlacing } from './foundSummary.ts';

/** A box for any search, and whether and why it finds the listing. What is typed goes nowhere. */
export function TrySearch({ service }: { readonly service: Service }) {
  const [text, setText] = useState('');
  const placed = usePlacing(service, text);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        Try a search
      </h2>
      <form role="search" className="govuk-form-group" onSubmit={(event) => event.preventDefault()}>
        <label className="govuk-label" htmlFor={id}>
          What a practitioner might type
        </label>
        <div className="govuk-hint" id={`${id}-hint`}>
          A need, a group, an age, a place, your name. For example, homeless woman 35 Leeds. It is not kept
          and not sent.
        </div>
        <input
          className="govuk-input"
          id={id}
          type="search"
          maxLength={longestText}
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
      <div role="status">
        {placed === null && (
          <p className="govuk-body">This device could not search. Reload the app to try again.</p>
        )}
        {placed && <Answer placed={placed} />}
      </div>
    </section>
  );
}

function Answer({ placed: { placing, understood } }: { readonly placed: PlacedListing }) {
  const reasons = placing.isFound ? placing.why : placing.whyNot;
  const asks = [...understood.ambiguousPlaces.map(({ question }) => question), ...understood.notes];
  const terms = understood.terms.map(({ label, typed }) => `${label} (from ‘${typed}’)`);
  return (
    <>
      <h3 className="govuk-heading-s">{describePlacing(placing)}</h3>
      {reasons.length > 0 && <Reasons title={placing.isFound ? 'Why' : 'Why not'} items={reasons} />}
      {terms.length > 0 && <Reasons title="Understood" items={terms} />}
      {asks.length > 0 && <Reasons title="Practitioners are also told" items={asks} />}
    </>
  );
}

function Reasons({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{title}:</p>
      <ul className="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
