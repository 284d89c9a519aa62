import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { toAreaFact } from './areaWords.ts';
import {
  describeDose,
  describeReferral,
  toAvailabilityFacts,
  toAvailabilitySilence,
} from './availabilityWords.ts';
import {
  describeActivities,
  toFormatFacts,
  toPlaceFacts,
  toSettingFacts,
  toSummary,
  toWhatFacts,
} from './contentWords.ts';
import { describeCheck, describeLastCheck, toQuotingWarning } from './dateWords.ts';
import { draft, draftOrNone, toDraft, type DraftFact, type SaidBySummary } from './draftFact.ts';
import {
  describePeople,
  describeSilence,
  toConditionFacts,
  toEligibilitySilence,
  toOffenceFacts,
} from './eligibilityWords.ts';
import { describeGroups } from './groupWords.ts';
import { toListingName } from './listingWords.ts';
import type { ReportContext } from './reportContext.ts';
import { toSentenceUseFacts } from './sentenceUseWords.ts';
import { describeIdentity, toEndedFacts, toStandingFacts } from './standingWords.ts';
import type { ToldOfAll } from './toldOfAll.ts';

/** Everything a text can say of one service, in the order it is read, but for what is told of all. */
export function toDraftFacts(service: Service, context: ReportContext, told: ToldOfAll): DraftFact[] {
  if (hasEnded(service, context.today)) return toEndedFacts(service, context);
  const check = draft('check', (told.warning ? describeLastCheck : describeCheck)(service, context));
  const isWarning = told.warning === null && toQuotingWarning(service, context) !== null;
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
    ...toSentenceUseFacts(service, context, told.isVoluntaryExplained).map(toDraft),
    ...toSettingFacts(service, said),
    ...draftOrNone('referral', describeReferral(service)),
    ...draftOrNone('dose', describeDose(service)),
    ...toFormatFacts(service, said),
    ...toPlaceFacts(service, context, said),
    ...draftOrNone('activities', describeActivities(service, context)),
    ...toOffenceFacts(service).map(toDraft),
    ...toConditionFacts(service).map(toDraft),
    ...draftOrNone(
      'eligibility unknowns',
      describeSilence(toEligibilitySilence(service), told.eligibilitySilence),
    ),
    ...toAvailabilityFacts(service, context).map(toDraft),
    ...draftOrNone(
      'availability unknowns',
      describeSilence(toAvailabilitySilence(service), told.availabilitySilence),
    ),
    ...(isWarning ? [] : [check]),
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
