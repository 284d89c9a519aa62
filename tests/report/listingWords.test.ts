import { describe, expect, it } from 'vitest';
import { describeGroups } from '../../src/report/groupWords.ts';
import { toReportWords } from '../../src/report/listingWords.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { makeContext } from './reportContext.ts';

describe('words of a listing in a report', () => {
  it.each([
    ['1:1 mentoring', 'one-to-one mentoring'],
    ['1-2-1 or group', 'one-to-one or group'],
    ['121 support.', 'one-to-one support'],
    ['One to one help', 'One-to-one help'],
    ['Domestic violence course', 'Domestic abuse course'],
    ['  Two   spaces , and a stop.. ', 'Two spaces, and a stop'],
    ['Open 2026', 'Open 2026'],
  ])('“%s” becomes “%s”', (given, words) => {
    expect(toReportWords(given)).toBe(words);
  });

  it.each([
    ['a promise', 'Housing will be found'],
    ['a guarantee', 'Guaranteed interview'],
    ['a pronoun of a person', 'Helps her to move'],
    ['a word MoJ style bars', 'For ex-offenders'],
    ['an acronym for people', 'BAME-led'],
    ['the first person', 'We listen'],
    ['a phone number', 'Call 07700 900123'],
    ['an email address', 'jo@example.org'],
    ['a leftover', 'null'],
    ['no words at all', '…'],
  ])('%s is left to the listing', (_what, given) => {
    expect(toReportWords(given)).toBeNull();
  });

  it('a summary that promises gives way to the needs it is listed for', () => {
    const service = makeService({ summary: 'You will get a home.', needs: ['accommodation', 'finance'] });
    expect(toPasteText([service], makeContext()).text).toContain(
      'It is listed for help with housing and money.',
    );
  });

  it('a condition that cannot be repeated is not passed over in silence', () => {
    const eligibility = makeEligibility({ conditions: ['He must be registered with a GP.'] });
    expect(toPasteText([makeService({ eligibility })], makeContext()).text).toContain(
      'The listing has a condition that is not repeated here.',
    );
  });
});

describe('the groups a service is for', () => {
  const forGroup = (cohort: Parameters<typeof groupsOf>[0], groups: string[] = []) =>
    groupsOf(cohort, groups);

  it('names an ethnic group, never a general word, where the listing does', () => {
    expect(forGroup('ethnic_minority', ['Somali', 'Eritrean'])).toBe(
      'It is listed for Somali and Eritrean people.',
    );
    expect(forGroup('gypsy_roma_traveller', ['Showmen'])).toBe('It is listed for Showmen.');
    expect(forGroup('faith', ['Muslim'])).toBe('It is listed for Muslim people.');
  });

  it('says "ethnic minorities" in words where the listing names no group', () => {
    expect(forGroup('ethnic_minority')).toBe('It is listed for people from ethnic minorities.');
  });

  it('keeps the group inside a wider one', () => {
    expect(forGroup('women', ['Pregnant women'])).toBe('It is listed for women (pregnant women).');
  });

  it('is silent about a group that a service is merely open to', () => {
    const cohorts = [{ cohort: 'veteran', standing: 'open to all', groups: [] }] as const;
    expect(describeGroups(makeService({ cohorts }))).toBeNull();
  });

  it('does not repeat the sex or the age', () => {
    const cohorts = [{ cohort: 'women', standing: 'for this group', groups: [] }] as const;
    expect(
      describeGroups(makeService({ cohorts, eligibility: makeEligibility({ sexes: 'women' }) })),
    ).toBeNull();
  });
});

function groupsOf(
  cohort: 'ethnic_minority' | 'gypsy_roma_traveller' | 'faith' | 'women',
  groups: readonly string[],
) {
  return describeGroups(makeService({ cohorts: [{ cohort, standing: 'for this group', groups }] }));
}
