import type { Coverage } from '../catalogue/service.ts';

/** Whether a listing says of any place that it reaches it. */
export function reachesSomewhere(coverage: Coverage): boolean {
  const { ladCodes, pfaCodes, probationRegionCodes, national, remote } = coverage;
  return national || remote || ladCodes.length + pfaCodes.length + probationRegionCodes.length > 0;
}
