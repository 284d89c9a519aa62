import { describeCalendarDay } from '../../catalogue/calendarDay.ts';
import type { MergedListing } from '../../catalogue/service.ts';
import { capitalise } from '../capitalise.ts';
import { describeList } from '../describeList.ts';
import type { SummaryRow } from '../../components/SummaryList.tsx';
import { toWebAddress } from './rows.ts';

const fieldWords: Readonly<Record<string, string>> = {
  url: 'the web address',
  contacts: 'the contacts',
  locations: 'the places',
  schedules: 'the opening times',
  referralRoutes: 'how to refer',
  needs: 'the needs',
  needActivities: 'what it does',
  cohorts: 'the groups it is for',
  eligibility: 'whom it takes',
  exclusions: 'which offences it accepts',
  settings: 'where it works',
  deliveryFormats: 'how sessions are given',
  languages: 'the languages',
  availability: 'whether it takes referrals',
  costOptions: 'the cost',
  dose: 'how long it takes',
  partners: 'the partners',
  deliveryPlaces: 'the towns',
  prisonsServed: 'the prisons',
};

/** Another source of the same service, and what of this listing is from it. */
export function toMergedRows({ fields, provenance }: MergedListing): readonly SummaryRow[] {
  const { sourceName, sourceUrl, retrievedAt } = provenance;
  const taken = fields.flatMap((field) => fieldWords[field] ?? []);
  const from = taken.length === 0 ? 'nothing' : describeList(taken);
  return [
    { term: 'Also listed by', details: [sourceName], href: toWebAddress(sourceUrl) },
    {
      term: 'Taken from there',
      details: [`${capitalise(from)}, read on ${describeCalendarDay(retrievedAt)}.`],
    },
  ];
}
