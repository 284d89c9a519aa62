import type { GazetteerFile } from '../../src/geography/gazetteerFile.ts';
import { placeKinds, type PlaceKind } from '../../src/geography/placeName.ts';
import { CommandError } from '../commandError.ts';
import type { AreaTables } from './areaTables.ts';
import { deliveryUnitNames } from './names/deliveryUnitNames.ts';
import { everydayAreaNames, everydayTownNames } from './names/everydayNames.ts';
import { formerDistricts } from './names/formerDistricts.ts';
import type { NameRow } from './names/nameRow.ts';
import { prisonNames } from './names/prisonNames.ts';
import { welshAreas, welshAuthorities } from './names/welshNames.ts';
import { welshTowns } from './names/welshTowns.ts';

/** The tables that other names point into. */
export type NamedTables = AreaTables & Pick<GazetteerFile, 'places' | 'prisons'>;

interface OtherName {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly area: string;
  readonly place: number;
  readonly prison: number;
}

/** Welsh, short and everyday names. @throws CommandError when one points at nothing. */
export function toOtherNameTable(
  tables: NamedTables,
  welshPrisons: readonly (readonly [string, string])[],
): GazetteerFile['otherNames'] {
  const prisonRows = welshPrisons.map(([welsh, english]): NameRow => [welsh, 'prison', english]);
  const rows = [
    ...[...welshAreas, ...welshAuthorities, ...welshTowns, ...deliveryUnitNames].map((row) =>
      named(row, false),
    ),
    ...[...everydayAreaNames, ...formerDistricts, ...everydayTownNames].map((row) => named(row, true)),
    ...[...prisonNames, ...prisonRows].map((row) => named(row, false)),
  ];
  const names = rows.flatMap(({ row, isEveryday }) => {
    const [written, target, called] = row;
    return written.split('|').map((name) => ({ name, ...targetOf(tables, target, called, isEveryday) }));
  });
  return {
    names: names.map((one) => one.name),
    kinds: names.map((one) => placeKinds.indexOf(one.kind)),
    areas: names.map((one) => one.area),
    places: names.map((one) => one.place),
    prisons: names.map((one) => one.prison),
  };
}

function named(row: NameRow, isEveryday: boolean): { readonly row: NameRow; readonly isEveryday: boolean } {
  return { row, isEveryday };
}

function targetOf(
  tables: NamedTables,
  target: NameRow[1],
  called: string,
  isEveryday: boolean,
): Omit<OtherName, 'name'> {
  const none = { area: '', place: -1, prison: -1 };
  const kind = (plain: PlaceKind): PlaceKind => (isEveryday ? 'everyday name' : plain);
  switch (target) {
    case 'authority':
      return { ...none, kind: kind('local authority'), area: codeOf(tables.authorities, called) };
    case 'force':
      return { ...none, kind: kind('police force area'), area: codeOf(tables.forces, called) };
    case 'region': {
      const letter = codeOf(tables.regions, called);
      return { ...none, kind: kind('probation region'), area: `region-${letter.toLowerCase()}` };
    }
    case 'county':
      return { ...none, kind: kind('county'), area: codeOf(tables.counties, called) };
    case 'unit':
      return { ...none, kind: kind('delivery unit'), area: codeOf(tables.units, called) };
    case 'nation':
      return { ...none, kind: kind('nation'), area: called.toLowerCase() };
    case 'prison':
      return { ...none, kind: 'prison', prison: indexOf(tables.prisons.names, called) };
    case 'town':
      return { ...none, kind: kind('town'), place: placeIndexOf(tables, called) };
  }
}

function codeOf(
  table: { readonly codes: readonly string[]; readonly names: readonly string[] },
  called: string,
): string {
  return table.codes[indexOf(table.names, called)] ?? '';
}

function indexOf(names: readonly string[], called: string): number {
  const at = names.indexOf(called);
  if (at < 0)
    throw new CommandError(`Our tables of names speak of "${called}", which is in no source table.`);
  return at;
}

// Written "town, authority"; the authority's own name may hold a comma, a town's never does.
function placeIndexOf({ places, authorities }: NamedTables, called: string): number {
  const comma = called.indexOf(', ');
  const [town, authority] = [called.slice(0, comma), called.slice(comma + 2)];
  const at = places.names.findIndex(
    (name, row) => name === town && authorities.names[places.authorities[row] ?? -1] === authority,
  );
  if (at < 0)
    throw new CommandError(`Our tables of names speak of "${called}", which is in no source table.`);
  return at;
}
