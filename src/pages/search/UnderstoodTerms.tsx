import { Chip } from '../../components/Chip.tsx';
import { ChipList } from '../../components/ChipList.tsx';
import type { UnderstoodQuery } from '../../search/searchResponse.ts';
import { toUnderstoodChips } from './understoodChips.ts';

interface UnderstoodTermsProps {
  readonly understood: UnderstoodQuery;
  readonly asText: readonly string[];
  readonly onChange: (asText: readonly string[]) => void;
}

/** What the app made of the typed words. A press on a chip gives its words back to plain text search. */
export function UnderstoodTerms({ understood, asText, onChange }: UnderstoodTermsProps) {
  return (
    <>
      <ChipList title="Understood" focusWhenEmpty="results">
        {toUnderstoodChips(understood.terms).map(({ key, label, phrases, note, action }) => (
          <Chip
            key={key}
            label={label}
            note={note}
            actionName={action}
            onRemove={() => onChange([...new Set([...asText, ...phrases])])}
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
