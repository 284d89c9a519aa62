import type { Coverage } from '../../../src/catalogue/service.ts';
import { coveredLads } from '../../../src/geography/coveredLads.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { onlyStated, type ApiRecord } from './onlyStated.ts';
import { toUuid } from './toUuid.ts';

/** An area before it is a record: what it is called, and the code it has in the national statistics. */
interface Area {
  readonly name: string;
  readonly gssCode: string | null;
}

/**
 * The real area of a service. The standard cannot say "all of this but not that", so a coverage with
 * an exclusion is spelt out authority by authority.
 */
export function toServiceAreas(
  service: { readonly id: string; readonly coverage: Coverage },
  gazetteer: Gazetteer,
): ApiRecord[] {
  return toAreas(service.coverage, gazetteer).map(({ name, gssCode }) =>
    onlyStated({
      id: toUuid('service_area', service.id, gssCode ?? name),
      name,
      service_area: service.coverage.areaName,
      uri: gssCode === null ? null : `http://statistics.data.gov.uk/id/statistical-geography/${gssCode}`,
    }),
  );
}

function toAreas(coverage: Coverage, gazetteer: Gazetteer): Area[] {
  if (coverage.excludedLadCodes.length > 0) return toSpeltOutAreas(coverage, gazetteer);
  const { authorities, policeForceAreas, probationRegions } = gazetteer;
  return [
    ...coverage.ladCodes.map((code) => ({ name: authorities.get(code)?.name ?? code, gssCode: code })),
    ...coverage.pfaCodes.map((code) => ({
      name: `${policeForceAreas.get(code)?.name ?? code} (police force area)`,
      gssCode: code,
    })),
    ...coverage.probationRegionCodes.map((code) => ({
      name: toRegionName(probationRegions.get(code)?.name ?? code),
      gssCode: null,
    })),
    ...(coverage.national ? [{ name: everywhere, gssCode: null }] : []),
    ...(coverage.remote ? [remoteArea] : []),
  ];
}

/** What stands after an area that is reached from afar only. */
export const byPhone = ', by phone or online';
/** What stands for everywhere. */
export const everywhere = 'England and Wales';

const remoteArea: Area = { name: `${everywhere}${byPhone}`, gssCode: null };

function toSpeltOutAreas(coverage: Coverage, gazetteer: Gazetteer): Area[] {
  const { local, area, region, national, remote } = coveredLads(coverage, gazetteer);
  const inPerson = new Set([...local, ...area, ...region, ...national]);
  const fromAfar = new Set(remote.filter((code) => !inPerson.has(code)));
  const nameOf = (code: string) => gazetteer.authorities.get(code)?.name ?? code;
  return [
    ...[...inPerson].map((code) => ({ name: nameOf(code), gssCode: code })),
    ...[...fromAfar].map((code) => ({ name: `${nameOf(code)}${byPhone}`, gssCode: code })),
  ];
}

/** A probation region as an area: the national statistics have no code for one. */
export function toRegionName(name: string): string {
  return `${name} (probation region)`;
}
