import type { ReactNode } from 'react';
import { useFocusAfterRemoval } from './useFocusAfterRemoval.ts';

interface ChipListProps {
  readonly title: string;
  /** The id of what takes the focus when the last chip was taken away. */
  readonly focusWhenEmpty: string;
  readonly children: readonly ReactNode[];
}

/** A titled row of chips; nothing at all when there are none. */
export function ChipList({ title, focusWhenEmpty, children }: ChipListProps) {
  const handleClick = useFocusAfterRemoval(focusWhenEmpty);
  if (children.length === 0) return null;
  return (
    <div className="app-chips__row">
      <h2 className="app-chips__title">{title}</h2>
      <ul className="app-chips" onClickCapture={handleClick}>
        {children.map((chip, index) => (
          // The chips carry no state, so their place is key enough.
          <li key={index}>{chip}</li>
        ))}
      </ul>
    </div>
  );
}
