import type { HomeArea } from './homeArea.ts';
import type { LinkedAreas } from './linkAreas.ts';
import { toRegionAreaCode } from './regionArea.ts';

/** Every area that can be a home area, by its code: see `findArea` for the codes. */
export function linkHomeAreas(areas: LinkedAreas): ReadonlyMap<string, HomeArea> {
  const all: HomeArea[] = [];
  for (const { code, name } of areas.authorities.values()) {
    all.push({ kind: 'local authority', code, name, ladCodes: [code] });
  }
  for (const unit of areas.deliveryUnits) all.push({ kind: 'delivery unit', ...unit });
  for (const county of areas.counties) all.push({ kind: 'county', ...county });
  for (const force of areas.policeForceAreas.values()) all.push({ kind: 'police force area', ...force });
  for (const { code, name, ladCodes } of areas.probationRegions.values()) {
    all.push({ kind: 'probation region', code: toRegionAreaCode(code), name, ladCodes });
  }
  for (const name of ['England', 'Wales'] as const) {
    const ladCodes = areas.ladCodes.filter((code) => areas.authorities.get(code)?.nation === name);
    if (ladCodes.length > 0) all.push({ kind: 'nation', code: name.toLowerCase(), name, ladCodes });
  }
  return new Map(all.map((area) => [area.code, area]));
}
