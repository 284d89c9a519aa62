import type { Need } from '../../../src/catalogue/codes.ts';

/**
 * Needs that an activity's own name states plainly, beside the need area it is filed under
 * (domestic abuse is filed under family, mental health under wellbeing). Only plain words: a need
 * is never inferred.
 */
const plainWords: readonly (readonly [Need, RegExp])[] = [
  ['domestic_abuse', /\bdomestic (?:abuse|violence|\/ sexual abuse)/i],
  ['health', /\b(?:mental health|physical health|health trainer)\b/i],
  ['thinking', /\b(?:thinking|attitudes?|offending behaviours?|victim awareness|anger management)\b/i],
  ['dependency', /\b(?:alcohol|substance misuse|gambling|addiction)\b/i],
  ['family', /\bparent(?:s|ing)?\b/i],
  ['finance', /\b(?:debts?|bank accounts?|budgeting)\b/i],
];

/** The needs of one activity: where it is filed, then what its name adds. */
export function toActivityNeeds(filed: readonly Need[], activity: string): Need[] {
  const added = plainWords.filter(([need, words]) => !filed.includes(need) && words.test(activity));
  return [...filed, ...added.map(([need]) => need)];
}
