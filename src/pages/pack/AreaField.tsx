import { useState } from 'react';
import { Combobox } from '../../components/Combobox.tsx';
import type { HomeArea } from '../../geography/homeArea.ts';
import { usePlaces } from '../../hooks/usePlaces.ts';

/** By which the field is found. */
export const areaFieldId = 'pack-areas';

/** Home areas, to be typed and picked one after the other. What is typed is kept nowhere. */
export function AreaField({ onPick }: { readonly onPick: (area: HomeArea) => void }) {
  const [typed, setTyped] = useState('');
  const { suggestions, note, isSettled } = usePlaces(typed);
  return (
    <Combobox
      id={areaFieldId}
      label="Home area"
      hint="A council, a delivery unit, a town or a postcode. Pick one or more."
      value={typed}
      options={suggestions}
      note={note}
      isSettled={isSettled}
      unpicked="This place is not in the pack yet"
      onType={setTyped}
      onPick={(index) => {
        const picked = suggestions[index];
        if (!picked) return;
        setTyped('');
        onPick(picked.area);
      }}
    />
  );
}
