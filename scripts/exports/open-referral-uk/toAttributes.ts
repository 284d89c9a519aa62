import type { Service } from '../../../src/catalogue/service.ts';
import { onlyStated, type ApiRecord } from './onlyStated.ts';
import type { RecordFact } from './recordFacts.ts';
import { statements } from './taxonomies.ts';
import { toUuid } from './toUuid.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term that a service has, and what there is to say beside it. */
interface Statement {
  readonly list: string;
  readonly code: string;
  readonly value?: string | null;
}

/** Needs, groups, ways in and the like as attributes: only what the listing states has one. */
export function toAttributes(service: Service, vocabulary: Vocabulary): ApiRecord[] {
  return toStatements(service).map(({ list, code, value = null }) => {
    return onlyStated({
      id: toUuid('attribute', service.id, list, code),
      link_type: list,
      value,
      taxonomy_term: vocabulary.term(list, code),
    });
  });
}

function toStatements(service: Service): Statement[] {
  const { eligibility, availability, exclusions } = service;
  const activities = new Map(service.needActivities.map((each) => [each.need, each.activities]));
  return [
    ...service.needs.map((code) => ({ list: 'need', code, value: listed(activities.get(code) ?? []) })),
    ...service.cohorts.map(({ cohort, standing, groups }) => ({
      list: standing === 'for this group' ? 'cohort' : 'cohort-admitted',
      code: cohort,
      value: listed(groups),
    })),
    ...(eligibility.sexes === 'not stated' ? [] : eligibility.sexes.split(' and ')).map((code) => ({
      list: 'sexes',
      code,
    })),
    { list: 'funding-route', code: service.fundingRoute },
    ...service.settings.map((code) => ({ list: 'setting', code })),
    ...service.deliveryFormats.map((code) => ({ list: 'delivery-format', code })),
    ...service.referralRoutes.map((code) => ({ list: 'referral-route', code })),
    ...service.sentenceUses.map((code) => ({ list: 'sentence-use', code })),
    ...Object.entries(exclusions).map(([group, acceptance]) => ({
      list: 'offences',
      code: `${group}: ${acceptance}`,
    })),
    ...toAnswer(statements.preRelease, eligibility.preRelease),
    ...toAnswer(statements.noRecourseToPublicFunds, eligibility.noRecourseToPublicFunds),
    ...toAnswer(statements.takingReferrals, availability.takingReferrals, availability.asOf),
    ...toRecordFacts(service),
  ];
}

function toAnswer(words: string, stated: 'yes' | 'no' | 'not stated', value: string | null = null) {
  return stated === 'not stated' ? [] : [{ list: 'statement', code: `${words}: ${stated}`, value }];
}

function toRecordFacts(service: Service): Statement[] {
  const { provenance, dose } = service;
  const facts: readonly (readonly [RecordFact, string | null])[] = [
    ['catalogue-id', service.id],
    ['contract-reference', service.contractReference],
    ['starts', service.starts],
    ['ends', service.ends],
    ['replaced-by', listed(service.replacedBy)],
    ['partners', listed(service.partners.map(({ name }) => name))],
    // Where sessions are held would tell where a confidential place is.
    ['delivery-places', service.confidentialLocation ? null : listed(service.deliveryPlaces)],
    ['prisons-served', listed(service.prisonsServed)],
    ['sessions', dose.sessions],
    ['weeks', dose.weeks],
    ['source-name', provenance.sourceName],
    ['source-url', provenance.sourceUrl],
    ['source-id', provenance.sourceId],
    ['source-date', provenance.sourceDate],
    ['retrieved-at', provenance.retrievedAt],
  ];
  return facts.flatMap(([code, value]) => (value === null ? [] : [{ list: 'record', code, value }]));
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
