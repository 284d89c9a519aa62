import { cohortCodes, factGroups, needCodes } from '../../../src/catalogue/codes.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import type { CostOption } from '../../../src/catalogue/service.ts';
import { toAssuredDay, toDay } from '../cleaning/toDay.ts';
import { toLanguage } from '../cleaning/toLanguage.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { toPounds } from '../cleaning/toPounds.ts';
import { toSchedule } from '../cleaning/toSchedule.ts';
import { toSentences } from '../cleaning/toSentences.ts';
import { cutAtWord, toSummary } from '../cleaning/toSummary.ts';
import { toWebAddress } from '../cleaning/toWebAddress.ts';
import { quote, type Cleaned } from '../cleaning/cleaned.ts';
import { whyConfidential } from './confidential.ts';
import { toDeliveryFormats, toReferralRoutes, toStatus } from './listingAccess.ts';
import { toContacts } from './listingContacts.ts';
import { toLocations } from './listingLocations.ts';
import { toEligibility } from './listingPeople.ts';
import type { ListingRecord, ListingRun } from './listingRun.ts';
import { namesContact } from './namesContact.ts';
import { plainListing } from './plainListing.ts';
import type { RawListing } from './rawListing.ts';
import { readExclusions } from './readExclusions.ts';
import { toProvenanceId, toServiceId, toSlug } from './serviceIds.ts';
import { statedMeanings } from './statedMeanings.ts';
import { suggestMeanings } from './suggestMeanings.ts';
import { toListingCoverage } from './toListingCoverage.ts';
import { withholdPlaces } from './withholdPlaces.ts';

export type { ListingRecord, ListingRun } from './listingRun.ts';

/**
 * Interprets one listing as a record for `parseService`. What cannot be read in it becomes a warning;
 * what it cannot do without, a reason. Needs and cohorts come from its taxonomy; from text they
 * are only suggested. What the source states in the catalogue's own codes wins, but never over
 * keeping a confidential place confidential.
 */
