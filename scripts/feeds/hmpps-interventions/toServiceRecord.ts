import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { Organization } from '../../../src/catalogue/service.ts';
import { toCodedArea } from './areas.ts';
import { withBarriers } from './barriers.ts';
import { cleanText, toSlug } from './cleanText.ts';
import type { Contract } from './contract.ts';
import { toCoverage } from './coverage.ts';
import { readActivities } from './delivered.ts';
import { toContractNeeds } from './needAreas.ts';
import { toCohorts, toEligibility, toSettings } from './people.ts';
import type { Providers } from './providers.ts';
import { toSentenceUses } from './statements.ts';
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
  const { needs, needActivities } = withBarriers(delivered, text);
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
    needs,
    needActivities,
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

function toPartners(contract: Contract, providers: Providers): Organization[] {
  return contract.subcontractorCodes.flatMap((code) => providers.get(code) ?? []);
}
