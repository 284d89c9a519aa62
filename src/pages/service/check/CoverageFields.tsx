import { useState } from 'react';
import { limits } from '../../../catalogue/limits.ts';
import {
  pickedCodes,
  toAreaName,
  withArea,
  withExcluded,
  withoutArea,
  type CoverageForm,
} from '../../../changes/forms/coverageForm.ts';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { ChipList } from '../../../components/ChipList.tsx';
import { Combobox } from '../../../components/Combobox.tsx';
import { TextField } from '../../../components/TextField.tsx';
import type { HomeArea } from '../../../geography/homeArea.ts';
import { usePlaces } from '../../../hooks/usePlaces.ts';
import type { ErrorOf } from './errorOf.ts';
import { useAreaNames } from './useAreaNames.ts';

interface CoverageFieldsProps {
  readonly form: CoverageForm;
  readonly errorOf: ErrorOf;
  readonly onChange: (form: CoverageForm) => void;
}

/** Where the people it serves live, by picking areas. */
export function CoverageFields({ form, errorOf, onChange }: CoverageFieldsProps) {
  // Areas of which the names are known already, so that they are there in the moment they are picked.
  const [picked, setPicked] = useState<readonly HomeArea[]>([]);
  const { nameOf, describe } = useAreaNames([form], picked);
  const change = (next: CoverageForm, area?: HomeArea) => {
    const nameNow = (code: string) => (area?.code === code ? area.name : nameOf(code));
    const isOwnWords = form.areaName !== toWords(form, nameOf) && form.areaName !== '';
    const hasSameAreas = pickedCodes(next).join() === pickedCodes(form).join();
    if (area) setPicked([...picked, area]);
    // Words that were made from the areas follow them; a person's own words are theirs to change.
    onChange(isOwnWords && hasSameAreas ? next : { ...next, areaName: toWords(next, nameNow) });
  };
  return (
    <section aria-label="Where people live">
      <h2 className="govuk-heading-m">Where people live</h2>
      <AreaPicker
        id="areas"
        label="Add an area"
        hint="A council, a police force area, a county or a probation region. Pick one after the other."
        error={errorOf('areas')}
        unpicked="This area is not added yet"
        typed={form.typedArea}
        onType={(typedArea) => onChange({ ...form, typedArea })}
        onPick={(area) => change(withArea({ ...form, typedArea: '' }, area), area)}
      />
      <ChipList title="Areas people can live in" focusWhenEmpty="areas">
        {pickedCodes(form).map((code) => (
          <Chip
            key={code}
            label={describe(code)}
            actionName={`${describe(code)}: take out of the areas`}
            onRemove={() => change(withoutArea(form, code))}
          />
        ))}
      </ChipList>
      <AreaPicker
        id="excluded"
        label="Leave an area out"
        hint="For a council inside a wider area that you do not cover."
        error={errorOf('excluded')}
        unpicked="This area is not left out yet"
        typed={form.typedExcluded}
        onType={(typedExcluded) => onChange({ ...form, typedExcluded })}
        onPick={(area) => change(withExcluded({ ...form, typedExcluded: '' }, area), area)}
      />
      <ChipList title="Areas left out" focusWhenEmpty="excluded">
        {form.excludedLadCodes.map((code) => (
          <Chip
            key={code}
            label={nameOf(code)}
            actionName={`${nameOf(code)}: no longer leave it out`}
            onRemove={() =>
              change({ ...form, excludedLadCodes: form.excludedLadCodes.filter((other) => other !== code) })
            }
          />
        ))}
      </ChipList>
      <Checkbox
        label="All of England and Wales"
        isChecked={form.national}
        onChange={(national) => onChange({ ...form, national })}
      />
      <Checkbox
        label="Can be used from anywhere, by phone or online"
        isChecked={form.remote}
        onChange={(remote) => onChange({ ...form, remote })}
      />
      <TextField
        id="areaName"
        label="The area in words"
        hint="Practitioners and courts read these words. They follow what you pick, and you can change them."
        value={form.areaName}
        error={errorOf('areaName')}
        maxLength={limits.name}
        onChange={(areaName) => onChange({ ...form, areaName })}
      />
    </section>
  );
}

function toWords(form: CoverageForm, nameOf: (code: string) => string): string {
  return toAreaName(pickedCodes(form).map(nameOf), form.excludedLadCodes.map(nameOf));
}

interface AreaPickerProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  readonly unpicked: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onPick: (area: HomeArea) => void;
}

function AreaPicker({ id, label, hint, error, unpicked, typed, onType, onPick }: AreaPickerProps) {
  const { suggestions, note, isSettled } = usePlaces(typed);
  return (
    <Combobox
      id={id}
      label={label}
      hint={hint}
      value={typed}
      options={suggestions}
      error={error}
      note={note}
      isSettled={isSettled}
      unpicked={unpicked}
      onType={onType}
      onPick={(index) => {
        const found = suggestions[index];
        if (found) onPick(found.area);
      }}
    />
  );
}
