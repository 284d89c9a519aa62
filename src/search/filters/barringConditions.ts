import type { Service } from '../../catalogue/service.ts';
import { foldText } from '../foldText.ts';
import { requirementCodes, type RequirementCode } from '../../taxonomy/requirementCodes.ts';
import { requirementType } from '../../taxonomy/requirementOn.ts';

// "Not for people who are subject to …": how a listing's conditions say whom it does not take.
const barring = /^not for\b/i;

const namesOf = requirementCodes.map((code): readonly [RequirementCode, readonly string[]] => [
  code,
  requirementType(code).names.flatMap(({ name, short }) => [name, ...(short === null ? [] : [short])]),
]);

/** The requirements whose people a listing says it does not take, in its own conditions. */
export function toBarredRequirements({ eligibility }: Service): readonly RequirementCode[] {
  const barred = eligibility.conditions.filter((condition) => barring.test(condition)).map(asWords);
  if (barred.length === 0) return [];
  return namesOf.flatMap(([code, names]) =>
    names.some((name) => barred.some((condition) => condition.includes(asWords(name)))) ? [code] : [],
  );
}

// With a space at both ends, so that only whole words are found in each other.
function asWords(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
