import type { ReactNode } from 'react';

interface ChipListProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

/** A titled row of chips; nothing at all when there are none. */
export function ChipList({ title, children }: ChipListProps) {
  if (children.length === 0) return null;
  return (
    <div className="app-chips__row">
      <h2 className="app-chips__title">{title}</h2>
      <ul className="app-chips">
        {children.map((chip, index) => (
          // The chips carry no state, so their place is key enough.
          <li key={index}>{chip}</li>
        ))}
      </ul>
    </div>
  );
}
