import type { Rule } from '../rule.ts';
import { activityOutsideNeeds } from './activityOutsideNeeds.ts';
import { addressWithoutPostcode } from './addressWithoutPostcode.ts';
import { assuredInFuture } from './assuredInFuture.ts';
import { availabilityInFuture } from './availabilityInFuture.ts';
import { availabilityOld } from './availabilityOld.ts';
import { availabilityUndated } from './availabilityUndated.ts';
import { checkOverdue } from './checkOverdue.ts';
import { cohortAgesContradict } from './cohortAgesContradict.ts';
import { cohortOnlyInName } from './cohortOnlyInName.ts';
import { cohortSexContradicts } from './cohortSexContradicts.ts';
import { confidentialAddress } from './confidentialAddress.ts';
import { confidentialPlaceInWords } from './confidentialPlaceInWords.ts';
import { contactTwice } from './contactTwice.ts';
import { contractReferenceMissing } from './contractReferenceMissing.ts';
import { costTwice } from './costTwice.ts';
import { coversNowhereLeft } from './coversNowhereLeft.ts';
import { endedWithoutReplacement } from './endedWithoutReplacement.ts';
import { endsBeforeStarts } from './endsBeforeStarts.ts';
import { endsSoon } from './endsSoon.ts';
import { grantWithoutEnd } from './grantWithoutEnd.ts';
import { hoursBackwards } from './hoursBackwards.ts';
import { impossibleAges } from './impossibleAges.ts';
import { languageOdd } from './languageOdd.ts';
import { linkNotHttps } from './linkNotHttps.ts';
import { linkSocialOnly } from './linkSocialOnly.ts';
import { listedTwice } from './listedTwice.ts';
import { nameShouting } from './nameShouting.ts';
import { nameTooLong } from './nameTooLong.ts';
import { neverAssured } from './neverAssured.ts';
import { noCoverage } from './noCoverage.ts';
import { noNeed } from './noNeed.ts';
import { noOpeningTimes } from './noOpeningTimes.ts';
import { noWayToContact } from './noWayToContact.ts';
import { noWayToRefer } from './noWayToRefer.ts';
import { offencesNotStated } from './offencesNotStated.ts';
import { personNamed } from './personNamed.ts';
import { personalEmail } from './personalEmail.ts';
import { phoneCostsExtra } from './phoneCostsExtra.ts';
import { phoneUndiallable } from './phoneUndiallable.ts';
import { postcodeOutsideCoverage } from './postcodeOutsideCoverage.ts';
import { postcodeUnknown } from './postcodeUnknown.ts';
import { preReleaseContradicts } from './preReleaseContradicts.ts';
import { prisonsWithoutSetting } from './prisonsWithoutSetting.ts';
import { referralWithoutMeans } from './referralWithoutMeans.ts';
import { remoteWithoutLine } from './remoteWithoutLine.ts';
import { replacementInCircle } from './replacementInCircle.ts';
import { replacementOver } from './replacementOver.ts';
import { replacementUnknown } from './replacementUnknown.ts';
import { sentenceUseNotStated } from './sentenceUseNotStated.ts';
import { sourceOld } from './sourceOld.ts';
import { suggestionsWaiting } from './suggestionsWaiting.ts';
import { summaryPromises } from './summaryPromises.ts';
import { summarySameAsName } from './summarySameAsName.ts';
import { summaryWithContact } from './summaryWithContact.ts';
import { takingReferralsWhenOver } from './takingReferralsWhenOver.ts';
import { universalInSentence } from './universalInSentence.ts';
import { unknownAreaCode } from './unknownAreaCode.ts';
import { wholeRegionOneSite } from './wholeRegionOneSite.ts';
import { wordsToAvoid } from './wordsToAvoid.ts';

/** Every rule a listing is held to. */
export const rules: readonly Rule[] = [
  activityOutsideNeeds,
  addressWithoutPostcode,
  assuredInFuture,
  availabilityInFuture,
  availabilityOld,
  availabilityUndated,
  checkOverdue,
  cohortAgesContradict,
  cohortOnlyInName,
  cohortSexContradicts,
  confidentialAddress,
  confidentialPlaceInWords,
  contactTwice,
  contractReferenceMissing,
  costTwice,
  coversNowhereLeft,
  endedWithoutReplacement,
  endsBeforeStarts,
  endsSoon,
  grantWithoutEnd,
  hoursBackwards,
  impossibleAges,
  languageOdd,
  linkNotHttps,
  linkSocialOnly,
  listedTwice,
  nameShouting,
  nameTooLong,
  neverAssured,
  noCoverage,
  noNeed,
  noOpeningTimes,
  noWayToContact,
  noWayToRefer,
  offencesNotStated,
  personNamed,
  personalEmail,
  phoneCostsExtra,
  phoneUndiallable,
  postcodeOutsideCoverage,
  postcodeUnknown,
  preReleaseContradicts,
  prisonsWithoutSetting,
  referralWithoutMeans,
  remoteWithoutLine,
  replacementInCircle,
  replacementOver,
  replacementUnknown,
  sentenceUseNotStated,
  sourceOld,
  suggestionsWaiting,
  summaryPromises,
  summarySameAsName,
  summaryWithContact,
  takingReferralsWhenOver,
  universalInSentence,
  unknownAreaCode,
  wholeRegionOneSite,
  wordsToAvoid,
];
