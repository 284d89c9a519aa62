import { coveredLads } from '../../geography/coveredLads.ts';
import type { Rule } from '../rule.ts';

// More authorities than the largest county or the largest force area outside London has.
const mostForOneSite = 15;

/** One site for a whole region is a long way for most: maybe its source knows its area only roughly. */
export const wholeRegionOneSite: Rule = {
  id: 'whole-region-one-site',
  severity: 'advice',
  check: ({ coverage, locations, deliveryPlaces, deliveryFormats, needs }, { gazetteer }) => {
    const canBeUsedFromAfar = coverage.remote || deliveryFormats.includes('remote');
    // People move into a house from anywhere in a region.
    if (gazetteer === null || canBeUsedFromAfar || needs.includes('accommodation')) return [];
    if (locations.length !== 1 || deliveryPlaces.length > 1) return [];
    const { local, area, region, national } = coveredLads(coverage, gazetteer);
    const authorities = new Set([...local, ...area, ...region, ...national]).size;
    if (authorities <= mostForOneSite) return [];
    return [
      {
        path: 'coverage',
        actual: `${authorities} council areas, and one place`,
        expected: 'the areas that people really come from',
        whatToDo: 'Say which council areas it takes people from, or how people farther away use it.',
      },
    ];
  },
};
