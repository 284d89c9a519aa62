import type { Difference } from '../../src/changes/listDifferences.ts';
import { findArea } from '../../src/geography/findArea.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { toRegionAreaCode } from '../../src/geography/regionArea.ts';

/** A difference with the names of areas before their codes, which nobody knows by heart. */
export function nameAreas({ path, before, after }: Difference, gazetteer: Gazetteer): Difference {
  const isRegion = path === 'coverage.probationRegionCodes';
  const name = (code: string) => findArea(gazetteer, isRegion ? toRegionAreaCode(code) : code)?.name;
  const addNames = (text: string | null) =>
    text?.replace(isRegion ? /\b[A-Z]\b/g : /\b[EW]\d{8}\b/g, (code) => {
      const known = name(code);
      return known === undefined ? code : `${known} (${code})`;
    }) ?? null;
  return { path, before: addNames(before), after: addNames(after) };
}
