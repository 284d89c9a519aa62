import { describe, expect, it } from 'vitest';
import { factGroups } from '../../../src/catalogue/codes.ts';
import type { OutboxEntry } from '../../../src/changes/outbox.ts';
import { describeListing } from '../../../src/pages/provider/listingState.ts';
import { makeChangeRequest, makeOutboxEntry } from '../../changes/requestFactory.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');
const checked = makeService({
  url: 'https://harbour.example',
  contacts: [{ name: 'Front desk', role: 'referral', phone: '0113 496 0000', email: null }],
  contractReference: 'INVENTED_1',
  referralRoutes: ['phone'],
  sentenceUses: ['voluntary'],
  costOptions: [{ option: 'Free', pounds: 0 }],
  exclusions: {
    sexual: 'accepts',
    arson: 'accepts',
    violence: 'accepts',
    'domestic-abuse': 'accepts',
    stalking: 'accepts',
  },
  assurance: factGroups.map((factGroup) => ({ factGroup, assuredDate: day('2026-11-01'), by: 'provider' })),
});
const words = (service: typeof checked, entries: readonly OutboxEntry[] = []) =>
  describeListing(service, [service], entries, today).map((tag) => tag.words);

describe('how a listing stands', () => {
  it.each<[string, Partial<typeof checked>, readonly string[]]>([
    ['all is checked and nothing is missing', {}, ['Checked in time']],
    [
      'one part was never checked',
      { assurance: checked.assurance.slice(0, 2) },
      ['1 of 3 parts to check', '1 thing missing or doubtful'],
    ],
    ['only advice is to be had', { sentenceUses: [] }, ['Checked in time', '1 thing missing or doubtful']],
    ['nobody ever checked it', { assurance: [] }, ['3 of 3 parts to check', '1 thing missing or doubtful']],
    ['a way in is missing', { referralRoutes: [] }, ['Checked in time', '1 thing missing or doubtful']],
    ['a part states nothing: it is not called checked', { costOptions: [] }, ['1 of 3 parts states nothing']],
    [
      'parts state nothing, and what is stated was never checked',
      { url: null, contacts: [], referralRoutes: [], costOptions: [], assurance: [] },
      ['1 of 3 parts to check', '2 of 3 parts state nothing', '3 things missing or doubtful'],
    ],
    ['it is over', { ends: day('2026-01-31') }, ['Over: it ended on 31 January 2026']],
    ['it was withdrawn', { status: 'inactive' }, ['Withdrawn: practitioners do not find it']],
    ['it is over, nobody knows since when', { status: 'defunct' }, ['Over']],
  ])('when %s', (_when, change, expected) => {
    expect(words({ ...checked, ...change })).toEqual(expected);
  });

  it('tells answers on the way, and not those that were decided on or are about another listing', () => {
    const request = makeChangeRequest(checked);
    const entry = (state: OutboxEntry['state'], change = {}) =>
      makeOutboxEntry({ ...request, ...change }, { state });
    const entries = [
      entry('waiting'),
      entry('sent'),
      entry('accepted'),
      entry('sent', { serviceId: 'other' }),
    ];
    expect(words(checked, entries)).toEqual(['Checked in time', '2 answers on the way']);
  });
});
