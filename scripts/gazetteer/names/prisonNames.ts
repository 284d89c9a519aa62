import type { NameRow } from './nameRow.ts';

/** Prisons in use that the register at hand does not have yet. */
export const morePrisons = [
  { code: '', name: 'HMP Fosse Way', sexHeld: 'male', authority: 'Blaby' },
  { code: '', name: 'HMP Millsike', sexHeld: 'male', authority: 'East Riding of Yorkshire' },
] as const;

/** Everyday names of prisons, for those who type the old or the local one. */
export const prisonNames: readonly NameRow[] = [
  ['Strangeways', 'prison', 'HMP Manchester'],
  ['The Scrubs|Wormwood Scrubs', 'prison', 'HMP Wormwood Scrubs'],
  ['Walton prison|Walton jail', 'prison', 'HMP Liverpool'],
  ['Armley prison|Armley jail', 'prison', 'HMP Leeds'],
  ['The Ville', 'prison', 'HMP Pentonville'],
  ['Winson Green prison', 'prison', 'HMP Birmingham'],
  ['HMP High Down|Highdown', 'prison', 'HMP High Down'],
];
