import type { CohortStatement, Service, Stated } from '../../../src/catalogue/service.ts';
import { vocabularies } from '../../feeds/tabular/vocabularies.ts';
import { inCell, listed, type Cells } from './cells.ts';

/** Whom a service takes. */
export function toPeopleCells({ cohorts, eligibility, exclusions }: Service): Cells {
  return {
    cohortsFor: toCohorts(cohorts, 'for this group'),
    cohortsOpen: toCohorts(cohorts, 'open to all'),
    sexes: eligibility.sexes === 'not stated' ? null : eligibility.sexes,
    minimumAge: toAge(eligibility.minimumAge),
    maximumAge: toAge(eligibility.maximumAge),
    preRelease: toAnswer(eligibility.preRelease),
    noRecourse: toAnswer(eligibility.noRecourseToPublicFunds),
    conditions: listed(eligibility.conditions),
    sexual: exclusions.sexual ?? null,
    arson: exclusions.arson ?? null,
    violence: exclusions.violence ?? null,
    domesticAbuse: exclusions['domestic-abuse'] ?? null,
    stalking: exclusions.stalking ?? null,
  };
}

function toCohorts(
  cohorts: readonly CohortStatement[],
  standing: CohortStatement['standing'],
): string | null {
  return listed(
    cohorts
      .filter((statement) => statement.standing === standing)
      .map(({ cohort, groups }) => {
        const label = vocabularies.cohorts.labels.get(cohort) ?? cohort;
        // A comma parts the groups, so a group has none.
        const named = groups.map((group) => inCell(group).replace(/,/g, ' '));
        return named.length === 0 ? label : `${label}: ${named.join(', ')}`;
      }),
  );
}

function toAge(age: number | null): string | null {
  return age === null ? null : String(age);
}

function toAnswer(stated: Stated): string | null {
  return stated === 'not stated' ? null : stated;
}
