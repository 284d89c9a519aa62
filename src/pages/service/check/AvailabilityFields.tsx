import { limits } from '../../../catalogue/limits.ts';
import {
  blankCost,
  toTypedDay,
  waitUnits,
  type AvailabilityForm,
  type CostEntry,
  type WaitUnit,
} from '../../../changes/forms/availabilityForm.ts';
import { DateField } from '../../../components/DateField.tsx';
import { RadioField } from '../../../components/RadioField.tsx';
import { RepeatedFields } from '../../../components/RepeatedFields.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useToday } from '../../../hooks/useToday.ts';
import type { ErrorOf } from './errorOf.ts';
import { statedOptions } from './statedOptions.ts';
import { toOptions } from './toOptions.ts';

interface AvailabilityFieldsProps {
  readonly form: AvailabilityForm;
  readonly errorOf: ErrorOf;
  readonly onChange: (part: Partial<AvailabilityForm>) => void;
}

const unitLabels: Readonly<Record<WaitUnit, string>> = {
  none: 'Not in a number',
  days: 'Days',
  weeks: 'Weeks',
  months: 'Months',
};

/** Whether it takes referrals, how long people wait, what it costs and how long it takes. */
export function AvailabilityFields({ form, errorOf, onChange }: AvailabilityFieldsProps) {
  const today = useToday();
  // Who says now how long the wait is means today; another day can be set.
  const changeNow = (part: Partial<AvailabilityForm>) => onChange({ ...part, asOf: toTypedDay(today) });
  return (
    <>
      <RadioField
        id="takingReferrals"
        legend="Are you taking referrals now?"
        options={statedOptions}
        value={form.takingReferrals}
        onChange={(takingReferrals) => changeNow({ takingReferrals })}
      />
      <section aria-label="Waiting time">
        <h2 className="govuk-heading-m">Waiting time</h2>
        <p className="govuk-hint">From referral to the first appointment.</p>
        <div className="app-times">
          <TextField
            id="waitNumber"
            label="How long, as a number"
            isNumber
            width={3}
            maxLength={40}
            value={form.waitNumber}
            error={errorOf('waitNumber')}
            onChange={(waitNumber) => changeNow({ waitNumber })}
          />
          <SelectField
            id="waitUnit"
            label="Counted in"
            value={form.waitUnit}
            error={errorOf('waitUnit')}
            options={toOptions(waitUnits, unitLabels)}
            onChange={(waitUnit) => changeNow({ waitUnit })}
          />
        </div>
        <TextField
          id="waitWords"
          label="What the number cannot say"
          hint="Such as “no wait” or “longer for evening groups”"
          value={form.waitWords}
          maxLength={150}
          onChange={(waitWords) => changeNow({ waitWords })}
        />
      </section>
      <DateField
        id="asOf"
        legend="On which day was this true?"
        hint="For example, 27 3 2026"
        value={form.asOf}
        error={errorOf('asOf')}
        onChange={(asOf) => onChange({ asOf })}
      />
      <RepeatedFields
        legend="Cost to the person"
        hint="Say it also if it is free: the amount is then 0."
        noun="cost"
        entries={form.costs}
        blank={blankCost}
        most={20}
        onChange={(costs) => onChange({ costs })}
      >
        {(entry: CostEntry, index, change) => (
          <>
            <TextField
              id={`costs-${index}-option`}
              label="What it is for"
              hint="Such as “each session”"
              value={entry.option}
              error={errorOf(`costs-${index}-option`)}
              maxLength={limits.fact}
              onChange={(option) => change({ option })}
            />
            <TextField
              id={`costs-${index}-pounds`}
              label="Amount in pounds"
              hint="0 if it is free; empty if it varies"
              width={5}
              value={entry.pounds}
              error={errorOf(`costs-${index}-pounds`)}
              maxLength={40}
              onChange={(pounds) => change({ pounds })}
            />
          </>
        )}
      </RepeatedFields>
      <section aria-label="How long it takes">
        <h2 className="govuk-heading-m">How long it takes</h2>
        <TextField
          id="sessions"
          label="Sessions"
          hint="Such as “6 to 8”"
          width={20}
          value={form.sessions}
          maxLength={limits.fact}
          onChange={(sessions) => onChange({ sessions })}
        />
        <TextField
          id="weeks"
          label="Weeks"
          hint="Such as “12”"
          width={20}
          value={form.weeks}
          maxLength={limits.fact}
          onChange={(weeks) => onChange({ weeks })}
        />
      </section>
    </>
  );
}
