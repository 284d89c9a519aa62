import type { SummaryRow } from '../../../components/SummaryList.tsx';
import type { Placing, WaysToListing } from '../../../search/listing-found/listingFound.ts';
import { cohortLabels, needLabels } from '../../../taxonomy/labels.ts';
import { describeCount } from '../../describeList.ts';

/** Where a search puts a listing, in a few words: "Number 4 of 12 services". */
export function describePlacing(placing: Placing): string {
  if (placing.isFound) return `Number ${placing.rank} of ${describeCount(placing.total, 'service')}`;
  return placing.total === 0
    ? 'Not found: this search finds nothing'
    : `Not found: this search finds ${describeCount(placing.total, 'other service')}`;
}

/** The areas that lead to a listing, in a sentence. */
export function describeAreas({ areas }: Pick<WaysToListing, 'areas'>): string {
  if (areas.length === 0) {
    return 'The listing states no area that the catalogue knows. It is found only while no home area is set.';
  }
  const [first] = areas;
  if (areas.length === 1 && first) return `It is found for people who live in ${first.name}.`;
  return `It is found for people who live in any of ${areas.length} local authorities.`;
}

/** The listing's place with each of its needs set as a filter. */
export function toNeedRows({ needs }: Pick<WaysToListing, 'needs'>): readonly SummaryRow[] {
  if (needs.length === 0) {
    const details = ['The listing names no need, so no filter for a need leads to it'];
    return [{ term: 'Needs', details, isUnknown: true }];
  }
  return needs.map(({ need, placing }) => ({ term: needLabels[need], details: toDetails(placing) }));
}

/** The listing's place with each group of people set as a filter, and on which groups it is silent. */
export function toCohortRows({ cohorts }: Pick<WaysToListing, 'cohorts'>): readonly SummaryRow[] {
  const silent = cohorts.filter(({ placing, standing }) => !placing.isFound && standing !== 'excluded');
  const stated = cohorts.filter((one) => !silent.includes(one));
  const rows = stated
    .toSorted((one, other) => Number(other.placing.isFound) - Number(one.placing.isFound))
    .map(({ cohort, placing }) => ({ term: cohortLabels[cohort], details: toDetails(placing) }));
  if (silent.length === 0) return rows;
  const details = silent.map(({ cohort }) => cohortLabels[cohort]);
  return [...rows, { term: 'Not found for, because the listing does not say', details, isUnknown: true }];
}

// How many services it is not among tells a provider less than why it is not.
function toDetails(placing: Placing): readonly string[] {
  return placing.isFound ? [describePlacing(placing)] : placing.whyNot;
}
