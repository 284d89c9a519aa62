import type { Rule } from '../rule.ts';
import { activityOutsideNeeds } from './activityOutsideNeeds.ts';
import { assuredInFuture } from './assuredInFuture.ts';
import { confidentialAddress } from './confidentialAddress.ts';
import { endedWithoutReplacement } from './endedWithoutReplacement.ts';
import { endsBeforeStarts } from './endsBeforeStarts.ts';
import { impossibleAges } from './impossibleAges.ts';
import { linkNotHttps } from './linkNotHttps.ts';
import { listedTwice } from './listedTwice.ts';
import { nameShouting } from './nameShouting.ts';
import { nameTooLong } from './nameTooLong.ts';
import { neverAssured } from './neverAssured.ts';
import { noCoverage } from './noCoverage.ts';
import { noNeed } from './noNeed.ts';
import { noWayToContact } from './noWayToContact.ts';
import { noWayToRefer } from './noWayToRefer.ts';
import { offencesNotStated } from './offencesNotStated.ts';
import { personalEmail } from './personalEmail.ts';
import { replacementUnknown } from './replacementUnknown.ts';
import { summaryPromises } from './summaryPromises.ts';
import { unknownAreaCode } from './unknownAreaCode.ts';
import { wordsToAvoid } from './wordsToAvoid.ts';

/** Every rule a listing is held to. */
export const rules: readonly Rule[] = [
  activityOutsideNeeds,
  assuredInFuture,
  confidentialAddress,
  endedWithoutReplacement,
  endsBeforeStarts,
  impossibleAges,
  linkNotHttps,
  listedTwice,
  nameShouting,
  nameTooLong,
  neverAssured,
  noCoverage,
  noNeed,
  noWayToContact,
  noWayToRefer,
  offencesNotStated,
  personalEmail,
  replacementUnknown,
  summaryPromises,
  unknownAreaCode,
  wordsToAvoid,
];
