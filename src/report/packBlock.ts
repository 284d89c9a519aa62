import { describeCalendarDay } from '../catalogue/calendarDay.ts';
import { hasNotStarted } from '../catalogue/freshness.ts';
import type { Contact, Service } from '../catalogue/service.ts';
import { toAreaFact } from './areaWords.ts';
import { describeReferral, toAvailabilityFacts } from './availabilityWords.ts';
import { toSummary } from './contentWords.ts';
import { describeCheck } from './dateWords.ts';
import { describePeople, toConditionFacts, toOffenceFacts } from './eligibilityWords.ts';
import { describeGroups } from './groupWords.ts';
import { toListingName, toReportWordList } from './listingWords.ts';
import { describeNeeds } from './needWords.ts';
import { describeCost, describeSchedule } from './openingWords.ts';
import { listsPhone, toAskHeading, toPhoneQuestions } from './phoneQuestions.ts';
import type { ReportContext } from './reportContext.ts';
import { toSentenceUseFacts } from './sentenceUseWords.ts';
import { joinAnd, withCapital } from './sentences.ts';
import { describeUncheckedSource } from './sourceWords.ts';

/** One labelled line of a block. */
export interface PackLine {
  readonly label: string;
  readonly text: string;
  /** False where the line says that the listing is silent. */
  readonly isKnown: boolean;
}

/** What is printed of one service. */
export interface PackBlock {
  readonly serviceId: string;
  readonly name: string;
  readonly provider: string;
  readonly hasPhone: boolean;
  readonly lines: readonly PackLine[];
  readonly askHeading: string;
  /** What to ask on the phone: above all, what the listing leaves open. */
  readonly questions: readonly string[];
  /** When a person last checked it, with a warning where that is long ago. */
  readonly check: string;
  /** How old its source is, where a person has not checked it; else null. */
  readonly source: string | null;
}

const notListed = 'Not listed.';

function line(label: string, ...texts: readonly (string | null)[]): PackLine {
  const known = texts.filter((text) => text !== null);
  return { label, text: known.length === 0 ? notListed : known.join(' '), isKnown: known.length > 0 };
}

function optional(label: string, ...texts: readonly (string | null)[]): readonly PackLine[] {
  return texts.some((text) => text !== null) ? [line(label, ...texts)] : [];
}

/** How to get in touch with a service, as it is listed. */
export function toContactLines({ contacts, url }: Service): readonly PackLine[] {
  return [
    line('Phone', ...contacts.map(describePhone)),
    ...optional('Email', ...contacts.map(({ email }) => email && toListingName(email))),
    ...optional('Website', url && toSiteName(url)),
  ];
}

/** How to refer somebody to a service, as it is listed. */
export function toReferralLine(service: Service): PackLine {
  return line('How to refer', describeReferral(service));
}

/** A service as a block on paper. A line whose fact is missing says so: paper cannot be asked. */
export function toPackBlock(service: Service, context: ReportContext): PackBlock {
  const people = describePeople(service.eligibility);
  const words = (facts: readonly { readonly text: string }[]) => facts.map(({ text }) => text);
  return {
    serviceId: service.id,
    name: toListingName(service.name),
    provider: toListingName(service.organization.name),
    hasPhone: listsPhone(service),
    lines: [
      ...optional('Starts', describeStart(service, context)),
      line('What it does', toSummary(service) ?? describeHelp(service, context)),
      line('For', people && `${withCapital(people)}.`, describeGroups(service)),
      line('Area', toAreaFact(service, context).text),
      ...toContactLines(service),
      line('Hours', ...service.schedules.map(describeSchedule)),
      line('Address', ...toAddresses(service)),
      toReferralLine(service),
      {
        label: 'Before release',
        text: describeBeforeRelease(service),
        isKnown: service.eligibility.preRelease !== 'not stated',
      },
      ...optional('In prison', describePrisons(service)),
      ...optional('Languages', describeLanguages(service)),
      ...optional('Conditions', ...words(toOffenceFacts(service)), ...words(toConditionFacts(service))),
      ...optional('Referrals', ...words(toAvailabilityFacts(service, context))),
      ...optional('Cost', ...service.costOptions.map(describeCost)),
      line('Within a sentence', ...words(toSentenceUseFacts(service, context))),
    ],
    askHeading: toAskHeading(service),
    questions: toPhoneQuestions(service),
    check: describeCheck(service, context),
    source: describeUncheckedSource(service, context.today),
  };
}

function describeHelp(service: Service, { needs }: ReportContext): string | null {
  const help = describeNeeds(service, needs);
  return help && `Help with ${help}.`;
}

function describeStart(service: Service, { today }: ReportContext): string | null {
  if (!hasNotStarted(service, today) || service.starts === null) return null;
  return `${describeCalendarDay(service.starts)}. It cannot be used before that day.`;
}

// A team or a line is named; anything else may be somebody's own name.
const nameOfTeam =
  /\b(?:teams?|lines?|helpline|desk|service|office|referrals?|centre|court|assessments?|duty|enquiries|reception)\b/i;

function describePhone({ name, phone }: Contact): string | null {
  if (phone === null) return null;
  const number = toListingName(phone);
  return nameOfTeam.test(name) ? `${number} (${toListingName(name)}).` : `${number}.`;
}

function toAddresses(service: Service): string[] {
  if (service.confidentialLocation) return ['The address is confidential.'];
  return service.locations.map(({ name, address, postcode }) => {
    const parts = [name, address, postcode].filter((part) => part !== null).map(toListingName);
    return `${parts.join(', ')}.`;
  });
}

function describeBeforeRelease({ eligibility }: Service): string {
  switch (eligibility.preRelease) {
    case 'yes':
      return 'It can start before release; how long before is not listed.';
    case 'no':
      return 'It does not start before release.';
    case 'not stated':
      return 'The listing does not say whether it can start before release.';
  }
}

/** An address as people type it. */
function toSiteName(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function describePrisons({ prisonsServed }: Service): string | null {
  const prisons = prisonsServed.map(toListingName);
  return prisons.length === 0 ? null : `Listed for ${joinAnd(prisons)}.`;
}

function describeLanguages({ languages }: Service): string | null {
  const named = toReportWordList(languages);
  return named.length === 0 ? null : `${joinAnd(named)}.`;
}
