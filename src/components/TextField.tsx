import { useId } from 'react';
import { FieldNotes, toDescription } from './FieldNotes.tsx';

interface TextFieldProps {
  /** By which an error summary finds it. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with it, where something is. */
  readonly error?: string | null;
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'search';
  /** A whole number is asked for (GOV.UK text input, numbers). */
  readonly isNumber?: boolean;
  /** Width in characters, where the answer has a known length. */
  readonly width?: 2 | 3 | 5 | 10 | 20;
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
}

/** One line to type in (GOV.UK text input). */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, error = null, type = 'text', isNumber = false, width, maxLength } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        className={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${error ? ' govuk-input--error' : ''}`}
        id={id}
        type={type}
        inputMode={isNumber ? 'numeric' : undefined}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={toDescription(id, hint, error)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}
