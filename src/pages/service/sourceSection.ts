import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { factGroups, type FactGroup } from '../../catalogue/codes.ts';
import type { Assurance, Service } from '../../catalogue/service.ts';
import { toMergedRows } from './mergedRows.ts';
import { toWebAddress, type ServiceSection } from './rows.ts';

const factGroupLabels: Readonly<Record<FactGroup, string>> = {
  contact: 'Contact details',
  eligibility: 'Whom it takes and where',
  availability: 'Availability',
};

const byWords: Readonly<Record<Assurance['by'], string>> = {
  provider: 'by the provider',
  'catalogue team': 'by the catalogue team',
  source: 'by the source',
};

/** Who last checked what, and where the listing comes from. */
export function toSourceSection(
  { assurance, coverage, provenance, mergedFrom }: Service,
  today: CalendarDay,
): ServiceSection {
  const { sourceName, sourceDate, sourceUrl, sourceId, retrievedAt } = provenance;
  const address = toWebAddress(sourceUrl);
  return {
    title: 'How far it can be relied on',
    rows: [
      ...factGroups.map((group) => toAssuranceRow(group, assurance, today)),
      { term: 'Source', details: [sourceName], href: address },
      {
        term: 'Newest date in the source',
        details: [sourceDate ? describeCalendarDay(sourceDate) : 'The source carries no date.'],
        isUnknown: !sourceDate,
      },
      { term: 'Read from the source', details: [describeCalendarDay(retrievedAt)] },
      { term: 'Reference in the source', details: [sourceId] },
      ...(mergedFrom ?? []).flatMap(toMergedRows),
      // For those who edit the catalogue more than for those who read it.
      ...(coverage.curatedReason ? [{ term: 'Why this area', details: [coverage.curatedReason] }] : []),
    ],
  };
}

function toAssuranceRow(group: FactGroup, assurance: readonly Assurance[], today: CalendarDay) {
  const term = `${factGroupLabels[group]} checked`;
  // A date in the future is a mistake in the listing, so it counts as none.
  const latest = assurance
    .filter(({ factGroup, assuredDate }) => factGroup === group && assuredDate <= today)
    .sort((one, other) => other.assuredDate.localeCompare(one.assuredDate))[0];
  if (!latest) return { term, details: ['Never, by a person'], isUnknown: true };
  return { term, details: [`${describeCalendarDay(latest.assuredDate)}, ${byWords[latest.by]}`] };
}
