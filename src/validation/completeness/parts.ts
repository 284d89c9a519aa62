import { accessParts } from './accessParts.ts';
import { checkedParts } from './checkedParts.ts';
import { contentParts } from './contentParts.ts';
import type { CompletenessPart } from './part.ts';
import { peopleParts } from './peopleParts.ts';

/**
 * Every part, in order of the harm its absence does in front of a court; alike ones as their lists
 * have them. The weights sum to 100.
 */
export const completenessParts: readonly CompletenessPart[] = [
  ...peopleParts,
  ...accessParts,
  ...checkedParts,
  ...contentParts,
].toSorted((one, other) => other.of - one.of);
