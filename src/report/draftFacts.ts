import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { toAreaFact } from './areaWords.ts';
import {
  describeAvailabilityUnknowns,
  describeDose,
  describeReferral,
  toAvailabilityFacts,
} from './availabilityWords.ts';
import {
  describeActivities,
  toFormatFacts,
  toPlaceFacts,
  toSettingFacts,
  toSummary,
  toWhatFacts,
} from './contentWords.ts';
import { authorPlace, describeCheck, isCheckWarning, placeNotRequested } from './dateWords.ts';
import { draft, draftOrNone, toDraft, type DraftFact, type SaidBySummary } from './draftFact.ts';
import {
  describeEligibilityUnknowns,
  describePeople,
  toConditionFacts,
  toOffenceFacts,
} from './eligibilityWords.ts';
import { describeGroups } from './groupWords.ts';
import { toListingName } from './listingWords.ts';
import type { ReportContext } from './reportContext.ts';
import { toSentenceUseFacts } from './sentenceUseWords.ts';
import { describeIdentity, toEndedFacts, toStandingFacts } from './standingWords.ts';

/** Everything a text can say of a service, in the order it is read. */
export function toDraftFacts(service: Service, context: ReportContext): DraftFact[] {
  if (hasEnded(service, context.today)) return toEndedFacts(service, context);
  const check = draft('check', describeCheck(service, context));
  const isWarning = isCheckWarning(service, context);
  const summary = toSummary(service);
  const said: SaidBySummary = (words) => words !== null && summary !== null && summary.includes(words);
  const people = describePeople(service.eligibility);
  return [
    ...(isWarning ? [check] : []),
    draft('identity', describeIdentity(service)),
    ...toStandingFacts(service, context),
    ...toWhatFacts(service, context, summary),
    ...draftOrNone('who', people && `It is for ${people}.`, said(people && ` ${people}`)),
    ...toArea(service, context, said),
    ...draftOrNone('group', describeGroups(service)),
    ...toSentenceUseFacts(service, context).map(toDraft),
    ...toSettingFacts(service, said),
    ...draftOrNone('referral', describeReferral(service)),
    ...draftOrNone('dose', describeDose(service)),
    ...toFormatFacts(service, said),
    ...toPlaceFacts(service, context, said),
    ...draftOrNone('activities', describeActivities(service, context)),
    ...toOffenceFacts(service).map(toDraft),
    ...toConditionFacts(service).map(toDraft),
    ...draftOrNone('eligibility unknowns', describeEligibilityUnknowns(service)),
    ...toAvailabilityFacts(service, context).map(toDraft),
    ...draftOrNone('availability unknowns', describeAvailabilityUnknowns(service)),
    ...(isWarning ? [] : [check]),
    draft('place not requested', placeNotRequested),
    draft('author', authorPlace),
  ];
}

function toArea(service: Service, context: ReportContext, said: SaidBySummary): DraftFact[] {
  const fact = toAreaFact(service, context);
  const area = toListingName(service.coverage.areaName);
  const isSameArea = !context.home || context.home.name === area;
  return [
    {
      ...toDraft(fact),
      saidBySummary: fact.kind === 'area' && isSameArea && (said(` in ${area}`) || said(` in the ${area}`)),
    },
  ];
}
