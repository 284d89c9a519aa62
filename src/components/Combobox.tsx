import { useId, useState, type KeyboardEvent } from 'react';

/** One suggestion of a combobox. */
export interface ComboboxOption {
  readonly label: string;
  /** What kind of thing it is, in a few words. */
  readonly hint: string;
}

interface ComboboxProps {
  /** By which an error summary finds it. */
  readonly id?: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly options: readonly ComboboxOption[];
  /** Told under the field when what was typed fits nothing, or too much. */
  readonly note: string | null;
  readonly onType: (value: string) => void;
  readonly onPick: (index: number) => void;
}

/**
 * A text field with suggestions (WAI-ARIA authoring practices: editable combobox with list
 * autocomplete). Enter takes the marked suggestion, the only one, or the only one of the name that
 * was typed; it never guesses among several.
 */
export function Combobox(props: ComboboxProps) {
  const { label, hint, value, options, note, onType, onPick } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const isListShown = isOpen && options.length > 0;
  const marked = isListShown && active !== null && active < options.length ? active : null;

  const meant = findMeant(options, value);

  const pick = (index: number) => {
    setIsOpen(false);
    setActive(null);
    onPick(index);
  };
  const move = (step: 1 | -1) => {
    setIsOpen(true);
    if (options.length === 0) return;
    const from = marked ?? (step === 1 ? -1 : options.length);
    setActive((from + step + options.length) % options.length);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && marked !== null) pick(marked);
    else if (event.key === 'Enter' && isListShown && meant !== null) pick(meant);
    else if (event.key === 'Enter') move(1);
    else if (event.key === 'Escape' && isListShown) setIsOpen(false);
    else if (event.key === 'Escape') onType('');
    else return;
    event.preventDefault();
  };

  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <div className="govuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <div className="app-combobox">
        <input
          className="govuk-input"
          id={id}
          type="text"
          role="combobox"
          maxLength={100}
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={marked === null ? undefined : `${id}-option-${marked}`}
          aria-describedby={`${id}-hint ${id}-note`}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          onChange={(event) => {
            setIsOpen(true);
            setActive(null);
            onType(event.target.value);
          }}
          onKeyDown={handleKey}
          onBlur={() => setIsOpen(false)}
          onFocus={() => setIsOpen(true)}
        />
        <ul
          className="app-combobox__list"
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          hidden={!isListShown}
        >
          {options.map((option, index) => (
            <li
              key={`${option.label}, ${option.hint}`}
              id={`${id}-option-${index}`}
              className={`app-combobox__option${index === marked ? ' app-combobox__option--active' : ''}`}
              role="option"
              aria-selected={index === marked}
              // Keeps the focus in the field, which would otherwise close the list before the tap lands.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(index)}
            >
              {option.label} <span className="app-combobox__hint">{option.hint}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className="app-combobox__note" id={`${id}-note`} role="status">
        {note ?? ''}
        <span className="govuk-visually-hidden">
          {isListShown ? `${options.length} ${options.length === 1 ? 'place' : 'places'} suggested.` : ''}
        </span>
      </p>
    </div>
  );
}

// The one suggestion that needs no choice. Places that share the typed name need one.
function findMeant(options: readonly ComboboxOption[], typed: string): number | null {
  if (options.length === 1) return 0;
  const name = foldName(typed);
  const named = options.flatMap(({ label }, index) => (foldName(label) === name ? [index] : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
