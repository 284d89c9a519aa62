import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

const needsOf = (text: string): readonly string[] => [
  ...new Set(ask(engine, text).understood.terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []))),
];

describe('A court officer who lists what does not apply', () => {
  it.each([
    'says no to all of it: weed, drink, gambling',
    'asked him about weed, loans and his mood. No to all',
    'ruled out: dyslexia, epilepsy, psychosis',
    'no link to offending for drugs, alcohol, finance, housing',
    'Mental health - none. Physical health - none. Medication - none.',
    'no MH, no drugs, no housing need, no ETE',
    'he aint got a drink problem',
    'w/o any domestic abuse markers',
    'we looked at gambling and its not a factor',
    'does not need support with housing or debt',
    'dim problem alcohol na chyffuriau',
    'has a flat, has GP, has bank account',
  ])('is given no need for “%s”', (text) => expect(needsOf(text)).toEqual([]));

  it.each([
    ['drugs, alcohol and debt all ruled out, homeless', ['accommodation']],
    ['homeless. Asked about drink, weed, bets. No to all', ['accommodation']],
    ['no drugs, no job, no home', ['ete', 'accommodation']],
    ['no job, no money, no friends', ['ete', 'finance', 'inclusion']],
    ['says no to drink, but needs housing', ['accommodation']],
    ['no issues with housing, work or money. Drinks every night', ['dependency']],
    ['denies alcohol, admits ketamine', ['dependency']],
  ])('is still given what is lacked in “%s”', (text, needs) =>
    expect(new Set(needsOf(text))).toEqual(new Set(needs)),
  );
});

it('is asked nothing about a word that only says that all is well', () => {
  expect(ask(engine, 'accommodation fine, crack daily').understood.offered).toEqual([]);
});

describe('A court officer who notes what is over', () => {
  it.each([
    'cannabis in the 80s, not since',
    '7 yrs clean off crack',
    'methadone script finished 2014',
    'bankrupt 2009, discharged 2010',
    'old heroin habit, long gone',
    'spice in his army days. Packed in, 2008',
    'unemployed until 2018, not any more',
    'ex drinker, last drink 2011',
  ])('is given no need for “%s”', (text) => expect(needsOf(text)).toEqual([]));

  it.each([
    ['heroin since 2011', ['dependency']],
    ['methadone script ended last week', ['dependency']],
    ['clean off crack for 2 weeks, needs support', ['dependency']],
    ['unemployed since 2018', ['ete']],
    ['not worked since 2018', ['ete']],
    ['heroin in the 90s and still now', ['dependency']],
  ])('is still given what goes on in “%s”', (text, needs) => expect(needsOf(text)).toEqual(needs));
});

describe('A court officer who notes what is in place', () => {
  it.each([
    'employed, housed, sober',
    'working, sober, housed, married. 44, Derby',
    'protective factors: job, wife, gym',
    'Strengths - sobriety, employment, own home',
    'registered with GP and optician',
    'dentist and GP both registered',
    'good insight, good attitude',
  ])('is given no need for “%s”', (text) => expect(needsOf(text)).toEqual([]));

  it.each([
    ['sober, needs housing', ['dependency', 'accommodation']],
    ['protective factors: job, wife. Drinks every night', ['dependency']],
    ['strengths: job, wife, weaknesses: drink', ['dependency']],
    ['protective factors: none, homeless', ['accommodation']],
    ['sober living', ['dependency']],
    ['needs to be registered with a GP', ['health']],
  ])('is still given the need in “%s”', (text, needs) => {
    for (const need of needs.slice(-1)) expect(needsOf(text)).toContain(need);
  });
});

describe('A court officer who notes what the victim says', () => {
  it.each([
    'victim impact statement: panic attacks, not sleeping, off work',
    'complainant: isolated, 81, housebound, frightened',
    'vic vulnerable: epilepsy, supported housing',
    'VPS: lost her job, in arrears, drinking more',
    'both other defendants are homeless',
    'his cellmate is being released homeless on Friday',
    'the girl who made the allegation is in debt',
  ])('is given no need for “%s”', (text) => expect(needsOf(text)).toEqual([]));

  it.each([
    ['victim: his mum. He is homeless', ['accommodation']],
    ['complainant: his landlord. He is homeless', ['accommodation']],
  ])('is still given what the person needs in “%s”', (text, needs) => {
    for (const need of needs) expect(needsOf(text)).toContain(need);
  });
});

describe('A note whose heading seems to end what it does not', () => {
  it.each([
    ['Victim: ex, male 45, no fixed abode, cocaine', ['accommodation', 'dependency']],
    ['Protective factors: family, lost job, homeless', ['ete', 'accommodation']],
    ['denies: the assault, homeless, drinks every day', ['accommodation', 'dependency']],
    ['Ruled out: hostel due to arson, homeless', ['accommodation']],
    ['homeless registered with Leeds council', ['accommodation']],
    ['needs to be sober, housed, working', ['dependency', 'accommodation']],
    ['no housing, no ETE need', ['accommodation']],
    ['tenancy ended 2020, Leeds', ['accommodation']],
    ['gambling stopped 2019 started again 2024', ['dependency']],
    ['started drinking in his army days', ['dependency']],
    ['heroin, none since Friday', ['dependency']],
  ])('still states what the person needs: “%s”', (text, needs) => expect(needsOf(text)).toEqual(needs));

  it.each([
    'denies: self harm, feels suicidal',
    'Protective factors: family, took an overdose Friday',
    'Victim: stranger, suicidal after arrest',
  ])('still tells of danger to life: “%s”', (text) =>
    expect(ask(engine, text).understood.notes.join(' ')).toContain('999'),
  );
});

describe('A checklist with a mark after each heading', () => {
  it.each([
    ['Housing N, ETE N, MH Y', ['wellbeing', 'health']],
    ['Accommodation: Y, ETE: N, Drugs: Y', ['accommodation', 'dependency']],
    ['housing n ete n drugs y', ['dependency']],
    ['Accom Y / ETE N / Finance Y / D&A N', ['accommodation', 'finance']],
    ['Debts? Y, Drugs? N, Gambling? N', ['finance']],
    ['Housing: no, Drugs: no, Alcohol: yes', ['dependency']],
    ['drugs no alcohol yes', ['dependency']],
    ['Housing? No Alcohol? Yes Debts? No', ['dependency']],
  ])('is read by its marks: “%s”', (text, needs) => {
    const { understood } = ask(engine, text);
    expect(needsOf(text)).toEqual(needs);
    expect(understood.offered).toEqual([]);
    expect(understood.text).toBe('');
    expect(understood.notes.join(' ')).toMatch(/does not apply|do not apply/);
  });

  it.each([
    ['Drugs x Housing ✓', ['dependency', 'accommodation']],
    ['Housing ✓ ETE ✗', ['accommodation', 'ete']],
    ['Job N, GP N, Drugs Y', ['ete', 'health']],
  ])('is asked about where a mark may mean either: “%s”', (text, asked) => {
    const { offered = [] } = ask(engine, text).understood;
    const codes = offered.flatMap(({ terms }) => terms.flatMap((term) => ('code' in term ? term.code : [])));
    expect(codes).toEqual(asked);
    expect(needsOf(text).some((need) => asked.includes(need))).toBe(false);
  });
});
