import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { toSayText } from '../../src/report/toSayText.ts';
import { day, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { checkedOn, makeContext } from './reportContext.ts';

const textOf = (facts: Partial<Service>, context = makeContext()) =>
  toPasteText([makeService(facts)], context).text;

describe('whom it takes', () => {
  it.each([
    [{ sexes: 'women', minimumAge: 18 }, 'It is for women aged 18 and over.'],
    [{ sexes: 'men', minimumAge: 18, maximumAge: 25 }, 'It is for men aged 18 to 25.'],
    [{ maximumAge: 30 }, 'It is for people aged up to 30.'],
    [{ sexes: 'women and men' }, 'It is for women and men.'],
    [{ minimumAge: 21, maximumAge: 21 }, 'It is for people aged 21.'],
  ] as const)('%o', (stated, words) => {
    expect(textOf({ eligibility: makeEligibility(stated) })).toContain(words);
  });

  it('ages that contradict each other count as not stated', () => {
    const text = textOf({ eligibility: makeEligibility({ sexes: 'men', minimumAge: 30, maximumAge: 25 }) });
    expect(text).toContain('It is for men.');
    expect(text).toContain('what ages it takes');
  });

  it('an offence that excludes is hinted at even where it is all that was left out', () => {
    const all = {
      eligibility: makeEligibility({ sexes: 'men', minimumAge: 18, noRecourseToPublicFunds: 'yes' }),
      exclusions: {
        sexual: 'does not accept',
        arson: 'does not accept',
        violence: 'does not accept',
        'domestic-abuse': 'does not accept',
        stalking: 'does not accept',
      },
    } as const;
    const whole = toPasteText([makeService(all)], makeContext());
    const texts = Array.from({ length: whole.characters - 300 }, (_, less) =>
      toPasteText([makeService(all)], makeContext(), whole.characters - less),
    );
    const withoutOffences = texts.filter(({ leftOut }) => leftOut.some(({ kind }) => kind === 'offences'));
    expect(withoutOffences.length).toBeGreaterThan(0);
    expect(
      withoutOffences.filter(({ text }) => !text.includes('The listing has further conditions.')),
    ).toEqual([]);
  });

  it('a listing that is only silent is not said to have conditions of its own', () => {
    const open = { eligibility: makeEligibility({ sexes: 'not stated' }), exclusions: {} } as const;
    const silent = toPasteText([makeService(open)], makeContext(), 300);
    expect(silent.leftOut.map(({ kind }) => kind)).toContain('eligibility unknowns');
    expect(silent.text).toContain('Not every condition is stated.');
    expect(silent.text).not.toContain('further conditions');
  });
});

describe('whether there is room', () => {
  const waiting = (asOf: string | null): Partial<Service> => ({
    availability: { takingReferrals: 'yes', wait: 'about six weeks', asOf: asOf === null ? null : day(asOf) },
  });

  it('has its own date', () => {
    const text = textOf(waiting('2026-11-03'));
    expect(text).toContain('The listing says that it was taking referrals on 3 November 2026.');
    expect(text).toContain('Wait given by the listing on 3 November 2026: about six weeks.');
  });

  it.each(['2026-10-23', '2026-10-22'])('after 30 days says that it may have changed (%s)', (asOf) => {
    const isOld = asOf === '2026-10-22';
    expect(textOf(waiting(asOf)).includes('; this may have changed.')).toBe(isOld);
  });

  it('a day in the future, or none, is no date', () => {
    for (const asOf of ['2026-11-23', null]) {
      expect(textOf(waiting(asOf))).toContain(
        'The listing says that it was taking referrals on a day it does not give; this may have changed.',
      );
    }
  });

  it('a service that takes no referrals says so, however short the text', () => {
    const closed = makeService({
      availability: { takingReferrals: 'no', wait: null, asOf: day('2026-11-03') },
    });
    expect(toPasteText([closed], makeContext(), 10).text).toContain(
      'was not taking referrals on 3 November 2026',
    );
    expect(toSayText([closed], makeContext()).text).toContain('It was listed as not taking referrals.');
  });

  it('so does one that is closed for now', () => {
    const closed = makeService({ status: 'temporarily closed' });
    expect(toPasteText([closed], makeContext(), 10).text).toContain(
      'The listing says that it is temporarily closed.',
    );
    expect(toSayText([closed], makeContext()).text).toContain('It is temporarily closed.');
  });
});

describe('what it does', () => {
  const many = makeService({
    summary: 'You will like it.',
    needs: ['accommodation', 'finance', 'dependency', 'family', 'health'],
    needActivities: [
      { need: 'accommodation', activities: ['Tenancy support'] },
      { need: 'finance', activities: ['Budgeting', 'ID and bank accounts', 'Family Money Programme'] },
    ],
  });

  it('names the needs the shortlist is for first', () => {
    expect(toPasteText([many], makeContext()).text).toContain(
      'It is listed for help with housing, money, recovery from dependency and 2 other needs.',
    );
    expect(toPasteText([many], makeContext({ needs: ['health', 'family'] })).text).toContain(
      'It is listed for help with family relationships, health and 3 other needs.',
    );
  });

  it('names the activities for these needs, and keeps titles as they are', () => {
    const { text } = toPasteText([many], makeContext({ needs: ['finance'] }));
    expect(text).toContain('Listed activities: budgeting; ID and bank accounts; and Family Money Programme.');
    expect(text).not.toContain('enancy support');
  });

  it('names three activities of many, and says that there are more', () => {
    const activities = ['Budgeting', 'Saving', 'Opening an account', 'Reading bills', 'Debt plans'];
    expect(textOf({ needActivities: [{ need: 'finance', activities }] })).toContain(
      'Its listed activities include budgeting, saving and opening an account.',
    );
  });

  it('says how long it takes, in the listing’s own figures', () => {
    expect(textOf({ dose: { sessions: '6 to 8', weeks: '12' } })).toContain(
      'Length given by the listing: 6 to 8 sessions over 12 weeks.',
    );
    expect(textOf({ dose: { sessions: null, weeks: 'up to a year' } })).toContain(
      'Length given by the listing: up to a year.',
    );
  });
});

describe('an oral report from an old copy', () => {
  it('says how old the copy is', () => {
    const old = makeContext({ copiedOn: day('2026-10-01'), publishedOn: day('2026-10-01') });
    expect(toSayText([makeService(checkedOn('2026-09-30'))], old).text).toContain(
      'Catalogue copy of 1 October 2026, 52 days old.',
    );
  });

  it('or that its date cannot be right', () => {
    const ahead = makeContext({ copiedOn: day('2026-12-01') });
    expect(toSayText([makeService()], ahead).text).toContain(
      'Catalogue copy of 1 December 2026, dated later than today.',
    );
  });

  it('of several services warns of the oldest', () => {
    const services = [
      makeService({ id: 'new', name: 'New', ...checkedOn('2026-11-01') }),
      makeService({ id: 'older', name: 'Older', ...checkedOn('2026-07-01') }),
    ];
    expect(toSayText(services, makeContext()).text).toContain(
      'Check before quoting: last checked on 1 July 2026.',
    );
  });
});
