import { describe, expect, it } from 'vitest';
import type { SearchResponse } from '../../src/search/searchResponse.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const codes = ({ understood }: SearchResponse, kind: 'need' | 'cohort'): readonly string[] => [
  ...new Set(understood.terms.flatMap((term) => (term.kind === kind ? [term.code] : []))),
];

describe('A court officer’s words that say nothing about a service', () => {
  it('are not searched for: numbers, stop words, ISO, Welsh fillers', () => {
    for (const text of [
      'woman with 2 kids Leeds housing',
      'ISO man drugs Leeds',
      'dim cartref yng Nghaerdydd',
      'angen gwasanaeth cyffuriau yn Abertawe',
      'gwasanaeth ar gyfer dyn sydd gyda dyled',
      'the',
    ]) {
      const response = ask(engine, text);
      expect(response.understood.text, text).toBe('');
      expect(response.results.flatMap(({ why }) => why).join(), text).not.toMatch(/entions? ‘|matches ‘/);
    }
  });

  it('are understood in Welsh without inventing a need', () => {
    expect(codes(ask(engine, 'dim cartref yng Nghaerdydd'), 'need')).toEqual(['accommodation']);
    expect(codes(ask(engine, 'angen gwasanaeth cyffuriau yn Abertawe'), 'need')).toEqual(['dependency']);
    const [home] = ask(engine, 'dim cartref').understood.terms;
    expect(home?.typed).toBe('dim cartref');
  });

  it('are not looked for in longer words while the officer is asked whether they are a place', () => {
    const response = ask(engine, 'Sale housing');
    expect(response.understood.ambiguousPlaces.map(({ typed }) => typed)).toEqual(['Sale']);
    expect(response.understood.text).toBe('');
    expect(response.total).toBe(ask(engine, 'housing').total);
  });

  it('do not hide the service near home because services elsewhere mention them', () => {
    const near = ask(engine, 'woman family contact Leeds');
    expect(near.results.map(({ service }) => service.name)).toContain("Women's Services in West Yorkshire");
    const quickly = ask(engine, 'woman family quickly Leeds');
    expect(quickly.understood.notes.join()).toContain('Nothing for this area mentions ‘quickly’');
    expect(ask(engine, 'family contact').results.length).toBeGreaterThan(1);
  });

  it('are not taken for what they are not', () => {
    expect(codes(ask(engine, 'SWP Reading'), 'cohort')).toEqual([]);
    expect(codes(ask(engine, 'drug abuser Leeds'), 'need')).toEqual(['dependency']);
    expect(codes(ask(engine, 'gambling debts'), 'need').toSorted()).toEqual(['dependency', 'finance']);
    const age = ask(engine, '20s man Cardiff').understood.terms.find((term) => term.kind === 'age');
    expect(age).toMatchObject({ from: 20, to: 29 });
  });

  it('may speak of the victim, who is not the person', () => {
    for (const text of [
      'victim was a woman; male 30 Leeds anger',
      'male 30, female victim, anger',
      'anger, man, victims are women',
    ]) {
      const response = ask(engine, text);
      expect(codes(response, 'cohort'), text).toEqual(['men']);
      expect(response.understood.text, text).toBe('');
    }
    expect(codes(ask(engine, 'domestic abuse victim, woman, Kent'), 'cohort')).toEqual(['women']);
    expect(codes(ask(engine, 'woman, victim of DV'), 'cohort')).toEqual(['women']);
  });
});

describe('What a listing says of a group', () => {
  it.each([
    ['trans', 'trans people'],
    ['autism', 'autistic people'],
    ['army', 'Army veterans'],
    ['dementia', 'people with dementia'],
    ['blind', 'blind or partially sighted people'],
    ['refugee', 'refugees'],
    ['somali', 'Somali people'],
    ['learning disability', 'people with a learning disability'],
  ])('is said in English for “%s”', (text, people) => {
    const reasons = ask(engine, text).results.flatMap(({ why }) => why);
    expect(reasons).toContain(`Does not say whether it takes ${people}`);
  });
});

describe('Children who are named', () => {
  it.each([
    'she has five kids under ten and no help whatsoever',
    'fled from Ipswich with the baby, needs a refuge',
  ])('make who has them a parent, whatever they need: “%s”', (text) => {
    expect(codes(ask(engine, text), 'cohort')).toContain('parent');
  });

  it('and in the case of others do not', () => {
    expect(codes(ask(engine, 'robbed a man with his kids'), 'cohort')).not.toContain('parent');
    expect(codes(ask(engine, 'the kids next door complained about his music'), 'cohort')).not.toContain(
      'parent',
    );
  });
});

describe('Numbers and capitals', () => {
  it.each(['OGRS 61', 'SADQ 38', 'methadone 50. housing', 'pregnant 20 wks'])(
    'tell no age in “%s”',
    (text) => {
      expect(ask(engine, text).understood.terms.some(({ kind }) => kind === 'age')).toBe(false);
    },
  );

  it('tell one at the end of a sentence', () => {
    const age = ask(engine, 'He is 63. Lives with his wife.').understood.terms.find(
      ({ kind }) => kind === 'age',
    );
    expect(age).toMatchObject({ from: 63, to: 63 });
  });

  it('of an abbreviation are not one letter away from another', () => {
    expect(codes(ask(engine, 'FASO Yorks'), 'cohort')).toEqual([]);
    expect(codes(ask(engine, 'FASD Yorks'), 'cohort')).toEqual(['neurodivergent']);
  });
});

describe('Whom an offence was done to, or from whom the person is parted', () => {
  it.each([
    'targeted elderly women',
    'targeted a disabled man',
    'offence against an elderly man',
    'hate crime against a trans woman',
    'older female vic',
    'burglary dwelling, elderly occupant',
    'ex is a muslim',
    'ex is in the army',
    'ex was a care leaver',
  ])('is not the person: “%s”', (text) => expect(codes(ask(engine, text), 'cohort')).toEqual([]));

  it('leaves the person what is theirs', () => {
    expect(codes(ask(engine, 'targeted a disabled man, drinks'), 'need')).toEqual(['dependency']);
    expect(codes(ask(engine, 'targeted a disabled man, drinks'), 'cohort')).toEqual([]);
  });
});

describe('A sum of money', () => {
  it('is no age', () => {
    const text = 'costs £85 + surcharge £154, collection order made';
    expect(codes(ask(engine, text), 'cohort')).toEqual([]);
  });
});
