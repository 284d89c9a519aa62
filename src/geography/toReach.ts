import type { Coverage } from '../catalogue/service.ts';
import { coveredLads } from './coveredLads.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { HomeArea } from './homeArea.ts';
import { reaches, type Reach } from './reach.ts';

/** How far a service reaches a home area, and whether it leaves some of its authorities out. */
export interface ReachOfHome {
  readonly reach: Reach;
  readonly coversPart: boolean;
}

/**
 * Whether a coverage reaches a home area, and by which tier: the nearest one that holds any of the home
 * area's authorities. Null when it does not. An authority left out by name is never reached, not even
 * by a service that can be used from anywhere.
 */
export function toReach(coverage: Coverage, home: HomeArea, gazetteer: Gazetteer): ReachOfHome | null {
  const covered = coveredLads(coverage, gazetteer);
  let nearest: Reach | null = null;
  const reached = new Set<string>();
  for (const reach of reaches) {
    const tier = covered[reach];
    if (tier.length === 0) continue;
    const lads = new Set(tier);
    for (const code of home.ladCodes) {
      if (!lads.has(code)) continue;
      nearest ??= reach;
      reached.add(code);
    }
  }
  if (!nearest) return null;
  return { reach: nearest, coversPart: home.ladCodes.some((code) => !reached.has(code)) };
}
