import { useLayoutEffect, useRef, type MouseEvent } from 'react';

/**
 * Where the focus goes when a pressed button takes itself away: the button after it, else the one before,
 * else the element of the id `whenNone`. The page would take it, and a keyboard start again at the top.
 * The handler belongs to the element around the buttons.
 */
export function useFocusAfterRemoval(whenNone: string): (event: MouseEvent<HTMLElement>) => void {
  const pressed = useRef<{ readonly button: Element; readonly at: number; readonly list: Element } | null>(
    null,
  );
  // After each drawing: what was understood goes only with the next answer.
  useLayoutEffect(() => {
    const gone = pressed.current;
    if (!gone || gone.button.isConnected) return;
    pressed.current = null;
    // The person went elsewhere in the meantime.
    if (document.activeElement !== document.body) return;
    const left = gone.list.isConnected ? buttonsIn(gone.list) : [];
    (left[gone.at] ?? left.at(-1) ?? document.getElementById(whenNone))?.focus();
  });
  return ({ target, currentTarget }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    // A question goes with all its answers.
    const [first = button] = buttonsIn(button.closest('section, li') ?? currentTarget);
    pressed.current = { button, at: buttonsIn(currentTarget).indexOf(first), list: currentTarget };
  };
}

function buttonsIn(list: Element): readonly HTMLButtonElement[] {
  return [...list.querySelectorAll('button')];
}
