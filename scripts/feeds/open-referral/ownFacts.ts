import { limits } from '../../../src/catalogue/limits.ts';
import type { UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { statements } from '../../exports/open-referral-uk/taxonomies.ts';
import { toOwnTerms, type OwnTerm } from '../../exports/open-referral-uk/vocabulary.ts';
import { toAgeLimits } from '../cleaning/toAgeLimits.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import type { ListingRun } from '../listing/listingRun.ts';
import { toServiceId, toSlug } from '../listing/serviceIds.ts';
import { readAny, readText } from './looseFields.ts';
import { toOwnCoverage } from './ownCoverage.ts';
import { readOwnTerms, toValues, type OwnStatements } from './ownTerms.ts';

let known: ReadonlyMap<string, OwnTerm> | null = null;

/**
 * Reads what a record of this catalogue's own API states in the catalogue's codes. Where it is silent
 * the listing was silent: nothing is read from its text but suggestions, as when it was first imported.
 * The record is handed on without those terms, and any other record as it is.
 */
export function readOwnFacts(
  service: UnknownRecord,
  run: ListingRun,
): { readonly service: UnknownRecord; readonly stated: Readonly<Record<string, unknown>> } {
  // Ids of terms do not depend on the day; their names do.
  known ??= toOwnTerms(run.retrievedAt);
  const { own, others } = readOwnTerms(service, known);
  if (!own.isOwn) return { service, stated: {} };
  return { service: { ...service, attributes: others }, stated: toStated(service, own, run) };
}

function toStated(
  service: UnknownRecord,
  own: OwnStatements,
  run: ListingRun,
): Readonly<Record<string, unknown>> {
  return {
    ...toPeople(service, own),
    needs: own.codes('need'),
    needActivities: own
      .of('need')
      .map(({ code, value }) => ({ need: code, activities: toValues(value) }))
      .filter(({ activities }) => activities.length > 0),
    fundingRoute: own.codes('funding-route')[0],
    contractReference: own.fact('contract-reference'),
    starts: own.fact('starts'),
    ends: own.fact('ends'),
    partners: own
      .facts('partners')
      .map((name) => ({ id: toServiceId(run.feedId, toSlug(name) || 'unnamed'), name })),
    deliveryPlaces: own.facts('delivery-places'),
    prisonsServed: own.facts('prisons-served'),
    settings: own.codes('setting'),
    deliveryFormats: own.codes('delivery-format'),
    referralRoutes: own.codes('referral-route'),
    sentenceUses: own.codes('sentence-use'),
    coverage: toOwnCoverage(service, run.gazetteer),
    dose: { sessions: own.fact('sessions'), weeks: own.fact('weeks') },
    availability: {
      takingReferrals: answer(own, statements.takingReferrals),
      wait: cutAtWord(toPlainLine(readText(service, 'wait_time')).value, limits.fact) || null,
      asOf:
        own.of('statement').find(({ code }) => code.startsWith(statements.takingReferrals))?.value ?? null,
    },
  };
}

function toPeople(service: UnknownRecord, own: OwnStatements): Readonly<Record<string, unknown>> {
  const sexes = own.codes('sexes');
  const ages = toAgeLimits(readAny(service, 'minimum_age'), readAny(service, 'maximum_age')).value;
  const conditions = (readText(service, 'eligibility_description') ?? '')
    .split('\n')
    .map((line) => cutAtWord(toPlainLine(line).value, limits.sentence))
    .filter((line) => line !== '');
  return {
    cohorts: [
      ...own.of('cohort').map((one) => ({ ...one, standing: 'for this group' })),
      ...own.of('cohort-admitted').map((one) => ({ ...one, standing: 'open to all' })),
    ].map(({ code, value, standing }) => ({ cohort: code, standing, groups: toValues(value) })),
    eligibility: {
      sexes: sexes.length === 0 ? 'not stated' : sexes.join(' and '),
      ...ages,
      preRelease: answer(own, statements.preRelease),
      noRecourseToPublicFunds: answer(own, statements.noRecourseToPublicFunds),
      conditions: conditions.slice(0, limits.list),
    },
    exclusions: Object.fromEntries(
      own.codes('offences').map((code) => {
        const [group = '', acceptance] = code.split(': ');
        return [group, acceptance];
      }),
    ),
  };
}

function answer(own: OwnStatements, words: string): string {
  const stated = own.codes('statement').find((code) => code.startsWith(`${words}: `));
  return stated?.slice(`${words}: `.length) ?? 'not stated';
}
