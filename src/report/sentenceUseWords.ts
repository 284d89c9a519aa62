import type { SentenceUse } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import type { RequirementCode } from '../taxonomy/requirementCodes.ts';
import { requirementType } from '../taxonomy/requirementOn.ts';
import { toListingName } from './listingWords.ts';
import type { Fact } from './optionsText.ts';
import type { ReportContext } from './reportContext.ts';
import { joinAnd, joinOr, toMidSentence, withArticle, withCapital } from './sentences.ts';

type Carrier = Exclude<SentenceUse, 'voluntary'>;

const afterRelease: readonly Carrier[] = ['licence', 'post-sentence-supervision'];

/** What can carry a service on the day: the codes whose requirement is in force then. */
export function toCarriers(service: Service, context: ReportContext): Carrier[] {
  // Anyone may use a universal service, and nobody can be made to, whatever else a listing claims.
  if (service.fundingRoute === 'universal') return [];
  return service.sentenceUses
    .filter((use) => use !== 'voluntary')
    .filter((use) => context.requirementName(use, context.today) !== null);
}

/** Whether nothing carries it because it is open to anyone or says that it is voluntary. */
export function isVoluntary(service: Service, context: ReportContext): boolean {
  if (service.fundingRoute === 'universal') return true;
  return service.sentenceUses.includes('voluntary') && toCarriers(service, context).length === 0;
}

/** How a report can use a service: what carries it, or that it is voluntary, or that neither is stated. */
export function toSentenceUseFacts(
  service: Service,
  context: ReportContext,
  isVoluntaryExplained = false,
): Fact[] {
  if (isVoluntary(service, context)) {
    return [
      asFact(isVoluntaryExplained ? 'It is voluntary and cannot be required.' : describeVoluntary(context)),
    ];
  }
  const carriers = toCarriers(service, context);
  if (carriers.length === 0) {
    const named = service.sentenceUses.filter((use) => use !== 'voluntary');
    return [
      asFact(
        named.length === 0
          ? 'The listing does not say what can carry it in a sentence.'
          : 'The listing names no requirement now in force that can carry it.',
      ),
    ];
  }
  const treatment = carriers.filter((use) => requirementType(use).needsAssessmentBeforeSentence);
  return [
    asFact(`It can be used ${describeCarriers(carriers, context)}.`),
    ...(treatment.length > 0 ? [asFact(describeAssessment(service, treatment, context))] : []),
    ...(service.sentenceUses.includes('voluntary')
      ? [asFact('It is also open to people who come by choice.')]
      : []),
  ];
}

/** What carries it, in a few words to say; null where nothing does. */
export function describeCarriers(carriers: readonly Carrier[], context: ReportContext): string {
  const within = carriers.filter((use) => !afterRelease.includes(use));
  const phrases = [
    ...(within.length > 0
      ? [`within ${joinOr(within.map((use) => withArticle(nameOf(use, context))))}`]
      : []),
    ...carriers.filter((use) => afterRelease.includes(use)).map((use) => `on ${nameOf(use, context)}`),
  ];
  return joinOr(phrases);
}

function describeVoluntary(context: ReportContext): string {
  return `It is voluntary: it cannot be required or enforced, and it ${describeNoDays(context)}.`;
}

/** What being voluntary means in a sentence, said once of all services of a text that are. */
export function describeVoluntaryOfAll(context: ReportContext): string {
  return `What is voluntary cannot be required or enforced, and ${describeNoDays(context)}.`;
}

function describeNoDays(context: ReportContext): string {
  const activity = context.requirementName('rehabilitation-activity', context.today);
  return activity
    ? `does not count as activity days within ${withArticle(toMidSentence(activity))}`
    : 'does not count as activity days';
}

/** A treatment requirement needs an assessment before sentence: whom to ask, or that this is not listed. */
function describeAssessment(service: Service, treatment: readonly Carrier[], context: ReportContext): string {
  const names = joinAnd(treatment.map((use) => withArticle(nameOf(use, context))));
  const needs = treatment.length === 1 ? 'needs' : 'each need';
  const rule = `${names} ${needs} the defendant’s consent and an assessment by the provider before sentence`;
  const contact = toAssessmentContact(service);
  return `${withCapital(rule)}: ${
    contact ? `the assessment contact is ${contact}` : 'the assessment contact is not listed'
  }.`;
}

/** The number or address to arrange an assessment before sentence; never the name of who answers it. */
export function toAssessmentContact(service: Service): string | null {
  for (const { name, phone, email } of service.contacts) {
    const way = phone ?? email;
    if (way && /\b(?:assess\w*|court)\b/i.test(name)) return toListingName(way);
  }
  return null;
}

function nameOf(code: RequirementCode, context: ReportContext): string {
  const name = context.requirementName(code, context.today);
  if (name === null) throw new Error(`${code} is not in force on ${context.today}`);
  return toMidSentence(toListingName(name));
}

function asFact(text: string): Fact {
  return { kind: 'sentence use', text };
}
