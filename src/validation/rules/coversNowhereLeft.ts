import { coveredLads } from '../../geography/coveredLads.ts';
import type { Rule } from '../rule.ts';

/** An area that is excluded whole covers nobody, though the listing says that it covers somebody. */
export const coversNowhereLeft: Rule = {
  id: 'covers-nowhere-left',
  severity: 'error',
  check: ({ coverage }, { gazetteer }) => {
    if (gazetteer === null || coverage.excludedLadCodes.length === 0) return [];
    const tiers = Object.values(coveredLads(coverage, gazetteer));
    if (tiers.some((codes) => codes.length > 0)) return [];
    return [
      {
        path: 'coverage.excludedLadCodes',
        actual: 'every area it covers is left out',
        expected: 'at least one area that is not left out',
        whatToDo: 'Correct the areas it covers, or the ones that are left out.',
      },
    ];
  },
};
