import type { Coverage } from '../../../src/catalogue/service.ts';
import type { CodedArea } from './areas.ts';
import type { Contract } from './contract.ts';
import { curatedCoverage } from './curatedCoverage.ts';

/** The real area: the curated one where there is one, else the coded. `prose` stands after "in". */
export function toCoverage(
  contract: Contract,
  area: CodedArea,
  warnings: string[],
): { readonly coverage: Coverage; readonly prose: string } {
  const curated = curatedCoverage.get(contract.reference);
  const nowhereElse = { excludedLadCodes: [], national: false, remote: false };
  if (!curated) {
    const { name, prose, probationRegionCodes, pfaCodes } = area;
    const coverage = { ladCodes: [], pfaCodes, probationRegionCodes, ...nowhereElse, areaName: name };
    return { coverage: { ...coverage, curatedReason: null }, prose };
  }
  if (curated.title !== contract.title) {
    warnings.push(`coverage was curated for another title (“${curated.title}”); read it again`);
  }
  const { areaName, ladCodes, pfaCodes, reason } = curated;
  const coverage = { ladCodes, pfaCodes, probationRegionCodes: [], ...nowhereElse, areaName };
  const prose = /^(?:East|West|North|South)(?:,.*)? and /.test(areaName)
    ? areaName.charAt(0).toLowerCase() + areaName.slice(1)
    : areaName;
  return {
    coverage: { ...coverage, curatedReason: reason },
    prose: prose.replace(/^North, east/, 'north, east'),
  };
}
