interface ProgressBarProps {
  /** What is going on, in words. */
  readonly label: string;
  readonly done: number;
  /** Nought when it is not known yet. */
  readonly total: number;
  /** How far it is, in words: "3 of 12 parts, 40 kB of 310 kB". */
  readonly detail: string | null;
}

/** How far a longer piece of work is, for eyes and for screen readers. */
export function ProgressBar({ label, done, total, detail }: ProgressBarProps) {
  return (
    <div className="app-progress">
      <label className="app-progress__label">
        {label}
        <progress className="app-progress__bar" {...(total > 0 ? { value: done, max: total } : {})} />
      </label>
      {detail && <span>{detail}</span>}
    </div>
  );
}
