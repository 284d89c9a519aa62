import type { Coverage } from '../../../catalogue/service.ts';
import { pickedCodes } from '../../../changes/forms/coverageForm.ts';
import type { HomeArea } from '../../../geography/homeArea.ts';
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

/** Looks up the names of the areas of coverages, save of those that are `known`. */
export function useAreaNames(coverages: readonly AreaCodes[], known: readonly HomeArea[] = []): AreaNames {
  const codes = coverages.flatMap((coverage) => [...pickedCodes(coverage), ...coverage.excludedLadCodes]);
  const lookUp = useAreas([...new Set(codes)]);
  const find = (code: string) => known.find((area) => area.code === code) ?? lookUp(code);
  return {
    nameOf: (code) => find(code)?.name ?? code,
    describe: (code) => {
      const area = find(code);
      if (!area) return code;
      return area.kind === 'local authority' ? area.name : `${area.name} (${area.kind})`;
    },
  };
}
