import { cohortCodes, fundingRoutes, needCodes, settings } from '../catalogue/codes.ts';
import type { Cohort, FundingRoute, Need, Setting } from '../catalogue/codes.ts';
import type { CohortGroupCode } from './cohortGroups.ts';
import { requirementCodes } from './requirementCodes.ts';
import type { RequirementCode } from './requirementCodes.ts';
import { isSubNeed } from './subNeeds.ts';
import type { SubNeed } from './subNeeds.ts';
import type { TermKind, TermMeaning, ThesaurusTerm } from './thesaurusTerm.ts';

/** Anything a term can mean, as one code. A sub-need brings its need with it. */
export type MeaningCode =
  Need | SubNeed | Cohort | CohortGroupCode | Setting | FundingRoute | RequirementCode;

/**
 * The form terms are written in: all rows share a kind and a meaning, a row is a term and, after
 * bars, its other spellings and forms ("sofa surfing | sofa surfer"). A leading "?" marks a term
 * with an everyday meaning too. Hyphens and apostrophes are left out: matching drops them.
 */
export function termRows(
  kind: TermKind,
  codes: readonly MeaningCode[],
  rows: readonly string[],
): readonly ThesaurusTerm[] {
  const meaning = toMeaning(codes);
  return rows.map((row) => {
    const uncertain = row.startsWith('?');
    const [term = '', ...variants] = (uncertain ? row.slice(1) : row)
      .split('|')
      .map((spelling) => spelling.trim());
    return { term, kind, variants, patterns: [], uncertain, ...meaning };
  });
}

function toMeaning(codes: readonly MeaningCode[]): TermMeaning {
  const subNeeds = codes.filter(isSubNeed);
  const needs = needCodes.filter((need) =>
    codes.some((code) => code === need || (isSubNeed(code) && code.startsWith(`${need}/`))),
  );
  return {
    needs,
    subNeeds,
    cohorts: codes.flatMap(toCohort),
    settings: settings.filter((setting) => codes.includes(setting)),
    fundingRoutes: fundingRoutes.filter((route) => codes.includes(route)),
    requirements: requirementCodes.filter((requirement) => codes.includes(requirement)),
  };
}

function toCohort(code: MeaningCode): readonly { cohort: Cohort; group: string | null }[] {
  return cohortCodes
    .filter((cohort) => code === cohort || code.startsWith(`${cohort}:`))
    .map((cohort) => ({ cohort, group: code === cohort ? null : code.slice(cohort.length + 1) }));
}
