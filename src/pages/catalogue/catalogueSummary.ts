import { describeCalendarDay, toCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import type { CatalogueSnapshot } from '../../hooks/catalogueSession.ts';
import type { SummaryRow } from '../../components/SummaryList.tsx';
import { describeInstant } from '../describeInstant.ts';
import { describeBytes, describeCount } from '../describeList.ts';

/** The facts of the device's copy. `bytesUsed` is what the browser says this app takes up, or null. */
export function describeCatalogue(
  { device, checks, search }: CatalogueSnapshot,
  bytesUsed: number | null,
  today: CalendarDay,
): readonly SummaryRow[] {
  const checked = [
    {
      term: 'Last check for a newer one',
      details: [checks.lastCheckedAt ? describeInstant(checks.lastCheckedAt) : 'Never'],
    },
  ];
  if (device.state !== 'ready') return checked;
  const { version, manifest, activatedAt, lastConfirmedAt } = device.release;
  return [
    { term: 'Published', details: [describeCalendarDay(manifest.published)] },
    { term: 'Version', details: [String(version)] },
    { term: 'Services', details: [describeCount(manifest.serviceCount, 'service')] },
    { term: 'Copied to this device', details: [describeInstant(activatedAt)] },
    toConfirmedRow(lastConfirmedAt, today),
    ...checked,
    {
      term: 'Its publisher stands by it until',
      details: [
        `${describeCalendarDay(manifest.expires)}${manifest.expires < today ? ', which has passed' : ''}`,
      ],
    },
    { term: 'Search', details: [describeSearch(search)] },
    ...(bytesUsed === null
      ? []
      : [{ term: 'Space used', details: [`About ${describeBytes(bytesUsed)}, with the app itself`] }]),
  ];
}

function toConfirmedRow(lastConfirmedAt: string | null, today: CalendarDay): SummaryRow {
  const term = 'Last known to be the newest';
  if (!lastConfirmedAt) return { term, details: ['Not known'], isUnknown: true };
  if (toCalendarDay(new Date(lastConfirmedAt)) > today) {
    return { term, details: ['Not known: this device’s clock may be wrong'], isUnknown: true };
  }
  return { term, details: [describeInstant(lastConfirmedAt)] };
}

function describeSearch(search: CatalogueSnapshot['search']): string {
  switch (search.state) {
    case 'waiting':
      return 'Getting ready';
    case 'ready':
      return 'Ready, also without a connection';
    case 'failed':
      return 'Cannot read this copy. Remove it and copy it again.';
  }
}
