import type { KeptServices } from '../kept/keptServices.ts';
import { termKey } from '../listing/termMapping.ts';

// More would take as long as an import, and say no more.
const mostCompared = 200;

/**
 * Whether most services that are in both runs have other names than before: another feed, whose ids happen to
 * be the same, as where both count from 1; or a sheet of which one column alone was sorted.
 */
export function isOtherFeed(here: KeptServices, earlier: KeptServices): boolean {
  let [compared, renamed] = [0, 0];
  for (const id of earlier.ids()) {
    if (!here.has(id)) continue;
    compared += 1;
    if (termKey(here.read(id).name) !== termKey(earlier.read(id).name)) renamed += 1;
    if (compared === mostCompared) break;
  }
  return renamed * 2 > compared;
}
