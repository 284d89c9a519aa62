import type { AmbiguousPlace } from '../../search/searchResponse.ts';

interface AmbiguousPlacesProps {
  readonly places: readonly AmbiguousPlace[];
  readonly onPick: (areaCode: string) => void;
}

/** Asks which place was meant, where the name alone does not say. */
export function AmbiguousPlaces({ places, onPick }: AmbiguousPlacesProps) {
  return places.map(({ typed, question, candidates }) => (
    <section className="govuk-inset-text" key={typed} aria-label={question}>
      <p className="govuk-body">{question}</p>
      <div className="app-chips">
        {candidates.map(({ label, area }) => (
          <button type="button" className="app-chip" key={area.code} onClick={() => onPick(area.code)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  ));
}
