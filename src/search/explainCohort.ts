import type { Service } from '../catalogue/service.ts';
import { groupPeople } from '../taxonomy/groupPeople.ts';
import { cohortLabels } from '../taxonomy/labels.ts';
import { toCohortStanding } from './filters/cohortStanding.ts';
import { foldText } from './foldText.ts';
import type { UnderstoodTerm } from './searchResponse.ts';

/** What a listing says about a cohort that was asked for, the specific group first. */
export function explainCohort(
  service: Service,
  term: Extract<UnderstoodTerm, { readonly kind: 'cohort' }>,
): string {
  const people = inSentence(cohortLabels[term.code]);
  const group = term.group;
  const groups = service.cohorts
    .filter(({ cohort }) => cohort === term.code)
    .flatMap((statement) => statement.groups);
  const isForGroup = group !== null && groups.some((one) => foldText(one) === foldText(group));
  if (isForGroup) return `For ${groupPeople(group)}`;
  const doubt = group === null ? '' : `; does not name ${groupPeople(group)}`;
  switch (toCohortStanding(service, term.code)) {
    case 'for this group':
      return `For ${people}${groups.length > 0 ? ` (${groups.join(', ')})` : ''}${doubt}`;
    case 'open to all':
      return isSex(term.code) ? `Takes ${people}${doubt}` : `Open to all, ${people} among them${doubt}`;
    default:
      return `Does not say whether it takes ${group === null ? people : groupPeople(group)}`;
  }
}

function isSex(cohort: string): boolean {
  return cohort === 'women' || cohort === 'men';
}

/** The label of a cohort inside a sentence: names of peoples and acronyms keep their capitals. */
export function inSentence(label: string): string {
  return /^(?:Women|Men|Mothers|Fathers|Pregnant|Young|Older|Disabled|Neurodivergent|Foreign|Care|Parents|Veterans|People|Expecting)\b/.test(
    label,
  )
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}
