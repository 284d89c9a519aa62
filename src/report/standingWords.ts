import { describeCalendarDay } from '../catalogue/calendarDay.ts';
import type { FundingRoute } from '../catalogue/codes.ts';
import { hasNotStarted } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { describeCheck } from './dateWords.ts';
import { draft, type DraftFact } from './draftFact.ts';
import { toListingName } from './listingWords.ts';
import type { ReportContext } from './reportContext.ts';
import { joinAnd } from './sentences.ts';

/** An ended service is no option: the text says so, what took over, and the dates. */
export function toEndedFacts(service: Service, context: ReportContext): DraftFact[] {
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
  ];
}

const routeWords: Readonly<Record<FundingRoute, string>> = {
  commissioned: 'a commissioned service',
  'co-commissioned': 'a co-commissioned service',
  grant: 'a grant-funded service',
  universal: 'a universal service',
};

/** What it is called, how it is paid for and who runs it. */
export function describeIdentity(service: Service): string {
  const [name, provider] = [toListingName(service.name), toListingName(service.organization.name)];
  const runBy = name.includes(provider) ? '' : ` run by ${provider}`;
  // A colon, because many names are plural and many are not.
  return `${name}: ${routeWords[service.fundingRoute]}${runBy}.`;
}

/** Whether it has begun, is closed for now, and until when it is listed. */
export function toStandingFacts(service: Service, { today }: ReportContext): DraftFact[] {
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
