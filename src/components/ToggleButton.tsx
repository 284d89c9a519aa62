interface ToggleButtonProps {
  readonly label: string;
  /** Told to screen readers after the label: what is toggled, where several buttons have one label. */
  readonly of?: string;
  readonly isPressed: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A button that stays pressed. Its words stay the same; a tick shows the state to eyes. */
export function ToggleButton({ label, of, isPressed, isDisabled = false, onPress }: ToggleButtonProps) {
  return (
    <button
      type="button"
      className={`app-toggle${isPressed ? ' app-toggle--pressed' : ''}`}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onPress}
    >
      <span className="app-toggle__tick" aria-hidden="true">
        {isPressed ? '✓' : ''}
      </span>
      {label}
      {of && <span className="govuk-visually-hidden">: {of}</span>}
    </button>
  );
}
