import { describeCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { freshnessDays } from '../../catalogue/freshness.ts';
import type { CatalogueSnapshot } from '../../hooks/catalogueSession.ts';
import { keepDays, shortlistLabels } from '../../shortlist/shortlist.ts';
import { copyAgeInDays, oldCopyDays } from '../deviceCopySummary.ts';
import { describeCount } from '../describeList.ts';

/** What the catalogue on this device holds, in one sentence. */
export function describeHoldings(snapshot: CatalogueSnapshot, today: CalendarDay): string {
  const { device } = snapshot;
  if (device.state !== 'ready') return 'There is no catalogue on this device at the moment.';
  const { serviceCount, published } = device.release.manifest;
  const age = copyAgeInDays(snapshot, today);
  return `The catalogue on this device was published on ${describeCalendarDay(published)} and lists ${describeCount(serviceCount, 'service')}, with those that are over. ${describeConfirmed(age)}`;
}

function describeConfirmed(age: number | null): string {
  if (age === null) return 'When it was last known to be the newest is not known.';
  return `It was last known to be the newest ${age === 0 ? 'today' : `${describeCount(age, 'day')} ago`}.`;
}

/** What the marks on a listing mean. */
export const freshnessMeanings: readonly { readonly mark: string; readonly meaning: string }[] = [
  {
    mark: 'Checked, with a date',
    meaning: `A person checked contact details, whom it takes and availability, each in the last ${freshnessDays.current} days.`,
  },
  {
    mark: 'Check before quoting',
    meaning: `The oldest of those checks was ${freshnessDays.current + 1} to ${freshnessDays.check} days ago.`,
  },
  {
    mark: 'Do not quote without checking',
    meaning: `The oldest of those checks was more than ${freshnessDays.check} days ago.`,
  },
  {
    mark: 'Not assured by a person',
    meaning: 'At least one of those checks was never made. The facts are as their source gives them.',
  },
];

/** What the app keeps and what it never does with what people type. */
export const privacyFacts: readonly string[] = [
  'What you type is searched on this device. It is not sent anywhere, not stored and not put in an address or a title.',
  'A postcode or town is turned into a council or a wider area. That area and the filters you set go into the address of the page as codes.',
  'The app keeps the catalogue on this device, and when it last checked for a newer one.',
  `A shortlist keeps the services on it, the reasons picked for those not chosen, the texts copied from it, and the home area, needs and groups it was made with, under a label from a list, such as “${shortlistLabels[0]}”. It holds no name and nothing you typed. It stays on this device and clears itself after ${keepDays.usual} days, or after the ${keepDays.least} to ${keepDays.most} you choose. Of one that cleared itself only the date is kept, for ${keepDays.most} days. “Clear this shortlist” clears it at once.`,
  'A prison pack keeps its services, home areas, needs and groups, and the prison you chose, on this device until you remove it. It holds no name and nothing you typed.',
  '“Leave nothing on this device”, under Shortlists, removes all shortlists, texts and packs.',
  'A provider’s answers about its own listings, with any note, stay on this device and go to the catalogue team only.',
  'It has no account, no cookies, no analytics and no log of searches.',
  `Once the device’s copy has not been confirmed for more than ${oldCopyDays} days, every screen says so.`,
];
