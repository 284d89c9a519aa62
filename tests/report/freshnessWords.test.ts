import { describe, expect, it } from 'vitest';
import { toCiteText } from '../../src/report/toCiteText.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { toSayText } from '../../src/report/toSayText.ts';
import { day, makeService } from '../factories/serviceFactory.ts';
import { checkedOn, makeContext } from './reportContext.ts';

const plain = {
  name: 'Harbour Lane Support',
  organization: { id: 'harbour-lane', name: 'Harbour Lane Trust' },
};
const paste = (assurance: Parameters<typeof makeService>[0], context = makeContext()) =>
  toPasteText([makeService({ ...plain, ...assurance })], context, 10).text;

describe('how far the facts can be relied on is said inside the text', () => {
  it.each([
    ['90 days old', '2026-08-24', 'Details last checked on 24 August 2026.'],
    ['91 days old', '2026-08-23', 'Check before quoting: details last checked on 23 August 2026.'],
    ['180 days old', '2026-05-26', 'Check before quoting: details last checked on 26 May 2026.'],
    ['181 days old', '2026-05-25', 'Do not quote without checking: details last checked on 25 May 2026.'],
    ['dated tomorrow', '2026-11-23', 'Do not quote without checking: no person has checked these details.'],
  ])('facts %s', (_age, date, words) => {
    expect(paste(checkedOn(date))).toContain(words);
  });

  it('names the group of facts that nobody has checked', () => {
    const [contact, eligibility] = checkedOn('2026-11-01').assurance;
    const assurance = [contact, eligibility].filter((known) => known !== undefined);
    expect(paste({ assurance })).toContain(
      'Do not quote without checking: no person has checked the availability details.',
    );
  });

  it('a warning comes first, before anything that could be quoted', () => {
    expect(paste({})).toMatch(/^Do not quote without checking: /);
  });
});

describe('the device’s own copy', () => {
  it.each([
    ['30 days old', '2026-10-23', null],
    ['31 days old', '2026-10-22', 'Check before quoting: the copy is 31 days old.'],
    ['of tomorrow', '2026-11-23', 'Check before quoting: the copy is dated later than this text.'],
  ])('%s', (_age, copied, words) => {
    const context = makeContext({ copiedOn: day(copied), publishedOn: day('2026-10-01') });
    if (words) expect(paste(checkedOn('2026-11-01'), context)).toContain(words);
    else expect(paste(checkedOn('2026-11-01'), context)).not.toContain('Check before quoting');
  });

  it('says one date where publishing and copying fell on one day', () => {
    expect(paste({}, makeContext({ copiedOn: day('2026-11-20') }))).toContain(
      'Catalogue published and copied to this device on 20 November 2026.',
    );
  });
});

describe('one line for the sources of information', () => {
  it('has the services, their checks and the catalogue’s dates', () => {
    const checked = makeService({ ...plain, ...checkedOn('2026-11-01') });
    const old = makeService({ ...plain, id: 'old', name: 'Old Lane', ...checkedOn('2026-07-01') });
    expect(toCiteText([checked, old], makeContext()).text).toBe(
      'Services catalogue: Harbour Lane Support (Harbour Lane Trust; checked 1 November 2026); and ' +
        'Old Lane (Harbour Lane Trust; checked 1 July 2026, check before quoting). ' +
        'Catalogue of 20 November 2026, copied to this device on 21 November 2026.',
    );
  });
});

describe('a whole shortlist', () => {
  const first = makeService({ ...plain, ...checkedOn('2026-11-01') });
  const second = makeService({ ...plain, id: 'second', name: 'Second Lane', fundingRoute: 'universal' });

  it('is a paragraph a service, then the dates of the catalogue', () => {
    const text = toPasteText([first, second], makeContext());
    expect(text.paragraphs.map(({ serviceId }) => serviceId)).toEqual([first.id, 'second', null]);
    expect(text.text.split('\n\n')).toHaveLength(3);
    expect(text.text.match(/A place has not been requested/g)).toHaveLength(1);
  });

  it('is said with the worst warning, and with which of them are voluntary', () => {
    expect(toSayText([first, second], makeContext()).text).toBe(
      'Options: Harbour Lane Support and Second Lane. Second Lane is voluntary and cannot be required. ' +
        'Do not quote without checking: no person has checked all details. ' +
        'Catalogue copy of 21 November 2026. A place has not been requested.',
    );
  });

  it('needs at least one service', () => {
    expect(() => toPasteText([], makeContext())).toThrow(RangeError);
    expect(() => toSayText([], makeContext())).toThrow(RangeError);
    expect(() => toCiteText([], makeContext())).toThrow(RangeError);
  });
});
