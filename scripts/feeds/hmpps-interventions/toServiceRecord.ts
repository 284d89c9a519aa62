import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { DeliveryFormat, Need, Setting } from '../../../src/catalogue/codes.ts';
import type { CohortStatement, Coverage, Eligibility, Organization } from '../../../src/catalogue/service.ts';
import { toActivityNames } from './activityNames.ts';
import { toActivityNeeds } from './activityNeeds.ts';
import { toCodedArea, type CodedArea } from './areas.ts';
import { cleanText, toSlug } from './cleanText.ts';
import type { Contract } from './contract.ts';
import { curatedCoverage } from './curatedCoverage.ts';
import { describeUnreadMethod, toDeliveryFormats } from './deliveryMethods.ts';
import { toContractNeeds, toNeedArea } from './needAreas.ts';
import { toDeliveryLocation } from './places.ts';
import type { Providers } from './providers.ts';
import { toConditions, toPreRelease, toSentenceUses } from './statements.ts';
import { successors } from './successors.ts';
import { toSummary } from './summary.ts';
import { toDisplayTitle } from './titles.ts';

/** Facts of the run that every record carries. */
export interface ImportRun {
  readonly providers: Providers;
  readonly retrievedAt: CalendarDay;
  /** The newest day that the feed names, up to the day it was retrieved. */
  readonly sourceDate: CalendarDay | null;
}

/** A record for `parseService` with warnings, or the one reason why there is none. */
export type ServiceRecord =
  | { readonly ok: true; readonly record: object; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Id of a contract's service in this catalogue: `PRJ_7283_E` becomes `crs-prj-7283-e`. */
export function toServiceId(reference: string): string {
  return `crs-${toSlug(reference)}`;
}

/** Interprets one contract. What cannot be read in it becomes a warning; what it cannot do without, a reason. */
export function toServiceRecord(contract: Contract, run: ImportRun): ServiceRecord {
  const contractNeeds = toContractNeeds(contract.type);
  if (!contractNeeds) return refused(`unknown contract type “${contract.type}”`);
  if (contract.regionCode !== null && contract.pccCode !== null) {
    return refused('it has both a probation region and a PCC area');
  }
  const area = toCodedArea(contract.regionCode, contract.pccCode);
  if (!area) return refused(describeUnknownArea(contract));
  const organization = run.providers.get(contract.primeProviderCode);
  if (!organization) return refused(`provider “${contract.primeProviderCode}” is not in the provider list`);
  const unknownPartner = contract.subcontractorCodes.find((code) => !run.providers.has(code));
  if (unknownPartner !== undefined)
    return refused(`provider “${unknownPartner}” is not in the provider list`);

  const warnings: string[] = [];
  const text = cleanText(contract.description ?? '');
  if (text === '') warnings.push('it has no description, so what can carry it is not stated');
  const delivered = readActivities(contract, contractNeeds, warnings);
  const eligibility = toEligibility(contract, text, warnings);
  const settings = toSettings(contract, text, eligibility, delivered);
  const { coverage, prose } = toCoverage(contract, area, warnings);
  const supportsVeterans = /\bveterans?\b/i.test(text);
  const facts = { type: contract.type, needs: delivered.needs, eligibility, settings, areaProse: prose };

  const record = {
    id: toServiceId(contract.reference),
    name: toDisplayTitle(contract.title),
    summary: toSummary({ ...facts, ...delivered, supportsVeterans }),
    organization,
    partners: toPartners(contract, run.providers),
    status: 'active',
    url: null,
    contacts: [],
    locations: [],
    deliveryPlaces: delivered.deliveryPlaces,
    languages: [],
    fundingRoute: 'commissioned',
    contractReference: contract.reference,
    starts: contract.starts,
    ends: contract.ends,
    replacedBy: (successors.get(contract.reference)?.references ?? []).map(toServiceId),
    needs: delivered.needs,
    needActivities: delivered.needActivities,
    cohorts: toCohorts(contract, supportsVeterans),
    eligibility,
    exclusions: {},
    settings,
    prisonsServed: delivered.prisonsServed,
    deliveryFormats: delivered.deliveryFormats,
    referralRoutes: ['refer-and-monitor'],
    sentenceUses: toSentenceUses(text),
    coverage,
    dose: { sessions: null, weeks: null },
    availability: { takingReferrals: 'not stated', wait: null, asOf: null },
    assurance: [],
    provenance: {
      feedId: 'hmpps-interventions',
      sourceId: contract.reference,
      sourceName:
        'HMPPS Refer and monitor an intervention: contract data, published by the Ministry of Justice',
      sourceUrl: 'https://github.com/ministryofjustice/hmpps-interventions-service',
      sourceDate: run.sourceDate,
      retrievedAt: run.retrievedAt,
    },
    confidentialLocation: false,
  };
  return { ok: true, record, warnings: countAlike(warnings) };
}

function countAlike(warnings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const warning of warnings) counts.set(warning, (counts.get(warning) ?? 0) + 1);
  return [...counts].map(([warning, times]) => (times === 1 ? warning : `${warning} (${times} times)`));
}

function refused(reason: string): ServiceRecord {
  return { ok: false, reason };
}

function describeUnknownArea({ regionCode, pccCode }: Contract): string {
  if (regionCode !== null) return `unknown probation region “${regionCode}”`;
  return pccCode === null
    ? 'it has neither a probation region nor a PCC area'
    : `unknown PCC area “${pccCode}”`;
}

