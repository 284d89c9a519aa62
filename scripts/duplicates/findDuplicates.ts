import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { gradePair, grades, type GradedPair } from './gradePair.ts';
import { toListingKeys, type ListingKeys } from './listingKeys.ts';

/** Two listings that are likely of one service. */
export interface DuplicatePair extends GradedPair {
  readonly services: readonly [Service, Service];
}

/** Probable duplicates, surest first. */
export interface Duplicates {
  readonly compared: number;
  readonly pairs: readonly DuplicatePair[];
  /** Keys that so many listings share that they were not compared by them. */
  readonly tooCommon: readonly string[];
}

// Listings are compared only with those they share a key with, and never more than so many by one key.
const largestBlock = 50;
const progressStep = 1000;

/** Finds listings that are likely of one running service. Ended ones are history, and stay. */
export function findDuplicates(
  services: readonly Service[],
  today: CalendarDay,
  onProgress: (done: number, total: number) => void = () => undefined,
): Duplicates {
  const listings = services.filter((service) => !hasEnded(service, today)).map(toListingKeys);
  const blocks = new Map<string, number[]>();
  const keysOf = listings.map(toBlockKeys);
  for (const [index, keys] of keysOf.entries()) {
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  const countShared = (kind: string, key: string) => blocks.get(`${kind} ${key}`)?.length ?? 0;
  const pairs: DuplicatePair[] = [];
  for (const [index, one] of listings.entries()) {
    if (index % progressStep === 0) onProgress(index, listings.length);
    for (const candidate of toCandidates(index, keysOf[index] ?? [], blocks)) {
      const other = listings[candidate];
      if (!other || succeeds(one.service, other.service)) continue;
      const graded = gradePair(one, other, countShared);
      if (graded) pairs.push({ ...graded, services: [one.service, other.service] });
    }
  }
  const tooCommon = [...blocks]
    .filter(([key, block]) => block.length > largestBlock && !key.startsWith('word '))
    .map(([key, block]) => `${key} (${block.length} listings)`);
  return { compared: listings.length, pairs: pairs.toSorted(comparePairs), tooCommon };
}

function toBlockKeys({ name, nameWords, organization, phones, postcodes, page }: ListingKeys): string[] {
  const shared = [
    ...phones.map((phone) => `phone ${phone}`),
    ...postcodes.map((postcode) => `postcode ${postcode}`),
    ...(page === null ? [] : [`page ${page}`]),
  ];
  // A switchboard or a community centre has hundreds: with a word of the name the blocks are small again.
  const narrowed = [...shared, `organisation ${organization}`].flatMap((key) =>
    nameWords.map((word) => `word ${key} ${word}`),
  );
  return [`name ${name}`, ...shared, ...narrowed];
}

function toCandidates(
  index: number,
  keys: readonly string[],
  blocks: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const candidates = new Set<number>();
  for (const key of keys) {
    const block = blocks.get(key) ?? [];
    if (block.length > largestBlock) continue;
    for (const other of block) if (other > index) candidates.add(other);
  }
  return candidates;
}

function succeeds(one: Service, other: Service): boolean {
  return one.replacedBy.includes(other.id) || other.replacedBy.includes(one.id);
}

function comparePairs(one: DuplicatePair, other: DuplicatePair): number {
  return (
    grades.indexOf(one.grade) - grades.indexOf(other.grade) ||
    other.points - one.points ||
    one.services[0].id.localeCompare(other.services[0].id)
  );
}
