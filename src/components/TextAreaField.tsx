import { useId } from 'react';
import { FieldNotes, toDescription } from './FieldNotes.tsx';

interface TextAreaFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | null;
  readonly rows?: number;
  /** Characters it takes. What is left is counted under the field (GOV.UK character count). */
  readonly most?: number;
  readonly onChange: (value: string) => void;
}

const numbers = new Intl.NumberFormat('en-GB');

/** Several lines to type in (GOV.UK textarea). */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, hint, value, error = null, rows = 3, most } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const description = toDescription(id, hint, error);
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <textarea
        className={`govuk-textarea app-textarea${error ? ' govuk-textarea--error' : ''}`}
        id={id}
        rows={rows}
        maxLength={most}
        value={value}
        aria-describedby={most === undefined ? description : `${description ?? ''} ${id}-count`.trim()}
        aria-invalid={error ? true : undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {most !== undefined && (
        <div className="govuk-hint" id={`${id}-count`}>
          {describeLeft(most - value.length)}
        </div>
      )}
    </div>
  );
}

function describeLeft(left: number): string {
  return `You have ${numbers.format(left)} ${left === 1 ? 'character' : 'characters'} left.`;
}
