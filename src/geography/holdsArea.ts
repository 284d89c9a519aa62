import type { HomeArea } from './homeArea.ts';

/** Whether one area lies wholly in another, or is the same. */
export function holdsArea(outer: HomeArea, inner: HomeArea): boolean {
  return inner.ladCodes.every((code) => outer.ladCodes.includes(code));
}
