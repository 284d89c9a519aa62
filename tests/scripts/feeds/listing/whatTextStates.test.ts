import { describe, expect, it } from 'vitest';
import { readExclusions } from '../../../../scripts/feeds/listing/readExclusions.ts';
import { importListing } from './listingFixture.ts';

const stated = (sentence: string) =>
  Object.fromEntries([...readExclusions([sentence])].map(([group, { acceptance }]) => [group, acceptance]));

describe('what a listing states of offences', () => {
  it.each([
    ['No arson.', { arson: 'does not accept' }],
    ['We do not accept people convicted of sexual offences.', { sexual: 'does not accept' }],
    [
      'Excludes anyone with a history of arson or violent offences.',
      { arson: 'does not accept', violence: 'does not accept' },
    ],
    ['People with convictions for arson are not accepted.', { arson: 'does not accept' }],
    ['Exclusions: sex offenders, fire setting', { sexual: 'does not accept', arson: 'does not accept' }],
    ['We cannot work with perpetrators of domestic abuse.', { 'domestic-abuse': 'does not accept' }],
    ['Sexual offences are considered on a case by case basis.', { sexual: 'case by case' }],
    ['Arson is not a barrier.', { arson: 'accepts' }],
    ['We do not exclude people with sexual convictions.', { sexual: 'accepts' }],
    ['We accept people convicted of violent offences.', { violence: 'accepts' }],
    ['No exclusions apart from arson.', { arson: 'does not accept' }],
    [
      'We accept people with a history of violence but not arson.',
      { violence: 'accepts', arson: 'does not accept' },
    ],
    ['We would not normally accept anyone with a history of arson.', { arson: 'does not accept' }],
    ['We welcome most people, but no arson.', { arson: 'does not accept' }],
    ['People with convictions for arson will be declined.', { arson: 'does not accept' }],
    ['Anyone convicted of a sexual offence is ineligible.', { sexual: 'does not accept' }],
    ['Sexual offences: not accepted.', { sexual: 'does not accept' }],
    ['Exclusions: arson, violence.', { arson: 'does not accept', violence: 'does not accept' }],
    ['Applicants must not be on the Sex Offenders Register.', { sexual: 'does not accept' }],
    ['Anyone on the Sex Offenders’ Register cannot apply.', { sexual: 'does not accept' }],
    ['We no longer take people with arson convictions.', { arson: 'does not accept' }],
    ['People with arson convictions will not be refused.', { arson: 'accepts' }],
    ['Arson: No', { arson: 'does not accept' }],
    ['Arson – no.', { arson: 'does not accept' }],
    ['Sex offences: not accepted', { sexual: 'does not accept' }],
    ['Sexual offences: No', { sexual: 'does not accept' }],
    ['We do not accept arson', { arson: 'does not accept' }],
    ['Violence: not accepted', { violence: 'does not accept' }],
    ['Fire setting: none', { arson: 'does not accept' }],
    [
      'Arson: No; Sex offences: No; Violence: accepted',
      {
        arson: 'does not accept',
        sexual: 'does not accept',
        violence: 'accepts',
      },
    ],
    ['Convictions for arson: accepted', { arson: 'accepts' }],
    ['Arson: case by case', { arson: 'case by case' }],
  ])('%s', (sentence, expected) => {
    expect(stated(sentence)).toEqual(expected);
  });

  it.each([
    'Support for victims of violent crime and sexual offences.',
    'We help survivors who have experienced stalking.',
    'We raise awareness of arson.',
    'Talks about domestic violence.',
    'It is unlikely that we can take people convicted of arson.',
    'We rarely accept arson.',
    'Do you accept people convicted of arson?',
    'You do not have to tell us about sexual offences.',
    'Victims of violence are not excluded.',
    'Arson: yes',
    'Arson: nobody knows',
    'Violence: a course of 12 weeks',
  ])('“%s” states nothing', (sentence) => {
    expect(stated(sentence)).toEqual({});
  });

  it('counts the stricter of two statements', () => {
    const read = readExclusions([
      'Arson is considered individually.',
      'We do not take anyone with an arson conviction.',
    ]);
    expect(read.get('arson')?.acceptance).toBe('does not accept');
  });
});

