import { limits } from '../../../src/catalogue/limits.ts';
import type { UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import type { Coverage } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { byPhone, everywhere, toRegionName } from '../../exports/open-referral-uk/toServiceAreas.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import { readRecords, readText } from './looseFields.ts';

/**
 * The area of a record of our own API. One with a hole was spelt out authority by authority, and comes
 * back so; those that it reaches by phone only are all but the hole.
 */
export function toOwnCoverage(service: UnknownRecord, gazetteer: Gazetteer): Coverage {
  const areas = readRecords(service, 'service_areas').map((area) => ({
    name: readText(area, 'name') ?? '',
    words: readText(area, 'service_area'),
    code: /[EW]\d{8}$/.exec(readText(area, 'uri') ?? '')?.[0] ?? null,
  }));
  const coded = (isThere: (code: string) => boolean, isByPhone: boolean) =>
    areas.flatMap(({ name, code }) =>
      code !== null && isThere(code) && name.endsWith(byPhone) === isByPhone ? [code] : [],
    );
  const isAuthority = (code: string) => gazetteer.authorities.has(code);
  const ladCodes = coded(isAuthority, false);
  const ladsByPhone = coded(isAuthority, true);
  const reached = new Set([...ladCodes, ...ladsByPhone]);
  const regions = [...gazetteer.probationRegions].filter(([, { name }]) =>
    areas.some((area) => area.name === toRegionName(name)),
  );
  return {
    ladCodes,
    pfaCodes: coded((code) => gazetteer.policeForceAreas.has(code), false),
    probationRegionCodes: regions.map(([code]) => code),
    excludedLadCodes: ladsByPhone.length === 0 ? [] : gazetteer.ladCodes.filter((code) => !reached.has(code)),
    national: areas.some(({ name }) => name === everywhere),
    remote: ladsByPhone.length > 0 || areas.some(({ name }) => name === `${everywhere}${byPhone}`),
    areaName: cutAtWord(toPlainLine(areas[0]?.words ?? areas[0]?.name ?? null).value, limits.name),
    curatedReason: null,
  };
}
