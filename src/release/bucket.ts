import type { ReleaseManifest, ReleaseObject } from './release.ts';
import { releaseLimits } from './releaseLimits.ts';

/** Services a bucket is meant to hold: few, so that a change to one makes little else travel again. */
export const servicesPerBucket = 12;

/**
 * How many buckets a release of so many services has: a power of two, from 1 to 512. A catalogue that
 * hovers around a threshold would send everything anew at each crossing, so the previous release's
 * count stays while its buckets hold between a third and twice what they are meant to.
 */
export function toBucketCount(serviceCount: number, previousCount: number | null = null): number {
  if (previousCount !== null) {
    const average = serviceCount / previousCount;
    const isLopsided = previousCount > 1 && average < servicesPerBucket / 3;
    if (average <= servicesPerBucket * 2 && !isLopsided) return previousCount;
  }
  let count = 1;
  while (count < releaseLimits.buckets && serviceCount > count * servicesPerBucket) count *= 2;
  return count;
}

/**
 * The bucket of a service, from 0: FNV-1a over the id's UTF-8 bytes, with the high bits folded in
 * because FNV's low bits alone mix poorly. Never change it: publishers and devices must agree.
 *
 * @param bucketCount a power of two
 */
export function toBucket(serviceId: string, bucketCount: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(serviceId)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  hash ^= hash >>> 16;
  return (hash & (bucketCount - 1)) >>> 0;
}

/** The object of a release that holds the service with this id, if the release has it at all. */
export function findServiceObject(manifest: ReleaseManifest, serviceId: string): ReleaseObject | undefined {
  return manifest.services[toBucket(serviceId, manifest.services.length)];
}

/** Every object of a release once: two empty buckets are one and the same object. */
export function listObjects(manifest: ReleaseManifest): readonly ReleaseObject[] {
  const byHash = new Map<string, ReleaseObject>();
  for (const object of [manifest.gazetteer, manifest.thesaurus, ...manifest.services]) {
    byHash.set(object.hash, object);
  }
  return [...byHash.values()];
}
