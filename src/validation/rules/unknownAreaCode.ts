import type { Rule } from '../rule.ts';

/** A code that no area has covers nobody. */
export const unknownAreaCode: Rule = {
  id: 'unknown-area-code',
  severity: 'error',
  check: ({ coverage }, { gazetteer }) => {
    if (gazetteer === null) return [];
    const { authorities, policeForceAreas } = gazetteer;
    const lists = {
      ladCodes: coverage.ladCodes,
      pfaCodes: coverage.pfaCodes,
      excludedLadCodes: coverage.excludedLadCodes,
    };
    return Object.entries(lists).flatMap(([list, codes]) =>
      codes
        .filter((code) => !authorities.has(code) && !policeForceAreas.has(code))
        .map((code) => ({
          path: `coverage.${list}`,
          actual: code,
          expected: 'the code of a local authority or police force area in use',
          whatToDo: 'Look the code up: councils that merge get a new one.',
        })),
    );
  },
};
