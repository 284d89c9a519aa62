import type { HomeArea } from './homeArea.ts';

/** Whether one area lies wholly in another, or is the same. */
export function holdsArea(outer: HomeArea, inner: HomeArea): boolean {
  return inner.ladCodes.every((code) => outer.ladCodes.includes(code));
}

/** Whether an area lies wholly in Wales. */
export function isInWales({ ladCodes }: HomeArea): boolean {
  return ladCodes.every(isWelshAuthority);
}

/** Whether the GSS code of an authority is a Welsh one. */
export function isWelshAuthority(ladCode: string): boolean {
  return ladCode.startsWith('W');
}
