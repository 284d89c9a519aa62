import { abbreviationQueries } from './abbreviationQueries.ts';
import { besideOthersQueries } from './besideOthersQueries.ts';
import { cohortQueries } from './cohortQueries.ts';
import { halfTypedQueries } from './halfTypedQueries.ts';
import { layQueries } from './layQueries.ts';
import { misspellingQueries } from './misspellingQueries.ts';
import { mixedQueries } from './mixedQueries.ts';
import { negationQueries, somebodyElseQueries } from './negationQueries.ts';
import { placeQueries, postcodeQueries } from './placeQueries.ts';
import { practiceQueries } from './practiceQueries.ts';
import type { PractitionerQuery, QueryKind } from './practitionerQuery.ts';
import { plainNeutralQueries, plainSpokenQueries } from './plainSpokenQueries.ts';
import { providerQueries } from './providerQueries.ts';
import { requirementQueries } from './requirementQueries.ts';
import { sentenceQueries } from './sentenceQueries.ts';
import { ambiguousQueries, everydayWordQueries, numberQueries, trapQueries } from './trapQueries.ts';
import { welshQueries } from './welshQueries.ts';
import { spokenQueries } from './spokenQueries.ts';
import { noteQueries } from './noteQueries.ts';
import { mistypedQueries } from './mistypedQueries.ts';
import { dictatedQueries } from './dictatedQueries.ts';
import { togetherQueries } from './togetherQueries.ts';
import { answeredNoQueries, noMoreQueries, notSoQueries, stillSoQueries } from './notSoQueries.ts';
import { neutralQueries } from './neutralQueries.ts';
import { welshPhraseQueries } from './welshPhraseQueries.ts';
import {
  directionQueries,
  notAbuseQueries,
  sharedHomeQueries,
  bornByThePersonQueries,
} from './directionQueries.ts';
import { looseQueries, streetQueries } from './looseQueries.ts';
import { inPassingQueries, othersQueries } from './othersQueries.ts';
import { deniedTogetherQueries, notSettledQueries, passingQueries } from './passingQueries.ts';
import { askedAllTheSameQueries, commaQueries, longNoteQueries, settledQueries } from './settledQueries.ts';
import { otherLivesQueries } from './otherLivesQueries.ts';
import { peopleQueries } from './peopleQueries.ts';
import { harmDoneQueries, noHarmQueries } from './harmDoneQueries.ts';
import { harmOpenQueries, harmSufferedQueries } from './harmSufferedQueries.ts';
import { layFeelingQueries } from './layFeelingQueries.ts';
import { layHabitQueries } from './layHabitQueries.ts';
import { layHomeQueries } from './layHomeQueries.ts';
import { layWorkQueries } from './layWorkQueries.ts';
import { ownVoiceQueries, smallStoryQueries } from './ownVoiceQueries.ts';
import { ordinaryLivesQueries, ownWordsQueries } from './ownWordsQueries.ts';
import { plainlyElsewhereQueries, plainlyToldQueries } from './plainlyToldQueries.ts';
import { welshLifeQueries } from './welshLifeQueries.ts';
import { sameWordsOfCasesQueries } from './sameWordsOfCasesQueries.ts';
import { sameWordsQueries } from './sameWordsQueries.ts';

/** All queries by kind, so that what is understood can be reported by kind. */
export const practitionerQueries: Readonly<Record<QueryKind, readonly PractitionerQuery[]>> = {
  lay: [
    ...layQueries,
    ...spokenQueries,
    ...plainSpokenQueries,
    ...layHomeQueries,
    ...layWorkQueries,
    ...layHabitQueries,
    ...layFeelingQueries,
    ...harmSufferedQueries,
    ...harmOpenQueries,
    ...harmDoneQueries,
    ...ownWordsQueries,
    ...ownVoiceQueries,
    ...plainlyToldQueries,
  ],
  practice: practiceQueries,
  abbreviation: [...abbreviationQueries, ...noteQueries],
  misspelling: [...misspellingQueries, ...mistypedQueries],
  'half-typed': halfTypedQueries,
  welsh: [...welshQueries, ...welshPhraseQueries, ...welshLifeQueries],
  place: placeQueries,
  postcode: postcodeQueries,
  cohort: [...cohortQueries, ...peopleQueries],
  mixed: [...mixedQueries, ...togetherQueries],
  sentence: [...sentenceQueries, ...dictatedQueries],
  provider: providerQueries,
  negation: [
    ...negationQueries,
    ...somebodyElseQueries,
    ...notSoQueries,
    ...answeredNoQueries,
    ...stillSoQueries,
    ...noMoreQueries,
  ],
  requirement: requirementQueries,
  trap: [
    ...trapQueries,
    ...everydayWordQueries,
    ...numberQueries,
    ...neutralQueries,
    ...directionQueries,
    ...noHarmQueries,
    ...notAbuseQueries,
    ...sharedHomeQueries,
    ...bornByThePersonQueries,
    ...plainNeutralQueries,
    ...looseQueries,
    ...streetQueries,
    ...othersQueries,
    ...inPassingQueries,
    ...settledQueries,
    ...passingQueries,
    ...deniedTogetherQueries,
    ...notSettledQueries,
    ...longNoteQueries,
    ...commaQueries,
    ...askedAllTheSameQueries,
    ...otherLivesQueries,
    ...besideOthersQueries,
    ...sameWordsQueries,
    ...ordinaryLivesQueries,
    ...smallStoryQueries,
    ...sameWordsOfCasesQueries,
    ...plainlyElsewhereQueries,
  ],
  ambiguous: ambiguousQueries,
};
