import { useEffect, useRef, useState } from 'react';

// Longer than a press: what is pressed stands below the field and must not move before it is let go.
const pressMs = 250;

interface Leaving {
  /** Whether the person is done with what stands in the field. */
  readonly isLeft: boolean;
  /** Done, as by Enter. */
  readonly finish: () => void;
  /** Done once the press that took the focus away is over; `then` runs at that moment. */
  readonly leave: (then: () => void) => void;
  /** Back in the field before that moment: nothing was left. */
  readonly stay: () => void;
  /** Something else stands in the field now. */
  readonly restart: () => void;
}

/** Whether a field was left with what was typed in it. */
export function useLeaving(): Leaving {
  const [isLeft, setIsLeft] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    isLeft,
    finish: () => setIsLeft(true),
    leave: (then) => {
      stay();
      timer.current = setTimeout(() => {
        setIsLeft(true);
        then();
      }, pressMs);
    },
    stay,
    restart: () => {
      stay();
      setIsLeft(false);
    },
  };
}
