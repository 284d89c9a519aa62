import type { Coverage } from '../../../catalogue/service.ts';
import { useAreas } from '../../../hooks/useAreas.ts';
import type { NameOfArea } from './groupFacts.ts';

type AreaCodes = Pick<Coverage, 'ladCodes' | 'pfaCodes' | 'probationRegionCodes' | 'excludedLadCodes'>;

/** The names of the areas of coverages; a code stands for itself until its name is there. */
export function useAreaNames(...coverages: readonly AreaCodes[]): NameOfArea {
  const codes = coverages.flatMap((coverage) => [
    ...coverage.probationRegionCodes,
    ...coverage.pfaCodes,
    ...coverage.ladCodes,
    ...coverage.excludedLadCodes,
  ]);
  const find = useAreas([...new Set(codes)]);
  return (code) => {
    const area = find(code);
    if (!area) return code;
    return area.kind === 'local authority' ? area.name : `${area.name} (${area.kind})`;
  };
}
