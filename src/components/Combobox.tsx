import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { FieldNotes, toDescription } from './FieldNotes.tsx';
import { useLeaving } from './useLeaving.ts';

/** One suggestion of a combobox. */
export interface ComboboxOption {
  readonly label: string;
  /** What kind of thing it is, in a few words. */
  readonly hint: string;
  /** Whether what is typed is its whole name. */
  readonly isNamed: boolean;
}

interface ComboboxProps {
  /** By which an error summary finds it. */
  readonly id?: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly options: readonly ComboboxOption[];
  /** What is wrong with it, where a form says so. */
  readonly error?: string | null;
  /** Told under the field when what was typed fits nothing, or too much. */
  readonly note: string | null;
  /** Whether `options` and `note` answer what is typed now, not what stood there a moment ago. */
  readonly isSettled: boolean;
  /** What is not so as long as nothing is picked, such as "No home area is set yet". */
  readonly unpicked: string;
  readonly onType: (value: string) => void;
  readonly onPick: (index: number) => void;
}

/**
 * A text field with suggestions (WAI-ARIA authoring practices: editable combobox with list
 * autocomplete). Enter takes the marked suggestion. Enter and leaving the field take the only one, or
 * the only one of the name that was typed; it never guesses among several, but says that none is taken.
 * Keys pressed before the list has caught up with what is typed take nothing out of the list before.
 */
export function Combobox(props: ComboboxProps) {
  const { label, hint, value, options, note, isSettled, unpicked, onType, onPick } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const [isOpen, setIsOpen] = useState(false);
  // How far down the list the arrows went, or up from its end: it may come only after they were pressed.
  const [active, setActive] = useState<number | null>(null);
  const isListShown = isOpen && options.length > 0;
  // A list that answers an earlier letter is shown, but what is marked and taken with keys is in the next.
  const marked = isListShown && isSettled && active !== null ? toIndex(active, options.length) : null;

  const leaving = useLeaving();
  const isAnswered = leaving.isLeft && isSettled && value.trim() !== '';
  const meant = isAnswered ? findMeant(options) : null;
  const error =
    props.error ?? (isAnswered && meant === null ? `${unpicked}. ${whatToDo(props, isListShown)}` : null);

  const pick = (index: number) => {
    leaving.restart();
    setIsOpen(false);
    setActive(null);
    onPick(index);
  };
  useEffect(() => {
    if (meant !== null) pick(meant);
    // What is picked depends on nothing but which suggestion is meant.
  }, [meant]);
  const move = (step: 1 | -1) => {
    setIsOpen(true);
    if (options.length === 0 && isSettled) return;
    setActive(active === null ? Math.min(step, 0) : active + step);
  };
  const type = (text: string) => {
    leaving.restart();
    onType(text);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && marked !== null) pick(marked);
    else if (event.key === 'Enter') {
      leaving.finish();
      if (active === null) move(1);
    } else if (event.key === 'Escape' && isListShown) {
      setIsOpen(false);
      setActive(null);
    } else if (event.key === 'Escape') type('');
    else return;
    event.preventDefault();
  };

  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="app-combobox">
        <input
          className={`govuk-input${error ? ' govuk-input--error' : ''}`}
          id={id}
          type="text"
          role="combobox"
          maxLength={100}
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={marked === null ? undefined : `${id}-option-${marked}`}
          aria-describedby={`${toDescription(id, hint, error)} ${id}-note`}
          aria-invalid={error ? true : undefined}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          onChange={(event) => {
            setIsOpen(true);
            setActive(null);
            type(event.target.value);
          }}
          onKeyDown={handleKey}
          onBlur={() => leaving.leave(() => setIsOpen(false))}
          onFocus={() => {
            leaving.stay();
            setIsOpen(true);
          }}
        />
        <ul
          className="app-combobox__list"
          id={`${id}-list`}
          role="listbox"
          // A list that scrolls would else be a stop of Tab by itself.
          tabIndex={-1}
          aria-label={label}
          hidden={!isListShown}
          // Keeps the focus in the field, which would otherwise be left before the tap lands.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          {options.map((option, index) => (
            <li
              key={`${option.label}, ${option.hint}`}
              id={`${id}-option-${index}`}
              className={`app-combobox__option${index === marked ? ' app-combobox__option--active' : ''}`}
              role="option"
              aria-selected={index === marked}
              onClick={() => pick(index)}
            >
              {option.label} <span className="app-combobox__hint">{option.hint}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className="app-combobox__note" id={`${id}-note`} role="status">
        {(error === null || options.length > 0) && note}
        <span className="govuk-visually-hidden">
          {error ??
            (isListShown && `${options.length} ${options.length === 1 ? 'place' : 'places'} suggested.`)}
        </span>
      </p>
    </div>
  );
}

function toIndex(steps: number, length: number): number {
  return ((steps % length) + length) % length;
}

// The one suggestion that needs no choice. Places that share the typed name need one.
function findMeant(options: readonly ComboboxOption[]): number | null {
  if (options.length === 1) return 0;
  const named = options.flatMap(({ isNamed }, index) => (isNamed ? [index] : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function whatToDo({ options, note }: ComboboxProps, isListShown: boolean): string {
  if (isListShown) return 'Choose a place from the list under this field.';
  if (options.length > 0) return 'Go back to this field and choose a place from its list.';
  return note ?? 'Type two letters or more, then choose a place from the list.';
}
