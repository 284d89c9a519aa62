import { useState } from 'react';
import { useNavigate } from 'react-router';
import { cohortCodes, needCodes, type Cohort, type Need } from '../../catalogue/codes.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ChipList } from '../../components/ChipList.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { describeArea } from '../../geography/describeArea.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import { usePackMaker } from '../../hooks/usePackMaker.ts';
import { usePrisons } from '../../hooks/usePrisons.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { packLimits } from '../../shortlist/preparedPack.ts';
import { cohortLabels, needLabels } from '../../taxonomy/labels.ts';
import { paths } from '../paths.ts';
import { AreaField, areaFieldId } from './AreaField.tsx';
import { whomPackIsFor } from './packSummary.ts';

const noPrison = '';

/** What a pack is to hold. Everything is picked from lists; nothing typed is kept. */
export function PackForm() {
  const [, book] = useShortlists();
  const navigate = useNavigate();
  const makePack = usePackMaker();
  const [areas, setAreas] = useState<readonly HomeArea[]>([]);
  const [needs, setNeeds] = useState<readonly Need[]>([]);
  const [cohorts, setCohorts] = useState<readonly Cohort[]>([]);
  const [isLargeType, setIsLargeType] = useState(false);
  const [prison, setPrison] = useState(noPrison);
  const [problem, setProblem] = useState<string | null>(null);
  const prisons = usePrisons(areas.map(({ code }) => code));

  const prepare = async () => {
    if (areas.length === 0) return setProblem('Pick a home area first.');
    const areaCodes = areas.map(({ code }) => code);
    try {
      const pack = await makePack({
        areaCodes,
        needs,
        cohorts,
        isLargeType,
        prison: prison || null,
        holds: whomPackIsFor(prison, prisons, cohorts),
      });
      const number = await book.keepPack(pack);
      if (number !== null) await navigate(paths.pack(number));
    } catch {
      setProblem('The pack could not be prepared: search has stopped working. Reload the app and try again.');
    }
  };
  const add = (area: HomeArea) => {
    setProblem(areas.length >= packLimits.areas ? `A pack holds ${packLimits.areas} home areas.` : null);
    const isNew = areas.every(({ code }) => code !== area.code);
    if (isNew && areas.length < packLimits.areas) setAreas([...areas, area]);
  };
  return (
    <div className="app-pack-form">
      <AreaField onPick={add} />
      <ChipList title="Home areas in this pack" focusWhenEmpty={areaFieldId}>
        {areas.map((area) => (
          <Chip
            key={area.code}
            label={describeArea(area)}
            actionName={`${describeArea(area)}: take out of the pack`}
            onRemove={() => setAreas(areas.filter(({ code }) => code !== area.code))}
          />
        ))}
      </ChipList>
      <CheckboxGroup
        legend="Needs"
        options={toOptions(needCodes, needLabels, needs)}
        startsOpen={false}
        onToggle={(need) => setNeeds(toggled(needs, need))}
      />
      <CheckboxGroup
        legend="Who it is for"
        options={toOptions(cohortCodes, cohortLabels, cohorts)}
        startsOpen={false}
        onToggle={(cohort) => setCohorts(toggled(cohorts, cohort))}
      />
      <SelectField
        label="The prison you are in"
        hint="For the distance to each home area, and to leave out services only for women in a prison for men, or for men in one for women. You can leave it out."
        value={prison}
        options={[
          { value: noPrison, label: 'Leave it out' },
          ...prisons.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={setPrison}
      />
      <div className="govuk-checkboxes govuk-form-group">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id="large-type"
            checked={isLargeType}
            onChange={() => setIsLargeType(!isLargeType)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="large-type">
            Large type
          </label>
        </div>
      </div>
      <p className="govuk-error-message" role="alert">
        {problem}
      </p>
      <button type="button" className="govuk-button" onClick={() => void prepare()}>
        Prepare the pack
      </button>
    </div>
  );
}

function toOptions<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
  chosen: readonly Code[],
) {
  return codes.map((code) => ({ code, label: labels[code], isChecked: chosen.includes(code) }));
}

function toggled<Code extends string>(codes: readonly Code[], code: Code): readonly Code[] {
  return codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
}
