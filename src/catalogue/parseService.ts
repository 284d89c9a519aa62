import {
  deliveryFormats,
  fundingRoutes,
  needCodes,
  referralRoutes,
  sentenceUses,
  serviceStatuses,
  settings,
} from './codes.ts';
import { limits } from './limits.ts';
import {
  readAssurance,
  readAvailability,
  readCohortStatement,
  readContact,
  readCostOption,
  readCoverage,
  readDose,
  readEligibility,
  readExclusions,
  readId,
  readLocation,
  readMergedListing,
  readNeedActivities,
  readOrganization,
  readProvenance,
  readSchedule,
  readSuggestion,
} from './parseParts.ts';
import { RecordReader } from './recordReader.ts';
import type { Service } from './service.ts';

/** A service, or every reason why the data is not one. */
export type ParsedService =
  | { readonly ok: true; readonly service: Service }
  | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * The only door from unknown JSON to `Service`. Never throws. What a record does not say stays
 * unsaid (an absent list is empty, an absent statement is "not stated"); fields it does not know
 * are left out, so that an older app can read a newer release.
 */
export function parseService(value: unknown): ParsedService {
  const reasons: string[] = [];
  const service = readService(new RecordReader(value, '', reasons));
  return reasons.length === 0 ? { ok: true, service } : { ok: false, reasons };
}

function readService(reader: RecordReader): Service {
  const mergedFrom = reader.records('mergedFrom', readMergedListing);
  const rejectedSuggestions = reader.records('rejectedSuggestions', readSuggestion);
  return {
    id: readId(reader, 'id'),
    name: reader.text('name', limits.name),
    summary: reader.text('summary', limits.sentence),
    organization: reader.record('organization', readOrganization),
    partners: reader.records('partners', readOrganization),
    status: reader.code('status', serviceStatuses, 'active') ?? 'active',
    url: reader.urlOrNull('url'),
    contacts: reader.records('contacts', readContact),
    locations: reader.records('locations', readLocation),
    schedules: reader.records('schedules', readSchedule),
    costOptions: reader.records('costOptions', readCostOption),
    deliveryPlaces: reader.texts('deliveryPlaces', limits.name),
    languages: reader.texts('languages', limits.name),
    fundingRoute: reader.code('fundingRoute', fundingRoutes) ?? 'universal',
    contractReference: reader.textOrNull('contractReference', limits.name),
    starts: reader.dayOrNull('starts'),
    ends: reader.dayOrNull('ends'),
    replacedBy: reader.texts('replacedBy', limits.id),
    needs: reader.codes('needs', needCodes),
    needActivities: reader.records('needActivities', readNeedActivities),
    cohorts: reader.records('cohorts', readCohortStatement),
    suggestions: reader.records('suggestions', readSuggestion),
    ...(rejectedSuggestions.length === 0 ? {} : { rejectedSuggestions }),
    eligibility: reader.record('eligibility', readEligibility),
    exclusions: reader.record('exclusions', readExclusions),
    settings: reader.codes('settings', settings),
    prisonsServed: reader.texts('prisonsServed', limits.name),
    deliveryFormats: reader.codes('deliveryFormats', deliveryFormats),
    referralRoutes: reader.codes('referralRoutes', referralRoutes),
    sentenceUses: reader.codes('sentenceUses', sentenceUses),
    coverage: reader.record('coverage', readCoverage),
    dose: reader.record('dose', readDose),
    availability: reader.record('availability', readAvailability),
    assurance: reader.records('assurance', readAssurance),
    provenance: reader.record('provenance', readProvenance),
    ...(mergedFrom.length === 0 ? {} : { mergedFrom }),
    confidentialLocation: reader.flag('confidentialLocation'),
  };
}
