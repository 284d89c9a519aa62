import type { CalendarDay } from '../../../catalogue/calendarDay.ts';
import { factGroups, type FactGroup } from '../../../catalogue/codes.ts';
import { factGroupFields } from '../../../changes/factGroupFields.ts';
import type { Service } from '../../../catalogue/service.ts';
import { checkService, toRuleContext } from '../../../validation/checkServices.ts';
import type { Finding, Severity } from '../../../validation/rule.ts';

/** Something missing or doubtful in a listing, for its provider. */
export interface ListingFinding {
  readonly key: string;
  readonly severity: Severity;
  /** What the listing says, and what it should say. */
  readonly what: string;
  readonly whatToDo: string;
  /** The group of facts in which the provider can mend it; null where only the catalogue team can. */
  readonly factGroup: FactGroup | null;
}

/** How much harm a finding does, in words. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Keeps the listing out of the next catalogue',
  warning: 'Practitioners are warned, or cannot use it',
  advice: 'Would help practitioners',
};

/**
 * What is missing or doubtful, the most harmful first, by the rules that publishers run. `neighbours` are
 * the other listings these rules look at: those of the provider, and those that took over.
 */
export function toListingFindings(
  service: Service,
  neighbours: readonly Service[],
  today: CalendarDay,
): readonly ListingFinding[] {
  const others = neighbours.filter(({ id }) => id !== service.id);
  // Which codes are in use is for publishers, who have the whole gazetteer.
  const context = toRuleContext([service, ...others], today, null);
  return checkService(service, context).map(toListingFinding);
}

function toListingFinding({ rule, severity, path, actual, expected, whatToDo }: Finding): ListingFinding {
  const words = ownWords[rule];
  return {
    key: `${rule} ${path} ${actual}`,
    severity,
    what: words?.what ?? `Now: ${actual}. It should be: ${expected}.`,
    whatToDo: words?.whatToDo ?? whatToDo,
    factGroup: toFactGroup(path),
  };
}

/** The group that holds the fact of a path such as `contacts[0].email`. */
function toFactGroup(path: string): FactGroup | null {
  const root = /^\w+/.exec(path)?.[0] ?? '';
  return factGroups.find((group) => factGroupFields[group].some((field) => field === root)) ?? null;
}

// Rules speak to publishers. Where a provider needs other words, they are here; the rest is told as it is.
const ownWords: Readonly<Record<string, { readonly what: string; readonly whatToDo: string }>> = {
  'never-assured': {
    what: 'Not every part of the listing has been checked by a person.',
    whatToDo: 'Say of each part below that it is still correct, or correct it.',
  },
  'no-way-to-contact': {
    what: 'There is no phone number, email address or website.',
    whatToDo: 'Add one that your team shares, not a person’s own.',
  },
  'no-way-to-refer': {
    what: 'It does not say how a practitioner makes a referral.',
    whatToDo: 'Pick the ways in which people are referred.',
  },
  'offences-not-stated': {
    what: 'It does not say, for every group of offences, whether you take people convicted of them.',
    whatToDo: 'Say for each group: accepts, case by case, or does not accept.',
  },
  'no-need': {
    what: 'It names no need that the service works with.',
    whatToDo: 'Pick the needs: practitioners find services by need.',
  },
  'no-coverage': {
    what: 'It does not say where the people live whom you take.',
    whatToDo: 'Pick the areas.',
  },
  'link-not-https': {
    what: 'The website’s address is not a protected one.',
    whatToDo: 'Give the address that starts with https://.',
  },
  'personal-email': {
    what: 'An email address looks like one person’s.',
    whatToDo: 'Give a mailbox that your team shares.',
  },
  'listed-twice': {
    what: 'Another of your listings has the same name.',
    whatToDo: 'Withdraw one of the two, or tell the catalogue team what sets them apart.',
  },
  'ended-without-replacement': {
    what: 'The service is over, and the listing names nothing that replaced it.',
    whatToDo: 'Tell the catalogue team what replaced it, if anything did.',
  },
};
