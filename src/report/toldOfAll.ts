import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { toAvailabilitySilence } from './availabilityWords.ts';
import {
  authorPlace,
  authorPlaceForAll,
  describeCopy,
  describeWarningOfAll,
  noPlaceRequested,
  placeNotRequested,
  toQuotingWarning,
  type QuotingWarning,
} from './dateWords.ts';
import { draft, draftOrNone, type DraftFact } from './draftFact.ts';
import { describeSilenceOfAll, toEligibilitySilence } from './eligibilityWords.ts';
import type { ReportContext } from './reportContext.ts';
import { describeVoluntaryOfAll, isVoluntary } from './sentenceUseWords.ts';

/** What a text says once of all its services, so that none of them repeats it. */
export interface ToldOfAll {
  /** The warning that every one of them asks for. */
  readonly warning: QuotingWarning | null;
  readonly eligibilitySilence: readonly string[];
  readonly availabilitySilence: readonly string[];
  /** Whether it says what being voluntary means in a sentence. */
  readonly isVoluntaryExplained: boolean;
}

const nothing: ToldOfAll = {
  warning: null,
  eligibilitySilence: [],
  availabilitySilence: [],
  isVoluntaryExplained: false,
};

/** What can be told once: what holds of every service, where there are several that may be proposed. */
export function toToldOfAll(services: readonly Service[], context: ReportContext): ToldOfAll {
  const options = services.filter((service) => !hasEnded(service, context.today));
  if (options.length < 2) return nothing;
  const [warning = null, ...others] = new Set(options.map((service) => toQuotingWarning(service, context)));
  return {
    warning: others.length === 0 ? warning : null,
    eligibilitySilence: toCommon(services.map(toEligibilitySilence)),
    availabilitySilence: toCommon(services.map(toAvailabilitySilence)),
    isVoluntaryExplained: options.filter((service) => isVoluntary(service, context)).length > 1,
  };
}

function toCommon([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((words) => others.every((other) => other.includes(words)));
}

/** What is told before the services: a warning is read first. */
export function toOpeningFacts({ warning }: ToldOfAll): DraftFact[] {
  return draftOrNone('check', warning && describeWarningOfAll(warning));
}

/** What is told after them: what they have in common, the catalogue's dates, and what is the author's. */
export function toClosingFacts(
  services: readonly Service[],
  context: ReportContext,
  told: ToldOfAll,
): DraftFact[] {
  const options = services.filter((service) => !hasEnded(service, context.today));
  const author = options.length > 1 ? authorPlaceForAll : authorPlace;
  return [
    ...draftOrNone('sentence use', told.isVoluntaryExplained ? describeVoluntaryOfAll(context) : null),
    ...draftOrNone('eligibility unknowns', describeSilenceOfAll(told.eligibilitySilence)),
    ...draftOrNone('availability unknowns', describeSilenceOfAll(told.availabilitySilence)),
    draft('copy', describeCopy(context)),
    draft('place not requested', services.length > 1 ? noPlaceRequested : placeNotRequested),
    ...draftOrNone('author', options.length > 0 ? author : null),
  ];
}
