import { unitBases, type AreaGroup, type LocalAuthority, type PccArea } from './gazetteer.ts';
import { rowAt } from './rowAt.ts';
import { unitsPerDegree, type GazetteerFile } from './gazetteerFile.ts';
import { GazetteerError } from './gazetteerError.ts';

/** The areas of a gazetteer, each knowing its authorities. */
export interface LinkedAreas {
  readonly authorities: ReadonlyMap<string, LocalAuthority>;
  readonly ladCodes: readonly string[];
  readonly policeForceAreas: ReadonlyMap<string, AreaGroup>;
  readonly probationRegions: ReadonlyMap<string, AreaGroup>;
  readonly deliveryUnits: readonly AreaGroup[];
  readonly counties: readonly AreaGroup[];
  readonly pccAreas: ReadonlyMap<string, PccArea>;
}

/** Turns row numbers into codes and names. @throws GazetteerError when an area would be empty. */
export function linkAreas(file: GazetteerFile): LinkedAreas {
  const authorities = file.authorities.codes.map((_, row) => toAuthority(file, row));
  const ladsWhere = (belongs: (row: number) => boolean): readonly string[] =>
    file.authorities.codes.filter((_, row) => belongs(row));
  const forces = file.forces.codes.map((code, force) =>
    toGroup(
      code,
      file.forces.names[force],
      ladsWhere((row) => file.authorities.forces[row] === force),
    ),
  );
  const regions = file.regions.codes.map((code, region) =>
    toGroup(
      code,
      file.regions.names[region],
      ladsWhere((row) => file.forces.regions[file.authorities.forces[row] ?? -1] === region),
    ),
  );
  const deliveryUnits = file.units.codes.map((code, unit) =>
    toGroup(
      code,
      file.units.names[unit],
      ladsWhere((row) => file.authorities.units[row]?.includes(unit) === true),
    ),
  );
  const counties = file.counties.codes.map((code, county) =>
    toGroup(
      code,
      file.counties.names[county],
      (file.counties.authorities[county] ?? []).map((row) => rowAt(file.authorities.codes, row)),
    ),
  );
  const pccAreas = file.pccAreas.ids.map((id, pcc) => ({
    id,
    name: rowAt(file.pccAreas.names, pcc),
    pfaCodes: file.forces.codes.filter((_, force) => file.forces.pccAreas[force] === pcc),
  }));
  return {
    authorities: new Map(authorities.map((authority) => [authority.code, authority])),
    ladCodes: file.authorities.codes,
    policeForceAreas: new Map(forces.map((force) => [force.code, force])),
    probationRegions: new Map(regions.map((region) => [region.code, region])),
    deliveryUnits,
    counties,
    pccAreas: new Map(pccAreas.map((area) => [area.id, area])),
  };
}

function toGroup(code: string, name: string | undefined, ladCodes: readonly string[]): AreaGroup {
  if (name === undefined || ladCodes.length === 0) {
    throw new GazetteerError(`The area ${code} has no local authority.`);
  }
  return { code, name, ladCodes };
}

function toAuthority(file: GazetteerFile, row: number): LocalAuthority {
  const table = file.authorities;
  const code = rowAt(table.codes, row);
  const force = rowAt(table.forces, row);
  const region = rowAt(file.forces.regions, force);
  const lat = rowAt(table.lats, row);
  const lon = rowAt(table.lons, row);
  if (lat === null || lon === null) throw new GazetteerError(`The authority ${code} has no position.`);
  return {
    code,
    name: rowAt(table.names, row),
    nation: code.startsWith('W') ? 'Wales' : 'England',
    county: file.counties.names[rowAt(table.counties, row)] ?? null,
    pfaCode: rowAt(file.forces.codes, force),
    pfaName: rowAt(file.forces.names, force),
    regionCode: rowAt(file.regions.codes, region),
    regionName: rowAt(file.regions.names, region),
    deliveryUnits: rowAt(table.units, row).map((unit) => rowAt(file.units.names, unit)),
    unitBasis: rowAt(unitBases, rowAt(table.unitBases, row)),
    centre: { lat: lat / unitsPerDegree, lon: lon / unitsPerDegree },
    nearby: rowAt(table.nearby, row).map((near) => rowAt(table.codes, near)),
  };
}
