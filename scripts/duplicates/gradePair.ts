import type { Coverage } from '../../src/catalogue/service.ts';
import type { ListingKeys } from './listingKeys.ts';

/**
 * How sure it is that two listings are of one service. "overwhelming": one name, one phone number and
 * one postcode, and nothing against it. Only that may be merged by rule.
 */
export const grades = ['overwhelming', 'probable', 'possible'] as const;
/** One of the grades. */
export type Grade = (typeof grades)[number];

/** Two listings that may be of one service, with what speaks for and against it. */
export interface GradedPair {
  readonly grade: Grade;
  readonly points: number;
  readonly evidence: readonly string[];
  readonly against: readonly string[];
}

/** In how many listings a phone number, postcode or page is found. */
export type CountShared = (kind: 'phone' | 'postcode' | 'page', key: string) => number;

// What more listings than this share belongs to a council or a building, not to one service.
const mostOfOneService = 10;
const probablePoints = 7;
const possiblePoints = 5;
const alikeShare = 0.75;

/** Grades two listings; null when they are not likely one service. */
export function gradePair(one: ListingKeys, other: ListingKeys, countShared: CountShared): GradedPair | null {
  const evidence: string[] = [];
  let points = 0;
  const say = (words: string, worth: number) => {
    evidence.push(words);
    points += worth;
  };
  const isSameName = one.name === other.name;
  const isOneFeed = one.service.provenance.feedId === other.service.provenance.feedId;
  // A source that lists two services under two names means two.
  if (isOneFeed && !isSameName) return null;
  const isAlike = !isSameName && shareOfWords(one.nameWords, other.nameWords) >= alikeShare;
  if (isSameName) say('the same name', 4);
  if (isAlike) say('alike names', 2);
  if (one.organization === other.organization) say('the same organisation', 2);
  const phone = one.phones.find((number) => other.phones.includes(number));
  const postcode = one.postcodes.find((code) => other.postcodes.includes(code));
  if (phone !== undefined) say(...toShared('phone', phone, 3));
  if (postcode !== undefined) say(...toShared('postcode', postcode, 2));
  if (one.page !== null && one.page === other.page) {
    // A page without a path is the provider's front door, for all of its services.
    say(...toShared('page', one.page, one.page.includes('/') ? 3 : 1));
  }
  const against = listAgainst(one, other);
  points -= 3 * against.length;
  const grade = toGrade();
  return grade === null ? null : { grade, points, evidence, against };

  function toShared(kind: 'phone' | 'postcode' | 'page', key: string, worth: number): [string, number] {
    const words = { phone: 'phone number', postcode: 'postcode', page: 'web address' }[kind];
    const count = countShared(kind, key);
    if (count <= mostOfOneService) return [`the same ${words} (${key})`, worth];
    return [`the same ${words} (${key}), which ${count} listings have`, 1];
  }

  function toGrade(): Grade | null {
    if (isSameName && phone !== undefined && postcode !== undefined && against.length === 0) {
      return 'overwhelming';
    }
    if (points >= probablePoints && (isSameName || isAlike)) return 'probable';
    return points >= (isOneFeed ? probablePoints : possiblePoints) ? 'possible' : null;
  }
}

function shareOfWords(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word)).length;
  return (2 * shared) / (one.length + other.length || 1);
}

function listAgainst(one: ListingKeys, other: ListingKeys): string[] {
  const { eligibility, coverage, contractReference } = one.service;
  const theirs = other.service;
  const sexes = new Set([eligibility.sexes, theirs.eligibility.sexes]);
  return [
    ...(sexes.has('women') && sexes.has('men') ? ['one is for women and the other for men'] : []),
    ...(areApart(coverage, theirs.coverage) ? ['they cover different areas'] : []),
    ...(contractReference !== null &&
    theirs.contractReference !== null &&
    contractReference !== theirs.contractReference
      ? ['they have different contracts']
      : []),
  ];
}

/** Whether two coverages are by authority alone and share none. */
function areApart(one: Coverage, other: Coverage): boolean {
  const isByAuthority = ({ ladCodes, pfaCodes, probationRegionCodes, national, remote }: Coverage) =>
    ladCodes.length > 0 && pfaCodes.length + probationRegionCodes.length === 0 && !national && !remote;
  return (
    isByAuthority(one) && isByAuthority(other) && !one.ladCodes.some((code) => other.ladCodes.includes(code))
  );
}
