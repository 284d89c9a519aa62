import type { ThesaurusTerm } from '../thesaurusTerm.ts';
import { abusePatterns } from './abuse.ts';
import { companyPatterns } from './company.ts';
import { familyPatterns } from './family.ts';
import { feelingPatterns } from './feelings.ts';
import { healthPatterns } from './health.ts';
import { homePatterns } from './home.ts';
import { moneyPatterns } from './money.ts';
import { harmDonePatterns } from './harmDone.ts';
import { harmSufferedPatterns } from './harmSuffered.ts';
import { controlPatterns } from './control.ts';
import { releasePatterns } from './release.ts';
import { substancePatterns } from './substances.ts';
import { thinkingPatterns } from './thinking.ts';
import { workPatterns } from './work.ts';
import { everydayHomePatterns } from './everyday/home.ts';
import { everydayWorkPatterns } from './everyday/work.ts';
import { everydayMoneyPatterns } from './everyday/money.ts';
import { everydaySubstancePatterns } from './everyday/substances.ts';
import { everydayFamilyPatterns } from './everyday/family.ts';
import { everydayCompanyPatterns } from './everyday/company.ts';
import { everydayFeelingPatterns } from './everyday/feelings.ts';
import { everydayHealthPatterns } from './everyday/health.ts';
import { everydayThinkingPatterns } from './everyday/thinking.ts';
import { ownWordsHomePatterns } from './in-own-words/home.ts';
import { ownWordsWorkPatterns } from './in-own-words/work.ts';
import { ownWordsMoneyPatterns } from './in-own-words/money.ts';
import { ownWordsSubstancePatterns } from './in-own-words/substances.ts';
import { ownWordsFamilyPatterns } from './in-own-words/family.ts';
import { ownWordsCompanyPatterns } from './in-own-words/company.ts';
import { ownWordsFeelingPatterns } from './in-own-words/feelings.ts';
import { ownWordsHealthPatterns } from './in-own-words/health.ts';
import { ownWordsThinkingPatterns } from './in-own-words/thinking.ts';
import { plainHomePatterns } from './plainly-told/home.ts';
import { plainMoneyPatterns } from './plainly-told/money.ts';
import { plainWorkPatterns } from './plainly-told/work.ts';
import { plainSubstancePatterns } from './plainly-told/substances.ts';
import { plainFamilyPatterns } from './plainly-told/family.ts';
import { plainCompanyPatterns } from './plainly-told/company.ts';
import { plainFeelingPatterns } from './plainly-told/feelings.ts';
import { plainHealthPatterns } from './plainly-told/health.ts';
import { plainThinkingPatterns } from './plainly-told/thinking.ts';
import { plainAbusePatterns } from './plainly-told/abuse.ts';

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
  ...harmDonePatterns,
  ...harmSufferedPatterns,
  ...controlPatterns,
  ...thinkingPatterns,
  ...releasePatterns,
  ...everydayHomePatterns,
  ...everydayWorkPatterns,
  ...everydayMoneyPatterns,
  ...everydaySubstancePatterns,
  ...everydayFamilyPatterns,
  ...everydayCompanyPatterns,
  ...everydayFeelingPatterns,
  ...everydayHealthPatterns,
  ...everydayThinkingPatterns,
  ...ownWordsHomePatterns,
  ...ownWordsWorkPatterns,
  ...ownWordsMoneyPatterns,
  ...ownWordsSubstancePatterns,
  ...ownWordsFamilyPatterns,
  ...ownWordsCompanyPatterns,
  ...ownWordsFeelingPatterns,
  ...ownWordsHealthPatterns,
  ...ownWordsThinkingPatterns,
  ...plainHomePatterns,
  ...plainMoneyPatterns,
  ...plainWorkPatterns,
  ...plainSubstancePatterns,
  ...plainFamilyPatterns,
  ...plainCompanyPatterns,
  ...plainFeelingPatterns,
  ...plainHealthPatterns,
  ...plainThinkingPatterns,
  ...plainAbusePatterns,
];
