import type { ThesaurusTerm } from '../thesaurusTerm.ts';
import { abusePatterns } from './abuse.ts';
import { companyPatterns } from './company.ts';
import { familyPatterns } from './family.ts';
import { feelingPatterns } from './feelings.ts';
import { healthPatterns } from './health.ts';
import { homePatterns } from './home.ts';
import { moneyPatterns } from './money.ts';
import { releasePatterns } from './release.ts';
import { substancePatterns } from './substances.ts';
import { thinkingPatterns } from './thinking.ts';
import { workPatterns } from './work.ts';

/** The terms that are said in too many ways to list. */
export const patternTerms: readonly ThesaurusTerm[] = [
  ...homePatterns,
  ...moneyPatterns,
  ...workPatterns,
  ...substancePatterns,
  ...familyPatterns,
  ...companyPatterns,
  ...feelingPatterns,
  ...healthPatterns,
  ...abusePatterns,
  ...thinkingPatterns,
  ...releasePatterns,
];
