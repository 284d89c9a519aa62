import { Chip } from '../../components/Chip.tsx';
import { ChipList } from '../../components/ChipList.tsx';
import type { UnderstoodQuery } from '../../search/searchResponse.ts';
import { describeTerm, withoutDoubles } from './searchSummary.ts';

interface UnderstoodTermsProps {
  readonly understood: UnderstoodQuery;
  readonly asText: readonly string[];
  readonly onChange: (asText: readonly string[]) => void;
}

/** What the app made of the typed words. A press on a chip gives the words back to plain text search. */
export function UnderstoodTerms({ understood, asText, onChange }: UnderstoodTermsProps) {
  return (
    <>
      <ChipList title="Understood" focusWhenEmpty="results">
        {withoutDoubles(understood.terms).map((term) => (
          <Chip
            key={`${term.kind} ${term.label} ${term.typed}`}
            label={describeTerm(term).label}
            note={`from “${term.typed}”`}
            actionName={describeTerm(term).action}
            onRemove={() => onChange([...new Set([...asText, term.typed])])}
          />
        ))}
      </ChipList>
      <ChipList title="Searched as plain words" focusWhenEmpty="results">
        {asText.map((phrase) => (
          <Chip
            key={phrase}
            label={phrase}
            actionName={`${phrase}: understand it again`}
            onRemove={() => onChange(asText.filter((other) => other !== phrase))}
          />
        ))}
      </ChipList>
    </>
  );
}
