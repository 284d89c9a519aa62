import { useState } from 'react';
import { Chip } from '../../components/Chip.tsx';
import { Combobox } from '../../components/Combobox.tsx';
import { useFocusAfterRemoval } from '../../components/useFocusAfterRemoval.ts';
import { useArea } from '../../hooks/useArea.ts';
import { usePlaces } from '../../hooks/usePlaces.ts';
import { describeAreaChip } from './searchSummary.ts';

interface HomeAreaFieldProps {
  /** The area that is set, or null. */
  readonly areaCode: string | null;
  readonly onChange: (areaCode: string | null) => void;
}

/**
 * Where the person lives, to be typed as a postcode or a name and picked. Only the area's code is
 * kept; the area stands under the field, where a press takes it out.
 */
export function HomeAreaField({ areaCode, onChange }: HomeAreaFieldProps) {
  const [typed, setTyped] = useState('');
  const { suggestions, note, isSettled } = usePlaces(typed);
  const handleClick = useFocusAfterRemoval('results');
  const label = describeAreaChip(useArea(areaCode));
  return (
    <div className="app-home-area">
      <Combobox
        label="Home area"
        hint="Where the person lives: a postcode, town or council."
        value={typed}
        options={suggestions}
        note={note}
        isSettled={isSettled}
        unpicked={areaCode === null ? 'No home area is set yet' : 'The home area has not changed yet'}
        onType={setTyped}
        onPick={(index) => {
          const picked = suggestions[index];
          if (!picked) return;
          setTyped('');
          onChange(picked.area.code);
        }}
      />
      {areaCode !== null && (
        <div onClickCapture={handleClick}>
          <Chip label={label} actionName={`${label}, clear`} onRemove={() => onChange(null)} />
        </div>
      )}
    </div>
  );
}
