import { describe, expect, it } from 'vitest';
import { relatedGroups, widerGroups } from '../../src/taxonomy/widerGroups.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const namesFor = (text: string, limit = 400): readonly string[] =>
  ask(engine, text, {}, limit).results.map(({ service }) => service.name);
const isBefore = (names: readonly string[], first: string, second: string): boolean =>
  names.includes(first) && (!names.includes(second) || names.indexOf(first) < names.indexOf(second));

describe('A listing about one thing', () => {
  it.each([
    ['67 year old man, widowed, lonely, Louth', 'Cruse Bereavement Support', 'Andy’s Man Club'],
    ['can’t read or write, male 30, Wisbech', 'Read Easy UK', 'Acas helpline'],
    ['sex worker, woman 28, crack, Middlesbrough', 'National Ugly Mugs', 'NHS Talking Therapies'],
    ['modern slavery victim, man, Todmorden', 'Modern Slavery and Exploitation Helpline', 'Andy’s Man Club'],
    ['gambling, Folkestone', 'Gamblers Anonymous', 'Phoenix Futures'],
    ['his wife drinks, Bury', 'Adfam', 'Carers UK'],
  ])('comes first of those that reach as far where it is what was asked for: “%s”', (text, sought, broad) => {
    expect(isBefore(namesFor(text), sought, broad)).toBe(true);
  });

  it.each([
    ['impulsive, anger, 26 male, Corby', 'NHS Talking Therapies', 'SurvivorsUK'],
    ['drinks 8 cans a day, man, Boston', 'Alcoholics Anonymous', 'Gamblers Anonymous'],
    ['drinks 8 cans a day, man, Boston', 'SMART Recovery', 'Cocaine Anonymous'],
    ['problem drinker, male 50, Spalding', 'Alcoholics Anonymous', 'Al-Anon Family Groups'],
    ['he lives in Bury with his wife and drinks', 'Alcoholics Anonymous', 'Adfam'],
    ['does not gamble but drinks, man, Bury', 'Alcoholics Anonymous', 'Gamblers Anonymous'],
    ['hears voices, man 30, Workington', 'Rethink Mental Illness', 'Terrence Higgins Trust'],
    ['looking for work, man 30, Wisbech', 'Jobcentre Plus', 'Business Debtline'],
  ])('comes after broader ones where nobody asked for it: “%s”', (text, broad, narrow) => {
    expect(isBefore(namesFor(text), broad, narrow)).toBe(true);
  });

  it('is not asked for by the name of a town', () => {
    const names = namesFor('needs work, man 30, Reading');
    expect(isBefore(names, 'National Careers Service', 'Read Easy UK')).toBe(true);
    expect(namesFor('can’t read, needs work, man 30, Reading')[0]).toBe('Read Easy UK');
  });

  it('is asked for whatever the offence', () => {
    expect(
      isBefore(namesFor('ABH, sex worker, woman, Leeds'), 'National Ugly Mugs', 'NHS Talking Therapies'),
    ).toBe(true);
  });

  it('is shown by its words where no need is named', () => {
    expect(namesFor('Terrence Higgins Trust')[0]).toBe('Terrence Higgins Trust');
  });
});

describe('Somebody convicted of a sexual offence', () => {
  it('is offered first who says that they take them, and survivors’ services last', () => {
    const names = namesFor('male 72, sexual offences, isolated, Sedgefield');
    expect(isBefore(names, 'Circles UK', 'Andy’s Man Club')).toBe(true);
    expect(isBefore(names, 'NHS Talking Therapies', 'SurvivorsUK')).toBe(true);
    expect(namesFor('indecent images').slice(0, 2).toSorted()).toEqual(['Circles UK', 'Stop It Now']);
  });
});

describe('A listing for other people of the same cohort', () => {
  it('comes after those for all of it, and those for people near', () => {
    const names = namesFor('Nigerian woman, domestic abuse, Medway');
    expect(isBefore(names, 'Southall Black Sisters', 'IKWRO')).toBe(true);
    const autistic = namesFor('autistic man, psychosis, Shepton Mallet');
    expect(isBefore(autistic, 'Rethink Mental Illness', 'Tourettes Action')).toBe(true);
  });

  it('is near where one group belongs to the other', () => {
    expect(widerGroups('Nigerian')).toEqual(['Black African', 'Black']);
    expect(relatedGroups('Black African')).toEqual(expect.arrayContaining(['Black', 'Somali', 'Nigerian']));
    expect(relatedGroups('Somali')).not.toContain('Nigerian');
    expect(relatedGroups('Muslim')).toEqual(['Muslim']);
  });
});

describe('A listing for older or for young people', () => {
  it('is not shown to somebody who is not old, and comes late for somebody who is not young', () => {
    expect(namesFor('22 year old woman, anxiety, self harm, Newtown')).not.toContain('Age Cymru Advice');
    const names = namesFor('65 year old woman, anxiety, self harm, Newtown');
    expect(isBefore(names, 'Samaritans', 'HOPELINE247')).toBe(true);
  });
});
