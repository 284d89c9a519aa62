import { unitBases, type UnitBasis } from '../../src/geography/gazetteer.ts';
import type { GazetteerFile } from '../../src/geography/gazetteerFile.ts';
import { CommandError } from '../commandError.ts';
import { indexIn, positionIn, textIn } from './cells.ts';
import { extraCounties } from './names/extraCounties.ts';
import { pccAreas } from './names/pccAreas.ts';
import { indexOfAuthority } from './indexOfAuthority.ts';
import type { TableRow } from './readTable.ts';
import { toSlug } from './slug.ts';

const basisWords: Readonly<Record<string, UnitBasis>> = {
  named: 'named',
  'county/force-wide': 'county',
  inferred: 'inferred',
  'split-LAD': 'split',
};

/** The tables of areas of the file, but for `nearby`, which needs the postcodes. */
export type AreaTables = Pick<GazetteerFile, 'regions' | 'pccAreas' | 'forces' | 'units' | 'counties'> & {
  readonly authorities: Omit<GazetteerFile['authorities'], 'nearby'>;
};

/** Regions, forces, delivery units, counties and authorities from the rows of lad.csv. @throws CommandError */
export function toAreaTables(unsorted: readonly TableRow[]): AreaTables {
  const rows = inOrder(unsorted, 'lad_code');
  const codes = rows.map((row) => textIn(row, 'lad_code'));
  const names = rows.map((row) => textIn(row, 'lad_name'));
  const regionRows = inOrder(distinct(rows, 'probation_region_code'), 'probation_region_code');
  const regionCodes = regionRows.map((row) => textIn(row, 'probation_region_code'));
  const forceRows = inOrder(distinct(rows, 'pfa_code'), 'pfa_code');
  const forceCodes = forceRows.map((row) => textIn(row, 'pfa_code'));
  const unitNames = [...new Set(rows.flatMap((row) => textIn(row, 'pdu').split('|')))].sort();
  const councils = [...new Set(rows.map((row) => row.cells['county'] ?? ''))].filter(Boolean).sort();
  return {
    regions: { codes: regionCodes, names: regionRows.map((row) => textIn(row, 'probation_region')) },
    pccAreas: { ids: pccAreas.map(({ id }) => id), names: pccAreas.map(({ name }) => name) },
    forces: {
      codes: forceCodes,
      names: forceRows.map((row) => forceName(textIn(row, 'pfa_name'))),
      regions: forceRows.map((row) => indexIn(row, 'probation_region_code', regionCodes)),
      pccAreas: forceRows.map(pccAreaOf),
    },
    units: { codes: unitNames.map((name) => `pdu-${toSlug(name)}`), names: unitNames },
    counties: {
      codes: [
        ...councils.map((name) => `county-${toSlug(name)}`),
        ...extraCounties.map(({ name, isCounty }) => `${isCounty ? 'county' : 'area'}-${toSlug(name)}`),
      ],
      names: [...councils, ...extraCounties.map(({ name }) => name)],
      authorities: [
        ...councils.map((name) => rows.flatMap((row, at) => (row.cells['county'] === name ? [at] : []))),
        ...extraCounties.map(({ authorities }) => authorities.map((name) => indexOfAuthority(names, name))),
      ],
    },
    authorities: {
      codes,
      names,
      counties: rows.map((row) => councils.indexOf(row.cells['county'] ?? '')),
      forces: rows.map((row) => indexIn(row, 'pfa_code', forceCodes)),
      units: rows.map((row) =>
        textIn(row, 'pdu')
          .split('|')
          .map((name) => unitNames.indexOf(name)),
      ),
      unitBases: rows.map(unitBasisOf),
      lats: rows.map((row) => positionIn(row).lat),
      lons: rows.map((row) => positionIn(row).lon),
    },
  };
}

function unitBasisOf(row: TableRow): number {
  const basis = basisWords[textIn(row, 'pdu_basis')];
  if (!basis) throw new CommandError(`${row.where}: pdu_basis "${row.cells['pdu_basis']}" is not known.`);
  return unitBases.indexOf(basis);
}

function pccAreaOf(row: TableRow): number {
  const code = textIn(row, 'pfa_code');
  const at = pccAreas.findIndex(({ pfaCodes }) => pfaCodes.includes(code));
  if (at < 0) throw new CommandError(`${row.where}: no PCC area is known for the force ${code}.`);
  return at;
}

// The source writes "London, City of" for its alphabet's sake, and one of the "and"s as a sign.
function forceName(name: string): string {
  return name.replace(/^London, City of$/, 'City of London').replace(' & ', ' and ');
}

function distinct(rows: readonly TableRow[], column: string): readonly TableRow[] {
  return [...new Map(rows.map((row) => [textIn(row, column), row])).values()];
}

function inOrder(rows: readonly TableRow[], column: string): readonly TableRow[] {
  return [...rows].sort((a, b) => (textIn(a, column) < textIn(b, column) ? -1 : 1));
}
