import type { Cohort } from '../../src/catalogue/codes.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { cohortLabels, needLabels } from '../../src/taxonomy/labels.ts';
import type { Gap } from './findGaps.ts';

/** What a gap is of, in words. */
export function labelGap({ of }: Gap): string {
  return 'need' in of ? needLabels[of.need] : cohortLabels[of.cohort];
}

interface DescribedGaps {
  /** The area in words. */
  readonly where: string;
  /** The group that the listings counted take; null for all listings. */
  readonly cohort: Cohort | null;
  /** Whether all authorities are named. */
  readonly isWhole: boolean;
}

/** The gaps for a person to read: counts, and the authorities concerned by probation region. */
export function describeGaps(
  gaps: readonly Gap[],
  gazetteer: Gazetteer,
  { where, cohort, isWhole }: DescribedGaps,
): string {
  const needs = gaps.filter(({ of }) => 'need' in of);
  const cohorts = gaps.filter(({ of }) => 'cohort' in of);
  const describe = (gap: Gap): string => describeGap(gap, gazetteer, isWhole);
  return [
    `Coverage gaps in ${where}, from running listings that work in the community.`,
    ...(cohort ? [`Only listings that say they take: ${cohortLabels[cohort]}.`] : []),
    'Near: a listing names the authority, its police force area or its probation region.',
    ...(needs.length > 0 ? ['', 'By need', ...needs.map(describe)] : []),
    ...(cohorts.length > 0 ? ['', 'By group that a listing is for', ...cohorts.map(describe)] : []),
    ...(isWhole ? [] : ['', 'All authorities by name: --all. For a program: --json.']),
  ].join('\n');
}

function describeGap(gap: Gap, gazetteer: Gazetteer, isWhole: boolean): string {
  const { near, onlyFromAfar, nothing } = gap;
  const total = near.length + onlyFromAfar.length + nothing.length;
  const counts = `  ${labelGap(gap)}: near in ${near.length} of ${total}`;
  return [
    `${counts}${onlyFromAfar.length > 0 ? `, only national, by phone or online in ${onlyFromAfar.length}` : ''}${
      nothing.length > 0 ? `, nothing in ${nothing.length}` : ''
    }`,
    // Where it is so everywhere, the regions say nothing more.
    ...(nothing.length < total || isWhole ? listAuthorities('nothing', nothing, gazetteer, isWhole) : []),
    ...(onlyFromAfar.length < total || isWhole
      ? listAuthorities('only from afar', onlyFromAfar, gazetteer, isWhole)
      : []),
  ].join('\n');
}

// More names than these hide what matters, unless they are asked for.
const fewNames = 6;

function listAuthorities(
  what: string,
  codes: readonly string[],
  { authorities }: Gazetteer,
  isWhole: boolean,
): readonly string[] {
  const byRegion = new Map<string, string[]>();
  for (const code of codes) {
    const authority = authorities.get(code);
    if (authority)
      byRegion.set(authority.regionName, [...(byRegion.get(authority.regionName) ?? []), authority.name]);
  }
  return [...byRegion]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([region, names]) => {
      const shown = isWhole || names.length <= fewNames ? ` (${[...names].sort().join(', ')})` : '';
      return `    ${what} in ${region}: ${names.length}${shown}`;
    });
}
