import { describeCalendarDay } from '../catalogue/calendarDay.ts';
import { hasEnded, hasNotStarted } from '../catalogue/freshness.ts';
import type { FundingRoute } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import { deliveryFormatLabels } from '../taxonomy/labels.ts';
import { toAreaFact } from './areaWords.ts';
import {
  describeAvailabilityUnknowns,
  describeDose,
  describeReferral,
  toAvailabilityFacts,
} from './availabilityWords.ts';
import { authorPlace, describeCheck, isCheckWarning, placeNotRequested } from './dateWords.ts';
import {
  describeEligibilityUnknowns,
  describePeople,
  toConditionFacts,
  toOffenceFacts,
} from './eligibilityWords.ts';
import { describeGroups } from './groupWords.ts';
import { toListingName, toReportWordList, toReportWords } from './listingWords.ts';
import { describeNeeds } from './needWords.ts';
import type { Fact, FactKind } from './optionsText.ts';
import type { ReportContext } from './reportContext.ts';
import { toSentenceUseFacts } from './sentenceUseWords.ts';
import { joinAnd, joinOr, toMidSentence, toSentence } from './sentences.ts';

/** A fact with what fitting it into a length needs to know. */
export interface DraftFact extends Fact {
  /** The same in fewer words, tried before the fact is left out. */
  readonly shorter: string | null;
  /** True when the listing's own summary says it already: needed only once that is gone. */
  readonly saidBySummary: boolean;
}

/** Everything a text can say of a service, in the order it is read. */
export function toDraftFacts(service: Service, context: ReportContext): DraftFact[] {
  if (hasEnded(service, context.today)) return toEndedFacts(service, context);
  const check = draft('check', describeCheck(service, context));
  const isWarning = isCheckWarning(service, context);
  const summary = toSummary(service);
  const said = (text: string | null): boolean => text !== null && summary !== null && summary.includes(text);
  const people = describePeople(service.eligibility);
  return [
    ...(isWarning ? [check] : []),
    draft('identity', describeIdentity(service)),
    ...toStandingFacts(service, context),
    ...toWhatFacts(service, context, summary),
    ...draftOrNone('who', people && `It is for ${people}.`, said(people)),
    ...toArea(service, context, said),
    ...draftOrNone('group', describeGroups(service)),
    ...toSentenceUseFacts(service, context).map(toDraft),
    ...toSettingFacts(service, said),
    ...draftOrNone('referral', describeReferral(service)),
    ...draftOrNone('dose', describeDose(service)),
    ...toFormatFacts(service, said),
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

/** An ended service is no option: the text says so, what took over, and the dates. */
function toEndedFacts(service: Service, context: ReportContext): DraftFact[] {
  const name = toListingName(service.name);
  const over =
    service.ends !== null && service.ends < context.today
      ? `ended on ${describeCalendarDay(service.ends)}`
      : 'is over';
  const successors = service.replacedBy
    .map(context.findService)
    .filter((successor) => successor !== null)
    .map((successor) => toListingName(successor.name));
  return [
    draft('identity', `${name} ${over} and may not be proposed.`),
    ...(successors.length > 0 ? [draft('standing', `It was replaced by ${joinAnd(successors)}.`)] : []),
    draft('check', describeCheck(service, context)),
    draft('place not requested', placeNotRequested),
  ];
}

const routeWords: Readonly<Record<FundingRoute, string>> = {
  commissioned: 'a commissioned service',
  'co-commissioned': 'a co-commissioned service',
  grant: 'a grant-funded service',
  universal: 'a universal service, open to anyone,',
};

function describeIdentity(service: Service): string {
  const [name, provider] = [toListingName(service.name), toListingName(service.organization.name)];
  const runBy = name.includes(provider) ? '' : ` run by ${provider}`;
  // A colon, because many names are plural and many are not.
  return `${name}: ${routeWords[service.fundingRoute]}${runBy}`.replace(/,$/, '') + '.';
}

function toStandingFacts(service: Service, { today }: ReportContext): DraftFact[] {
  const facts: DraftFact[] = [];
  if (hasNotStarted(service, today) && service.starts !== null) {
    const starts = describeCalendarDay(service.starts);
    facts.push(draft('standing', `It starts on ${starts} and cannot be used before that day.`));
  }
  if (service.status === 'temporarily closed') {
    facts.push(draft('standing', 'The listing says that it is temporarily closed.'));
  }
  if (service.ends !== null) {
    facts.push(draft('until', `It is listed until ${describeCalendarDay(service.ends)}.`));
  }
  return facts;
}

function toSummary(service: Service): string | null {
  const words = toReportWords(service.summary);
  return words === null ? null : toSentence(words);
}

function toWhatFacts(service: Service, { needs }: ReportContext, summary: string | null): DraftFact[] {
  const listed = describeNeeds(service, needs);
  const short = listed && `It is listed for help with ${listed}.`;
  if (summary !== null) {
    const shorter = short !== null && short.length < summary.length ? short : null;
    return [{ kind: 'what', text: summary, shorter, saidBySummary: false }];
  }
  return short ? [draft('what', short)] : [];
}

function toArea(
  service: Service,
  context: ReportContext,
  said: (text: string | null) => boolean,
): DraftFact[] {
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

function toSettingFacts(service: Service, said: (text: string | null) => boolean): DraftFact[] {
  const { settings, eligibility } = service;
  const facts: DraftFact[] = [];
  if (settings.length > 0 && !settings.includes('community')) {
    facts.push(draft('setting', 'The listing does not give the community as a setting.'));
  }
  if (eligibility.preRelease === 'yes') {
    facts.push({
      ...draft('setting', 'It can start before release.'),
      saidBySummary: said('before release'),
    });
  }
  if (eligibility.preRelease === 'no') facts.push(draft('setting', 'It does not start before release.'));
  return facts;
}

function toFormatFacts(service: Service, said: (text: string | null) => boolean): DraftFact[] {
  const [first] = service.deliveryFormats;
  if (!first) return [];
  const formats = service.deliveryFormats.map((format) => deliveryFormatLabels[format]);
  const isSaid = said('ne-to-one') && said('group');
  return [{ ...draft('format', `Sessions are ${joinOr(formats)}.`), saidBySummary: isSaid }];
}

const mostActivities = 5;

function describeActivities(service: Service, { needs }: ReportContext): string | null {
  const wanted = service.needActivities.filter(({ need }) => needs.length === 0 || needs.includes(need));
  const activities = toReportWordList(wanted.flatMap(({ activities: names }) => names));
  if (activities.length === 0) return null;
  const named = joinAnd(activities.slice(0, mostActivities).map(toMidSentence));
  const lead = activities.length > mostActivities ? 'Its listed activities include' : 'Listed activities:';
  return `${lead} ${named}.`;
}

function draft(kind: FactKind, text: string): DraftFact {
  return toDraft({ kind, text });
}

function toDraft(fact: Fact): DraftFact {
  return { ...fact, shorter: null, saidBySummary: false };
}

function draftOrNone(kind: FactKind, text: string | null, saidBySummary = false): DraftFact[] {
  return text ? [{ ...draft(kind, text), saidBySummary }] : [];
}
