import type { Coverage } from '../../../catalogue/service.ts';
import { useAreas } from '../../../hooks/useAreas.ts';
import type { NameOfArea } from './groupFacts.ts';

type AreaCodes = Pick<Coverage, 'ladCodes' | 'pfaCodes' | 'probationRegionCodes' | 'excludedLadCodes'>;

/** The names of areas of coverages; a code stands for itself until its name is there. */
export interface AreaNames {
  /** "Leeds", "West Yorkshire" */
  readonly nameOf: NameOfArea;
  /** With what kind of area it is, where that is not a local authority: "West Yorkshire (police force area)". */
  readonly describe: NameOfArea;
}

/** Looks up the names of the areas of coverages. */
export function useAreaNames(...coverages: readonly AreaCodes[]): AreaNames {
  const codes = coverages.flatMap((coverage) => [
    ...coverage.probationRegionCodes,
    ...coverage.pfaCodes,
    ...coverage.ladCodes,
    ...coverage.excludedLadCodes,
  ]);
  const find = useAreas([...new Set(codes)]);
  return {
    nameOf: (code) => find(code)?.name ?? code,
    describe: (code) => {
      const area = find(code);
      if (!area) return code;
      return area.kind === 'local authority' ? area.name : `${area.name} (${area.kind})`;
    },
  };
}
