import { useState } from 'react';
import { Combobox } from '../../components/Combobox.tsx';
import { usePlaces } from '../../hooks/usePlaces.ts';

interface HomeAreaFieldProps {
  readonly onPick: (areaCode: string) => void;
}

/** Where the person lives, to be typed as a postcode or a name and picked. Only the area's code is kept. */
export function HomeAreaField({ onPick }: HomeAreaFieldProps) {
  const [typed, setTyped] = useState('');
  const { suggestions, note } = usePlaces(typed);
  return (
    <Combobox
      label="Home area"
      hint="Where the person lives: a postcode, town or council."
      value={typed}
      options={suggestions}
      note={note}
      onType={setTyped}
      onPick={(index) => {
        const picked = suggestions[index];
        if (!picked) return;
        setTyped('');
        onPick(picked.area.code);
      }}
    />
  );
}
