import { limits } from '../../../src/catalogue/limits.ts';
import { parseCalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { ListingRecord, ListingRun } from './listingRun.ts';
import type { RawListing } from './rawListing.ts';

export type { ListingRecord, ListingRun } from './listingRun.ts';

/** Interprets one listing. What cannot be read in it becomes a warning; what it cannot do without, a reason. */
export function toServiceRecord(listing: RawListing, run: ListingRun): ListingRecord {
  const name = toLine(listing.name ?? '', limits.name);
  if (name === '') return { ok: false, reason: 'it has no name' };
  const organizationName = toLine(listing.organizationName ?? '', limits.name) || run.sourceName;
  const description = toLine(listing.description ?? '', limits.sentence);
  const id = toSlug(`${run.feedId}-${listing.sourceId}`).slice(0, limits.id).replace(/-+$/, '');
  const record = {
    id,
    name,
    summary: description === '' ? name : description,
    organization: {
      id: toSlug(organizationName).slice(0, limits.id).replace(/-+$/, '') || 'unnamed',
      name: organizationName,
    },
    status: 'active',
    fundingRoute: 'universal',
    sentenceUses: ['voluntary'],
    coverage: { areaName: 'Not stated' },
    provenance: {
      feedId: run.feedId,
      sourceId: toLine(listing.sourceId, limits.name),
      sourceName: run.sourceName,
      sourceUrl: listing.sourceUrl ?? run.sourceUrl,
      sourceDate: parseCalendarDay(listing.lastModified),
      retrievedAt: run.retrievedAt,
    },
    ...listing.stated,
  };
  return { ok: true, record, warnings: [] };
}

function toLine(text: string, most: number): string {
  return text
    .replace(/<[^>]*>|[\p{Cc}\p{Co}\s]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, most)
    .trim();
}

function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
