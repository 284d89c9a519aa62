import type { ReleaseObjectKind } from './release.ts';

/**
 * The most bytes of each file that a reader takes in, so that a hostile or broken server cannot fill
 * a device with endless data before a hash is known to be wrong (TUF 5.4.1, 5.5.1 and 5.7).
 */
export const releaseLimits = {
  pointerBytes: 4_096,
  manifestBytes: 1_048_576,
  /** More than a handover between two keys needs. */
  signatures: 4,
  buckets: 512,
} as const;

/** The most bytes of one object, by what it holds. */
export const objectBytesLimit: Readonly<Record<ReleaseObjectKind, number>> = {
  // A bucket of 50,000 services spread over 512 holds about 100, at some kilobytes each.
  services: 4 * 1_048_576,
  gazetteer: 8 * 1_048_576,
  thesaurus: 4 * 1_048_576,
};