export function toServiceRecord(raw: RawListing, run: ListingRun): ListingRecord {
  const warnings: string[] = [];
  const take = <Value>({ value, warnings: more }: Cleaned<Value>): Value => {
    warnings.push(...more);
    return value;
  };
  const plain = take(plainListing(raw));
  const confidential = whyConfidential(plain);
  const { listing, withheld } = confidential ? withholdPlaces(plain) : { listing: plain, withheld: [] };
  if (confidential) {
    const what = withheld.length > 0 ? withheld.join('; ') : 'nothing was there';
    warnings.push(`kept confidential, because ${confidential}; withheld: ${what}`);
  }

  const name = cutAtWord(listing.name ?? '', limits.name);
  if (name === '') return { ok: false, reason: 'it has no name' };
  if (raw.sourceId.trim() === '') return { ok: false, reason: 'it has no id' };
  const organizationName = cutAtWord(listing.organizationName ?? run.sourceName, limits.name);
  if (listing.organizationName === null) warnings.push('it names no organisation; the feed stands for it');

  const description = toSentences(listing.description ?? '');
  const eligible = listing.eligibility.flatMap(toSentences);
  const access = listing.accessNotes.flatMap(toSentences);
  const summary = toSummary(description.filter((sentence) => !namesContact(sentence)));
  if (summary === '' && !listing.stated['summary'])
    warnings.push('it has no description; its name stands for a summary');
  const contacts = take(toContacts(listing.contacts));
  const locations = take(toLocations(listing.locations, run.gazetteer));
  const postcodes = locations.flatMap(({ postcode }) => postcode ?? []);
  const meanings = take(statedMeanings(listing.terms, run.mapping));
  const exclusions = readExclusions([...eligible, ...description, ...access]);
  for (const [group, { sentence }] of exclusions) warnings.push(`${group}: read from ${quote(sentence)}`);
  const statedNeeds = needCodes.filter((need) => isListed(listing.stated['needs'], need));
  const statedCohorts = cohortCodes.filter((code) => isStatedCohort(listing.stated['cohorts'], code));
  const isUniversal = (listing.stated['fundingRoute'] ?? 'universal') === 'universal';
  const assured = take(toAssuredDay(listing.assuredDate, run.retrievedAt));
  const modified = take(toDay(listing.lastModified));

  const { eligibility: statedEligibility, exclusions: statedExclusions, ...stated } = listing.stated;
  const record = {
    name,
    summary: summary === '' ? name : summary,
    organization: {
      id: toServiceId(run.feedId, listing.organizationId ?? (toSlug(organizationName) || 'unnamed')),
      name: organizationName,
    },
    status: take(toStatus(listing.status)),
    url: take(toWebAddress(listing.url)),
    contacts,
    locations,
    schedules: listing.schedules.slice(0, limits.list).flatMap((one) => take(toSchedule(one)) ?? []),
    costOptions: listing.costOptions.slice(0, limits.list).flatMap(toCostOption),
    languages: [...new Set(listing.languages.slice(0, limits.list).flatMap((one) => toLanguage(one) ?? []))],
    fundingRoute: 'universal',
    needs: meanings.needs,
    cohorts: meanings.cohorts,
    suggestions: suggestMeanings(
      { about: [name, ...description], people: eligible },
      {
        needs: [...meanings.needs, ...statedNeeds],
        cohorts: [...meanings.cohorts.map(({ cohort }) => cohort), ...statedCohorts],
      },
    ),
    eligibility: over(
      take(
        toEligibility({
          minimumAge: listing.minimumAge,
          maximumAge: listing.maximumAge,
          eligibility: eligible.filter((sentence) => !namesContact(sentence)),
          description,
        }),
      ),
      statedEligibility,
    ),
    exclusions: over(
      Object.fromEntries([...exclusions].map(([group, { acceptance }]) => [group, acceptance])),
      statedExclusions,
    ),
    settings: ['community'],
    deliveryFormats: toDeliveryFormats(access),
    referralRoutes: toReferralRoutes(access, contacts),
    // What carries a commissioned service in a sentence is for its source to say.
    sentenceUses: isUniversal ? ['voluntary'] : [],
    coverage:
      listing.stated['coverage'] ?? take(toListingCoverage(listing.serviceAreas, postcodes, run.gazetteer)),
    // The source's own check, of what the source itself states; availability it does not state.
    assurance: assured
      ? factGroups
          .filter((group) => group !== 'availability')
          .map((factGroup) => ({ factGroup, assuredDate: assured, by: 'source' }))
      : [],
    ...stated,
    id: toServiceId(run.feedId, listing.sourceId),
    provenance: {
      feedId: run.feedId,
      sourceId: toProvenanceId(listing.sourceId),
      sourceName: cutAtWord(run.sourceName, limits.name),
      sourceUrl: toWebAddress(listing.sourceUrl).value ?? toWebAddress(run.sourceUrl).value,
      sourceDate: modified !== null && modified > run.retrievedAt ? null : modified,
      retrievedAt: run.retrievedAt,
    },
    confidentialLocation: confidential !== null,
  };
  return { ok: true, record, warnings: [...new Set(warnings)] };
}

/** Field by field: what is stated wins, and what it leaves open stays as it was read. */
function over(read: object, stated: unknown): unknown {
  return isRecord(stated) ? { ...read, ...stated } : (stated ?? read);
}

function isStatedCohort(list: unknown, code: string): boolean {
  return Array.isArray(list) && list.some((one) => isRecord(one) && one['cohort'] === code);
}

function isListed(list: unknown, code: string): boolean {
  return Array.isArray(list) && list.includes(code);
}

function toCostOption({ option, amount }: RawListing['costOptions'][number]): readonly CostOption[] {
  const words = cutAtWord(toPlainLine(option).value, limits.fact);
  const pounds = toPounds(amount) ?? toPounds(words);
  if (words === '' && pounds === null) return [];
  return [{ option: words === '' ? (pounds === 0 ? 'Free' : 'Cost') : words, pounds }];
}
