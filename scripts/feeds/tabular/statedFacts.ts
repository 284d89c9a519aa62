import { factGroups } from '../../../src/catalogue/codes.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import type { NeedActivities } from '../../../src/catalogue/service.ts';
import { quote } from '../cleaning/cleaned.ts';
import { namesContact } from '../listing/namesContact.ts';
import { toSentences } from '../cleaning/toSentences.ts';
import { toServiceId, toSlug } from '../listing/serviceIds.ts';
import type { ListingRun } from '../listing/listingRun.ts';
import type { ColumnKey } from './columns/columns.ts';
import { toStatedCoverage } from './statedCoverage.ts';
import { toStatedPeople } from './statedPeople.ts';
import type { TableCells } from './tableCells.ts';
import { vocabularies } from './vocabularies.ts';
import { describeVocabulary, findCodes } from './vocabulary.ts';

/** Everything that a row states in the catalogue's own terms; what its cells leave empty is not there. */
export function toStatedFacts(cells: TableCells, run: ListingRun): Readonly<Record<string, unknown>> {
  const needs = cells.codes('needs', vocabularies.needs);
  const activities = readActivities(cells);
  const dose = { sessions: cells.line('sessions', limits.fact), weeks: cells.line('weeks', limits.fact) };
  const facts: Record<string, unknown> = {
    ...toStatedPeople(cells),
    summary: readSummary(cells),
    status: cells.code('status', vocabularies.status),
    fundingRoute: cells.code('funding', vocabularies.funding),
    contractReference: cells.line('contract'),
    starts: cells.day('starts'),
    ends: cells.day('ends'),
    needs: filled(needs),
    needActivities: filled(activities),
    partners: filled(
      cells
        .list('partners')
        .map((name) => ({ id: toServiceId(run.feedId, toSlug(name) || 'unnamed'), name })),
    ),
    dose: dose.sessions === null && dose.weeks === null ? null : dose,
    settings: filled(cells.codes('settings', vocabularies.settings)),
    prisonsServed: filled(cells.list('prisons')),
    deliveryPlaces: filled(cells.list('towns')),
    deliveryFormats: filled(cells.codes('formats', vocabularies.formats)),
    referralRoutes: filled(cells.codes('referralRoutes', vocabularies.referralRoutes)),
    sentenceUses: filled(cells.codes('sentenceUses', vocabularies.sentenceUses)),
    coverage: toStatedCoverage(cells, run.gazetteer),
    availability: readAvailability(cells, run),
    assurance: filled(readAssurance(cells, run)),
    confidentialLocation: cells.code('confidential', vocabularies.stated) === 'yes' ? true : null,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function filled<Value>(list: readonly Value[]): readonly Value[] | null {
  return list.length === 0 ? null : list;
}

/** The whole summary, which is the team's own; one that names a person is read sentence by sentence instead. */
function readSummary(cells: TableCells): string | null {
  const text = cells.line('summary', limits.sentence);
  if (text === null) return null;
  if (!toSentences(text).some(namesContact)) return text;
  cells.warn('summary', 'a sentence that names a contact was left out; contacts have their own columns');
  return null;
}

function readActivities(cells: TableCells): readonly NeedActivities[] {
  const found = new Map<NeedActivities['need'], string[]>();
  for (const value of cells.list('activities', limits.sentence)) {
    const colon = value.indexOf(':');
    const needs = colon < 0 ? null : findCodes(vocabularies.needs, value.slice(0, colon));
    const activity = value
      .slice(colon + 1)
      .trim()
      .slice(0, limits.fact);
    if (!needs || activity === '') {
      cells.warn(
        'activities',
        `${quote(value)} is not a need, a colon and an activity; needs are: ${describeVocabulary(vocabularies.needs)}`,
      );
      continue;
    }
    for (const need of needs) found.set(need, [...(found.get(need) ?? []), activity]);
  }
  return [...found].map(([need, activities]) => ({ need, activities }));
}

/** One day stands for both facts: the older one, because nobody knows the other was still true. */
function readAvailability(cells: TableCells, run: ListingRun): object | null {
  const takingReferrals = cells.code('taking', vocabularies.stated) ?? 'not stated';
  const wait = cells.line('wait', limits.fact);
  const days = [
    takingReferrals === 'not stated' ? null : cells.pastDay('takingAsOf', run.retrievedAt),
    wait === null ? null : cells.pastDay('waitAsOf', run.retrievedAt),
  ].filter((day) => day !== null);
  if (takingReferrals === 'not stated' && wait === null) return null;
  return { takingReferrals, wait, asOf: days.sort()[0] ?? null };
}

const checkedColumns: Readonly<Record<(typeof factGroups)[number], ColumnKey>> = {
  contact: 'contactChecked',
  eligibility: 'eligibilityChecked',
  availability: 'availabilityChecked',
};

function readAssurance(cells: TableCells, run: ListingRun): readonly object[] {
  const by = cells.code('checkedBy', vocabularies.checker) ?? 'source';
  return factGroups.flatMap((factGroup) => {
    const assuredDate = cells.pastDay(checkedColumns[factGroup], run.retrievedAt);
    return assuredDate === null ? [] : [{ factGroup, assuredDate, by }];
  });
}