interface Delivered {
  readonly needs: readonly Need[];
  readonly needActivities: readonly { readonly need: Need; readonly activities: readonly string[] }[];
  readonly deliveryFormats: readonly DeliveryFormat[];
  readonly deliveryPlaces: readonly string[];
  readonly prisonsServed: readonly string[];
  /** Whether a location speaks of custody or prisons without naming one. */
  readonly namesCustody: boolean;
}

function readActivities(contract: Contract, contractNeeds: readonly Need[], warnings: string[]): Delivered {
  const activities = new Map<Need, Set<string>>();
  const needs = new Set(contractNeeds);
  const formats = new Set<DeliveryFormat>();
  const places = new Set<string>();
  const prisons = new Set<string>();
  const unread = new Set<string>();
  if (contract.activities.length === 0) warnings.push('it lists no activities');
  for (const line of contract.activities) {
    const area = toNeedArea(line.needArea, contractNeeds);
    if (!area) warnings.push(`unknown need area “${cleanText(line.needArea)}”`);
    const named = toActivityNames(line.activity);
    const names = area?.activity ? [area.activity, ...named.names] : named.names;
    if (named.warning && names.length === 0) warnings.push(named.warning);
    if (named.names.length === 0) for (const need of area?.needs ?? []) needs.add(need);
    for (const name of names) {
      for (const need of toActivityNeeds(area?.needs ?? contractNeeds, name)) {
        needs.add(need);
        activities.set(need, (activities.get(need) ?? new Set()).add(name));
      }
    }
    const methods = toDeliveryFormats(line.deliveryMethod);
    if (methods.length === 0) warnings.push(describeUnreadMethod(line.deliveryMethod));
    for (const format of methods) formats.add(format);
    if (cleanText(line.deliveryLocation) === '') warnings.push('an activity has no delivery location');
    const location = toDeliveryLocation(line.deliveryLocation);
    for (const place of location.places) places.add(place);
    for (const prison of location.prisons) prisons.add(prison);
    for (const piece of location.unread) unread.add(piece);
  }
  if (unread.size > 0)
    warnings.push(`not read as places: ${[...unread].map((piece) => `“${piece}”`).join(', ')}`);
  return {
    needs: [...needs],
    needActivities: [...activities].map(([need, names]) => ({ need, activities: dedupe(names) })),
    deliveryFormats: [...formats],
    deliveryPlaces: [...places],
    prisonsServed: [...prisons],
    namesCustody: contract.activities.some(({ deliveryLocation }) =>
      /\bcustod|\bprisons?\b/i.test(deliveryLocation),
    ),
  };
}

/** Names that differ in capitals only are one activity. */
function dedupe(names: Iterable<string>): string[] {
  const byLowerCase = new Map<string, string>();
  for (const name of names) {
    if (!byLowerCase.has(name.toLowerCase())) byLowerCase.set(name.toLowerCase(), name);
  }
  return [...byLowerCase.values()];
}

function toEligibility(contract: Contract, text: string, warnings: string[]): Eligibility {
  const { admitsWomen, admitsMen, minimumAge, maximumAge } = contract;
  const conditions = toConditions(text);
  if (admitsWomen && admitsMen && /for all adult male People on Probation/i.test(text)) {
    warnings.push('the text says men only, the contract’s fields admit women and men');
    conditions.push('The listing’s text speaks of men only: ask before a woman is referred.');
  }
  const both = admitsWomen && admitsMen ? 'women and men' : null;
  return {
    sexes: both ?? (admitsWomen ? 'women' : admitsMen ? 'men' : 'not stated'),
    minimumAge,
    maximumAge,
    preRelease: toPreRelease(text),
    noRecourseToPublicFunds: 'not stated',
    conditions,
  };
}

function toSettings(
  contract: Contract,
  text: string,
  { preRelease }: Eligibility,
  delivered: Delivered,
): Setting[] {
  // A title that says "in Custody" means it, unless sessions are held in towns as well.
  const isInCustody = /\bin custody\b/i.test(contract.title);
  const worksInPrisons =
    isInCustody ||
    delivered.prisonsServed.length > 0 ||
    delivered.namesCustody ||
    /during the custodial element|within specified prison establishments/i.test(text);
  return [
    ...(isInCustody && delivered.deliveryPlaces.length === 0 ? [] : ['community' as const]),
    ...(preRelease === 'yes' ? ['pre-release' as const] : []),
    ...(worksInPrisons ? ['custody' as const] : []),
  ];
}

function toCoverage(
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

function toCohorts(contract: Contract, supportsVeterans: boolean): CohortStatement[] {
  const { admitsWomen, admitsMen, minimumAge, maximumAge } = contract;
  const standing = admitsWomen && admitsMen ? 'open to all' : 'for this group';
  const isForYoungAdults = minimumAge !== null && minimumAge >= 18 && maximumAge !== null && maximumAge <= 25;
  const cohorts: CohortStatement[] = [];
  if (admitsWomen) cohorts.push({ cohort: 'women', standing, groups: [] });
  if (admitsMen) cohorts.push({ cohort: 'men', standing, groups: [] });
  if (isForYoungAdults) cohorts.push({ cohort: 'young_adult', standing: 'for this group', groups: [] });
  if (supportsVeterans) cohorts.push({ cohort: 'veteran', standing: 'for this group', groups: [] });
  return cohorts;
}

function toPartners(contract: Contract, providers: Providers): Organization[] {
  return contract.subcontractorCodes.flatMap((code) => providers.get(code) ?? []);
}
