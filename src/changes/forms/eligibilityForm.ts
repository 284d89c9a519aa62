import {
  cohortCodes,
  offenceGroups,
  type Cohort,
  type DeliveryFormat,
  type Need,
  type OffenceGroup,
  type Setting,
} from '../../catalogue/codes.ts';
import { limits } from '../../catalogue/limits.ts';
import type {
  CohortStatement,
  Eligibility,
  OffenceAcceptance,
  Service,
  Stated,
} from '../../catalogue/service.ts';
import { findCoverageProblems, toCoverage, toCoverageForm, type CoverageForm } from './coverageForm.ts';
import { toFormAnswer, toLines, toTextOrNull, type FieldProblem, type FormAnswer } from './formAnswer.ts';

/** Who can use it and where they live, as it is typed. */
export interface EligibilityForm {
  readonly sexes: Eligibility['sexes'];
  readonly minimumAge: string;
  readonly maximumAge: string;
  readonly preRelease: Stated;
  readonly noRecourseToPublicFunds: Stated;
  /** One a line. */
  readonly conditions: string;
  readonly needs: readonly Need[];
  readonly cohorts: Readonly<Record<Cohort, CohortEntry>>;
  readonly exclusions: Readonly<Record<OffenceGroup, OffenceAcceptance | 'not stated'>>;
  readonly settings: readonly Setting[];
  readonly deliveryFormats: readonly DeliveryFormat[];
  /** One a line. */
  readonly languages: string;
  readonly coverage: CoverageForm;
}

/** What is said of one group of people, as it is typed. */
export interface CohortEntry {
  readonly standing: CohortStatement['standing'] | 'not stated';
  /** Specific peoples or faiths, one a line. */
  readonly groups: string;
}

/** The form as the listing fills it in. */
export function toEligibilityForm(service: Service): EligibilityForm {
  const { eligibility, exclusions } = service;
  return {
    ...eligibility,
    minimumAge: toTyped(eligibility.minimumAge),
    maximumAge: toTyped(eligibility.maximumAge),
    conditions: eligibility.conditions.join('\n'),
    needs: service.needs,
    cohorts: toCohortEntries(service),
    exclusions: {
      sexual: exclusions.sexual ?? 'not stated',
      arson: exclusions.arson ?? 'not stated',
      violence: exclusions.violence ?? 'not stated',
      'domestic-abuse': exclusions['domestic-abuse'] ?? 'not stated',
      stalking: exclusions.stalking ?? 'not stated',
    },
    settings: service.settings,
    deliveryFormats: service.deliveryFormats,
    languages: service.languages.join('\n'),
    coverage: toCoverageForm(service.coverage),
  };
}

function toTyped(age: number | null): string {
  return age === null ? '' : String(age);
}

const unsaid: CohortEntry = { standing: 'not stated', groups: '' };
const noCohorts: Readonly<Record<Cohort, CohortEntry>> = {
  women: unsaid,
  men: unsaid,
  ethnic_minority: unsaid,
  gypsy_roma_traveller: unsaid,
  faith: unsaid,
  older: unsaid,
  young_adult: unsaid,
  veteran: unsaid,
  disability: unsaid,
  neurodivergent: unsaid,
  lgbt: unsaid,
  foreign_national: unsaid,
  care_leaver: unsaid,
  parent: unsaid,
};

function toCohortEntries({ cohorts }: Service): EligibilityForm['cohorts'] {
  const entries = { ...noCohorts };
  for (const { cohort, standing, groups } of cohorts)
    entries[cohort] = { standing, groups: groups.join('\n') };
  return entries;
}

/** What the form corrects, or what has to be mended first. */
export function readEligibilityForm(form: EligibilityForm, service: Service): FormAnswer {
  const problems = [
    ...findAgeProblems(form),
    ...(form.needs.length === 0
      ? [{ field: 'needs', message: 'Pick at least one need: practitioners find services by need' }]
      : []),
    ...findLongLines('conditions', form.conditions, limits.sentence),
    ...findLongLines('languages', form.languages, limits.name),
    ...cohortCodes.flatMap((cohort) =>
      findLongLines(toGroupsField(cohort), form.cohorts[cohort].groups, limits.name),
    ),
    ...findCoverageProblems(form.coverage),
  ];
  const stated = {
    needs: form.needs,
    cohorts: toCohorts(form, service),
    eligibility: toEligibility(form),
    exclusions: toExclusions(form),
    settings: form.settings,
    deliveryFormats: form.deliveryFormats,
    languages: toLines(form.languages),
    coverage: toCoverage(form.coverage, service.coverage),
  };
  return toFormAnswer(service, stated, problems);
}

/** The field in which peoples or faiths within a group are named. */
export function toGroupsField(cohort: Cohort): string {
  return `cohorts-${cohort}-groups`;
}

function findLongLines(field: string, typed: string, most: number): FieldProblem[] {
  const isLong = toLines(typed).some((line) => line.length > most);
  return isLong ? [{ field, message: `Shorten each line to ${most} characters` }] : [];
}

function toEligibility(form: EligibilityForm): Eligibility {
  const { sexes, minimumAge, maximumAge, preRelease, noRecourseToPublicFunds, conditions } = form;
  return {
    sexes,
    minimumAge: toAge(minimumAge),
    maximumAge: toAge(maximumAge),
    preRelease,
    noRecourseToPublicFunds,
    conditions: toLines(conditions),
  };
}

function toAge(typed: string): number | null {
  const text = toTextOrNull(typed);
  return text === null ? null : Number(text);
}

function findAgeProblems({ minimumAge, maximumAge }: EligibilityForm): FieldProblem[] {
  const problems: FieldProblem[] = [
    ['minimumAge', minimumAge, 'lowest'] as const,
    ['maximumAge', maximumAge, 'highest'] as const,
  ].flatMap(([field, typed, which]) => {
    const text = toTextOrNull(typed);
    if (text === null || (/^\d{1,3}$/.test(text) && Number(text) <= limits.age)) return [];
    const example = field === 'minimumAge' ? '18' : '25';
    return [
      { field, message: `Enter the ${which} age as a whole number, such as ${example}, or leave it empty` },
    ];
  });
  const [lowest, highest] = [toAge(minimumAge), toAge(maximumAge)];
  if (problems.length > 0 || lowest === null || highest === null || lowest <= highest) return problems;
  return [
    { field: 'maximumAge', message: `The highest age must be ${lowest} or more, as ${lowest} is the lowest` },
  ];
}

/** In the listing's own order; a group that is new to it follows. */
function toCohorts(form: EligibilityForm, service: Service): readonly CohortStatement[] {
  const known = service.cohorts.map(({ cohort }) => cohort);
  const order = [...known, ...cohortCodes.filter((cohort) => !known.includes(cohort))];
  return order.flatMap((cohort): CohortStatement[] => {
    const { standing, groups } = form.cohorts[cohort];
    return standing === 'not stated' ? [] : [{ cohort, standing, groups: toLines(groups) }];
  });
}

function toExclusions({ exclusions }: EligibilityForm): Service['exclusions'] {
  const stated: Partial<Record<OffenceGroup, OffenceAcceptance>> = {};
  for (const group of offenceGroups) {
    const acceptance = exclusions[group];
    if (acceptance !== 'not stated') stated[group] = acceptance;
  }
  return stated;
}
