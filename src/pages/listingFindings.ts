import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { factGroups, type FactGroup } from '../catalogue/codes.ts';
import { factGroupFields } from '../changes/factGroupFields.ts';
import type { Service } from '../catalogue/service.ts';
import { checkService, toRuleContext } from '../validation/checkServices.ts';
import type { Finding, Severity } from '../validation/rule.ts';
import { capitalise } from './capitalise.ts';
import { fieldNames, wordsForProviders } from './wordsForProviders.ts';

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
  const words = wordsForProviders[rule];
  return {
    key: `${rule} ${path} ${actual}`,
    severity,
    what: words?.what ?? `${nameField(path)}: now ${actual}. It should be ${expected}.`,
    whatToDo: words?.whatToDo ?? whatToDo,
    factGroup: toFactGroup(path),
  };
}

function nameField(path: string): string {
  const root = rootOf(path);
  return fieldNames[root] ?? capitalise(root);
}

function rootOf(path: string): string {
  return /^\w+/.exec(path)?.[0] ?? '';
}

/** The group that holds the fact of a path such as `contacts[0].email`. */
function toFactGroup(path: string): FactGroup | null {
  const root = rootOf(path);
  return factGroups.find((group) => factGroupFields[group].some((field) => field === root)) ?? null;
}
