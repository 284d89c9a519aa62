import { useId, useState } from 'react';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { textLengths, toTextLength } from '../../shortlist/shortlistSettings.ts';

const shortcuts = [500, 1_000, textLengths.most];
const numbers = new Intl.NumberFormat('en-GB');

/** The greatest length of a text to paste, as the author sets it. Kept on this device. */
export function LengthField() {
  const [{ settings }, book] = useShortlists();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const set = (textLength: number) => void book.changeSettings({ textLength });
  const type = (value: string) => {
    setTyped(value);
    const length = Number(value);
    if (length >= textLengths.least && length <= textLengths.most) set(toTextLength(length));
  };
  return (
    <div className="govuk-form-group app-no-print">
      <label className="govuk-label" htmlFor={id}>
        Greatest length, in characters
      </label>
      <div className="govuk-hint" id={`${id}-hint`}>
        From {textLengths.least} to {numbers.format(textLengths.most)}, which is what the box for the proposed
        sentence takes.
      </div>
      <div className="app-actions app-actions--tight">
        <input
          className="govuk-input govuk-input--width-5"
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={typed ?? String(settings.textLength)}
          onChange={(event) => type(event.target.value.replace(/\D/g, ''))}
          onBlur={() => setTyped(null)}
        />
        {shortcuts.map((length) => (
          <button
            key={length}
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => {
              setTyped(null);
              set(length);
            }}
          >
            {numbers.format(length)}
          </button>
        ))}
      </div>
    </div>
  );
}
