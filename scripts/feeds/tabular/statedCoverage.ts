import type { Coverage } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { quote } from '../cleaning/cleaned.ts';
import { placeServiceArea } from '../listing/placeServiceArea.ts';
import { toListingCoverage } from '../listing/toListingCoverage.ts';
import type { TableCells } from './tableCells.ts';
import { vocabularies } from './vocabularies.ts';

/** The area a row states, or null where it states none that could be placed. */
export function toStatedCoverage(cells: TableCells, gazetteer: Gazetteer): Coverage | null {
  const isRemote = cells.code('remote', vocabularies.stated) === 'yes';
  const named = cells.list('areas');
  const excludedLadCodes = readExcluded(cells, gazetteer);
  if (named.length === 0 && !isRemote) {
    if (excludedLadCodes.length > 0) cells.warn('areasNot', 'there is no area served to leave them out of');
    return null;
  }
  const { value, warnings } = toListingCoverage([...named, ...(isRemote ? ['online'] : [])], [], gazetteer);
  for (const warning of warnings) {
    cells.warn('areas', `${warning}; accepted are names or codes of local authorities, forces and regions`);
  }
  const isSomewhere =
    value.national ||
    value.remote ||
    value.ladCodes.length + value.pfaCodes.length + value.probationRegionCodes.length > 0;
  return isSomewhere ? { ...value, excludedLadCodes } : null;
}

function readExcluded(cells: TableCells, gazetteer: Gazetteer): readonly string[] {
  const codes = cells.list('areasNot').flatMap((name) => {
    const placed = placeServiceArea(gazetteer, name);
    const isWider = placed && placed.pfaCodes.length + placed.probationRegionCodes.length > 0;
    if (placed && placed.ladCodes.length > 0 && !isWider) {
      if (placed.note !== null) cells.warn('areasNot', placed.note);
      return placed.ladCodes;
    }
    cells.warn('areasNot', `${quote(name)} is no local authority that is known`);
    return [];
  });
  return [...new Set(codes)].sort();
}
