import type { Need } from '../../src/catalogue/codes.ts';
import { termKey } from './listing/termMapping.ts';

/**
 * Names of needs in HMPPS's four lists (referral categories, assessment, "Find and refer" and its
 * checkboxes) and in the short forms people write, as the catalogue's needs.
 */
const names: readonly (readonly [string, readonly Need[]])[] = [
  ['Accommodation services', ['accommodation']],
  ['Housing', ['accommodation']],
  ['Housing support', ['accommodation']],
  ['Education, training and employment (ETE)', ['ete']],
  ['Employment and education', ['ete']],
  ['Employment, training and education', ['ete']],
  ['Employment', ['ete']],
  ['Education', ['ete']],
  ['Jobs and skills support', ['ete']],
  ['Finance, benefits and debt', ['finance']],
  ['Finance, benefits and debt (FBD)', ['finance']],
  ['Finance and debt', ['finance']],
  ['Finances', ['finance']],
  ['Debt', ['finance']],
  ['FBD', ['finance']],
  ['Money management', ['finance']],
  ['Dependency and recovery (D&R)', ['dependency']],
  ['Drug use', ['dependency']],
  ['Drug misuse', ['dependency']],
  ['Drugs', ['dependency']],
  ['Alcohol use', ['dependency']],
  ['Alcohol misuse', ['dependency']],
  ['Alcohol', ['dependency']],
  ['Drugs and alcohol', ['dependency']],
  ['Substance misuse', ['dependency']],
  ['Gambling', ['dependency']],
  ['Relationships', ['family']],
  ['Relationships and family', ['family']],
  ['Relatives and family', ['family']],
  ['Personal relationships and community', ['family', 'inclusion']],
  ['Lifestyle', ['lifestyle']],
  ['Wellbeing', ['wellbeing']],
  ['Health and wellbeing', ['health', 'wellbeing']],
  ['Mental health', ['health']],
  ['Physical health', ['health']],
  ['Community links', ['inclusion']],
  ['Domestic violence', ['domestic_abuse']],
  ['Thinking, behaviours and attitudes', ['thinking']],
  ['Thinking and behaviour', ['thinking']],
  ['Attitudes', ['thinking']],
];

/** Names of needs beside the catalogue's own labels, by `termKey`. */
export const needWords: ReadonlyMap<string, readonly Need[]> = new Map(
  names.map(([name, needs]) => [termKey(name), needs]),
);
