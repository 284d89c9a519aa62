import { coveredLads } from '../../geography/coveredLads.ts';
import type { Gazetteer } from '../../geography/gazetteer.ts';
import type { Coverage } from '../../catalogue/service.ts';
import { toOutcode } from '../toOutcode.ts';
import type { Rule } from '../rule.ts';

/**
 * Sessions far from the people it is said to serve: the area or the address is of another service.
 * A place just over the border is no mistake, so neighbours of the area count as in it.
 */
export const postcodeOutsideCoverage: Rule = {
  id: 'postcode-outside-coverage',
  severity: 'warning',
  check: ({ locations, coverage, confidentialLocation }, { gazetteer }) => {
    if (gazetteer === null || confidentialLocation || coverage.national || coverage.remote) return [];
    const outcodes = locations.flatMap(({ postcode }) => {
      const known = postcode === null ? undefined : gazetteer.outcodes.get(toOutcode(postcode) ?? '');
      return known === undefined ? [] : [known];
    });
    if (outcodes.length === 0) return [];
    const near = toNearbyLads(coverage, gazetteer);
    if (near.size === 0) return [];
    const isNear = outcodes.some(({ shares }) => shares.some(({ ladCode }) => near.has(ladCode ?? '')));
    if (isNear) return [];
    return [
      {
        path: 'locations',
        actual: `places in ${outcodes.map(({ code }) => code).join(', ')}, and none near ${coverage.areaName}`,
        expected: 'at least one place in or beside the area it covers',
        whatToDo: 'Check the postcodes, and where the people live whom the service takes.',
      },
    ];
  },
};

function toNearbyLads(coverage: Coverage, gazetteer: Gazetteer): ReadonlySet<string> {
  const { local, area, region } = coveredLads(coverage, gazetteer);
  const covered = [...local, ...area, ...region];
  return new Set(covered.flatMap((code) => [code, ...(gazetteer.authorities.get(code)?.nearby ?? [])]));
}
