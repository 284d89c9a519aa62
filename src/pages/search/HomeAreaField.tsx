import { useState } from 'react';
import { Chip } from '../../components/Chip.tsx';
import { Combobox } from '../../components/Combobox.tsx';
import type { HomeArea } from '../../geography/homeArea.ts';
import { usePlaces } from '../../hooks/usePlaces.ts';
import { describeChosenArea } from './searchSummary.ts';

interface HomeAreaFieldProps {
  /** The area set by hand: undefined while it is looked up, null when none is set or it is unknown. */
  readonly area: HomeArea | null | undefined;
  readonly isSet: boolean;
  readonly onChange: (areaCode: string | null) => void;
}

/** Where the person lives, to be typed as a postcode or a name and picked. Only the area is kept. */
export function HomeAreaField({ area, isSet, onChange }: HomeAreaFieldProps) {
  const [typed, setTyped] = useState('');
  const { suggestions, note } = usePlaces(typed);
  const clear = () => onChange(null);

  return (
    <div>
      <Combobox
        label="Home area"
        hint="Where the person lives, not the court. Postcode, town, council or police force area."
        value={typed}
        options={suggestions}
        note={note}
        onType={setTyped}
        onPick={(index) => {
          const picked = suggestions[index];
          if (!picked) return;
          setTyped('');
          onChange(picked.area.code);
        }}
      />
      {isSet && area !== undefined && (
        <div className="app-home-area">
          {area ? (
            <Chip
              label={describeChosenArea(area)}
              actionName={`Clear the home area ${describeChosenArea(area)}`}
              onRemove={clear}
            />
          ) : (
            <Chip
              label="An unknown area"
              actionName="Clear the home area: an unknown area"
              onRemove={clear}
            />
          )}
        </div>
      )}
    </div>
  );
}