describe('needs and cohorts', () => {
  const suggested = (description: string, eligibility: readonly string[] = []) =>
    importListing({ name: 'Invented', description, eligibility }).service.suggestions.map(({ of, words }) => [
      'need' in of ? of.need : of.cohort,
      words,
    ]);

  it('spoken of in text are suggested with the words that made it so, never asserted', () => {
    const { service } = importListing({
      description: 'We help with debt advice and homelessness for veterans.',
    });
    expect(service.needs).toEqual([]);
    expect(service.cohorts).toEqual([]);
    expect(service.suggestions).toContainEqual({ of: { need: 'finance' }, words: 'debt advice' });
    expect(service.suggestions).toContainEqual({ of: { need: 'accommodation' }, words: 'homelessness' });
    expect(service.suggestions).toContainEqual({ of: { cohort: 'veteran' }, words: 'veterans' });
  });

  it('that are refused are not suggested', () => {
    expect(suggested('We do not offer debt advice.')).toEqual([]);
    expect(suggested('Not suitable for veterans.')).toEqual([]);
    expect(suggested('No alcohol on the premises.')).toEqual([]);
    expect(suggested('We are unable to work with everyone.')).toEqual([]);
    expect(suggested('This is not a debt advice service.')).toEqual([]);
    expect(suggested('We no longer offer counselling.')).toEqual([]);
    expect(suggested('We do not have capacity for housing referrals.')).toEqual([]);
    expect(suggested('We cannot help with debt, but we help with homelessness.').flat()).toContain(
      'accommodation',
    );
  });

  it('a condition is no need, but tells for whom', () => {
    expect(suggested('Help.', ['Veterans registered with a GP.'])).toEqual([['veteran', 'Veterans']]);
  });

  it('men and women together are no group', () => {
    expect(suggested('For men and women.').flat()).not.toContain('women');
  });

  it('a small word that is a short form elsewhere is none', () => {
    expect(suggested('Bring it with you.')).toEqual([]);
  });
});

describe('who may come', () => {
  it('“no one under 18” is a youngest age too', () => {
    const { service } = importListing({ description: 'A café. No one under the age of 18.' });
    expect(service.eligibility).toMatchObject({ minimumAge: 18, maximumAge: null });
  });

  it('“not for under 18s” is a youngest age, in a description too', () => {
    const { service, warnings } = importListing({ description: 'A café. Not for under 18s.' });
    expect(service.eligibility).toMatchObject({ minimumAge: 18, maximumAge: null });
    expect(warnings.join()).toContain('ages');
  });

  it.each([
    ['Over 18s only', 18],
    ['18+ only', 18],
    ['over-18s', 18],
    ['Adults only (18+)', 18],
    ['Must be 18 or over', 18],
    ['You must be at least 16.', 16],
    ['Aged 16 and above', 16],
    ['A drop-in café for people aged 16 and above in Leeds.', 16],
    ['A project for over-18s.', 18],
    ['This service is only for people aged 50 and over.', 50],
    ['Everyone must be aged 18 years or over.', 18],
  ])('“%s” is a youngest age, in a description and among the conditions', (text, minimumAge) => {
    const expected = { minimumAge, maximumAge: null };
    expect(importListing({ description: `A café. ${text}` }).service.eligibility).toMatchObject(expected);
    const { service, warnings } = importListing({ eligibility: [text] });
    expect(service.eligibility).toMatchObject(expected);
    expect(warnings.join()).toContain('ages');
  });

  it.each([
    'Children must be over 10.',
    'We help carers of people aged 65 and over.',
    'Volunteers must be 18 or over.',
    'We run a lunch club for over 60s.',
    'There are also sessions for people aged 50 and over.',
    'We have been here for over 20 years.',
    'Free for over 60s.',
    'We have supported people for more than 18 years.',
    'Call us on 0113 496 0018+.',
    'The hall holds over 80 people.',
  ])('“%s” in a description says nothing of who may come', (text) => {
    const { eligibility } = importListing({ description: `A café. ${text}` }).service;
    expect(eligibility).toMatchObject({ minimumAge: null, maximumAge: null });
  });

  it('age fields win over words, and placeholders are no ages', () => {
    expect(
      importListing({ minimumAge: '16', maximumAge: 999, eligibility: ['Over 55s'] }).service.eligibility,
    ).toMatchObject({ minimumAge: 16, maximumAge: null });
  });

  it('other ages in a description are of somebody else', () => {
    const { eligibility } = importListing({
      description: 'Parents of children aged 5 to 11 meet here.',
    }).service;
    expect(eligibility).toMatchObject({ minimumAge: null, maximumAge: null });
  });

  it('a service for women only says so; one women-only evening does not make one', () => {
    expect(importListing({ eligibility: ['Women only.'] }).service.eligibility.sexes).toBe('women');
    expect(importListing({ description: 'There is a women-only session.' }).service.eligibility.sexes).toBe(
      'not stated',
    );
  });
});
