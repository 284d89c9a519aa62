import { words } from './words.ts';

/** After these an ordinary word is a place: "in Reading". */
export const placeBefore: ReadonlySet<string> = words(
  'in from near at around to of lives living yn ym ger outside area',
);
