import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

function groups(text: string): string {
  return ask(engine, text)
    .understood.terms.flatMap((term) => (term.kind === 'cohort' ? [term.code] : []))
    .join();
}

describe('A group that is told by what somebody left, or told others', () => {
  it.each([
    ['left the army six years ago', 'veteran', 'his dad left the army', 'men'],
    ['came out the army in 2012', 'veteran', 'brother came out of the army', ''],
    [
      'left foster care at eighteen and in and out of hostels',
      'care_leaver',
      'kids left foster care',
      'parent',
    ],
    [
      'he’s come out to his family and they have thrown him onto the street',
      'lgbt,men',
      'police came out to his address',
      'men',
    ],
    ['came out to his mum', 'lgbt,men', 'came out of prison', ''],
  ])('is found in “%s” (%s), and not in “%s”', (text, expected, other, otherExpected) => {
    expect(groups(text)).toBe(expected);
    expect(groups(other)).toBe(otherExpected);
  });
});

describe('Shops, buildings and what was taken', () => {
  it.each([
    ['from Iceland in Crewe', 'originally from Iceland', 'ethnic_minority'],
    ['crashed into a mosque wall', 'goes to mosque', 'faith'],
    ['dumped mattresses by the travellers site', 'lives on a travellers site', 'gypsy_roma_traveller'],
    ['dead mans bank card', 'mans group', 'men'],
    ['beer garden of the Old Asylum', 'old asylum claim refused', 'foreign_national'],
    ['Old Asylum pub', 'asylum seeker', 'foreign_national'],
  ])('bring no group: “%s”, as “%s” does', (text, own, expected) => {
    expect(groups(text)).toBe('');
    expect(groups(own)).toBe(expected);
  });
});

describe('Whom else a group is said of', () => {
  it.each([
    [
      'victim speaks no English, needs interpreter at trial',
      'needs interpreter at court',
      'foreign_national',
    ],
    [
      'complainants carer gave the statement as he has a brain injury',
      'he has a brain injury',
      'disability,neurodivergent,men',
    ],
    ['landlord drinks and is a nightmare with the lads upstairs', 'lad from work', 'men'],
    ['row with the woman next door', 'woman, next door is noisy', 'women'],
  ])('is not the person: “%s”, but “%s”', (text, own, expected) => {
    expect(groups(text)).toBe('');
    expect(groups(own)).toBe(expected);
  });
});

describe('A group that was asked about', () => {
  it.each([
    ['screened for neurodiversity, nothing found', 'screened for adhd, waiting list', 'neurodivergent'],
    ['tested for dyslexia - no', 'tested for dyslexia', 'neurodivergent'],
    ['NRM considered and ruled out', 'NRM referral made', 'foreign_national'],
    ['young offender? no, Mr Young, a lorry driver', 'young offender', 'young_adult'],
    ['Veteran? No. Drinks', 'veteran? yes', 'veteran'],
  ])('is not the person’s where the answer is no: “%s”, but “%s”', (text, own, expected) => {
    expect(groups(text)).toBe('');
    expect(groups(own)).toBe(expected);
  });
});

describe('Who the person is', () => {
  it.each([
    ['tidy bloke, no issues at all', 'men'],
    ['lovely lady, no concerns', 'women'],
  ])('is not denied with what troubles nobody: “%s”', (text, expected) => {
    expect(groups(text)).toBe(expected);
  });

  it.each([
    ['barmaid, 43', 'women', 'assaulted a barmaid'],
    ['works as a waitress, debts', 'women', 'waitress called the police'],
  ])('is told by a woman’s occupation: “%s”', (text, expected, other) => {
    expect(groups(text)).toBe(expected);
    expect(groups(other)).toBe('');
  });
});
