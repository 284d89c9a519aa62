interface ChipProps {
  readonly label: string;
  /** Said after the label in a lighter colour: where it came from. */
  readonly note?: string | null;
  /** What a press does, for screen readers: it begins with the label or contains it. */
  readonly actionName: string;
  readonly onRemove: () => void;
}

/** Something chosen or understood, which a press takes away. */
export function Chip({ label, note = null, actionName, onRemove }: ChipProps) {
  return (
    <button type="button" className="app-chip" aria-label={actionName} onClick={onRemove}>
      <span>
        {label}
        {note && <span className="app-chip__note"> {note}</span>}
      </span>
      <span className="app-chip__cross" aria-hidden="true">
        ×
      </span>
    </button>
  );
}
