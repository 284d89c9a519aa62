import type { GazetteerFile } from '../../src/geography/gazetteerFile.ts';
import { CommandError } from '../commandError.ts';
import { indexIn, positionOrNullIn, textIn } from './cells.ts';
import { indexOfAuthority } from './indexOfAuthority.ts';
import { morePrisons } from './names/prisonNames.ts';
import type { TableRow } from './readTable.ts';

/** Criminal courts by name. One without an authority gets that of its postcode's sector. @throws CommandError */
export function toCourtTable(
  rows: readonly TableRow[],
  ladCodes: readonly string[],
  outcodes: GazetteerFile['outcodes'],
): GazetteerFile['courts'] {
  const courts = [...rows].sort((a, b) => (textIn(a, 'name') < textIn(b, 'name') ? -1 : 1));
  return {
    names: courts.map((row) => textIn(row, 'name')),
    types: courts.map((row) => textIn(row, 'types')),
    authorities: courts.map((row) =>
      row.cells['lad_code'] ? indexIn(row, 'lad_code', ladCodes) : authorityOfSector(row, outcodes),
    ),
    lats: courts.map((row) => positionOrNullIn(row).lat),
    lons: courts.map((row) => positionOrNullIn(row).lon),
  };
}

function authorityOfSector(row: TableRow, outcodes: GazetteerFile['outcodes']): number {
  const [outcode = '', inward = ''] = textIn(row, 'postcode').split(' ');
  const sectors = outcodes.sectors[outcodes.codes.indexOf(outcode)] ?? [];
  const at = sectors.findIndex((digit, column) => column % 2 === 0 && digit === Number(inward[0]));
  const authority = sectors[at + 1];
  if (at < 0 || authority === undefined) {
    throw new CommandError(`${row.where}: neither its authority nor its postcode tells where it is.`);
  }
  return authority;
}

/** Prisons in use, with the name in English; Welsh names come with `welshPrisonNames`. @throws CommandError */
export function toPrisonTable(
  rows: readonly TableRow[],
  authorities: GazetteerFile['authorities'],
): GazetteerFile['prisons'] {
  const listed = activePrisons(rows).map((row) => ({
    code: textIn(row, 'nomis_code'),
    name: prisonName(row),
    sexHeld: textIn(row, 'sex_held'),
    authority: indexIn(row, 'lad_code', authorities.codes),
    ...positionOrNullIn(row),
  }));
  const added = morePrisons.map(({ code, name, sexHeld, authority }) => {
    if (listed.some((prison) => prison.name === name)) throw new CommandError(`${name} is in the register.`);
    return {
      code,
      name,
      sexHeld,
      authority: indexOfAuthority(authorities.names, authority),
      lat: null,
      lon: null,
    };
  });
  const prisons = [...listed, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    codes: prisons.map((prison) => prison.code),
    names: prisons.map((prison) => prison.name),
    sexes: prisons.map((prison) => prison.sexHeld),
    authorities: prisons.map((prison) => prison.authority),
    lats: prisons.map((prison) => prison.lat),
    lons: prisons.map((prison) => prison.lon),
  };
}

/** Welsh names of prisons, each with the English one. */
export function welshPrisonNames(rows: readonly TableRow[]): readonly (readonly [string, string])[] {
  return activePrisons(rows).flatMap((row) => {
    const welsh = row.cells['name_cy'] ?? '';
    return welsh === '' ? [] : [[welsh, prisonName(row)] as const];
  });
}

function activePrisons(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter((row) => row.cells['active'] === 'Y');
}

// "Altcourse (HMP & YOI)" is written and said "HMP Altcourse".
function prisonName(row: TableRow): string {
  const name = textIn(row, 'name').replace(' Of ', ' of ');
  const [, place, types] = /^(.+?) \(([A-Z]+).*\)$/.exec(name) ?? [];
  return place && types ? `${types} ${place}` : name;
}
