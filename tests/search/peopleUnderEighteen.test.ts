import { describe, expect, it } from 'vitest';
import { makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const note = 'The services here take adults. For someone under 18, contact the youth justice service.';

describe('A court officer with somebody under 18', () => {
  it.each([
    '17 year old, Leeds, housing',
    'aged 16 drugs',
    'child 15',
    'boy aged 17 housing Leeds',
    'girl, 16, Hull',
    '15 y/o child',
    'under 18 housing',
    '16 yrs, male',
    'female, 17 years, self harm',
    'smokes cannabis in Leeds, no job, no money, aged 17',
    'lives in Leeds in foster care, aged 17, smokes cannabis',
  ])('is told for “%s” whom to ask, and gets nothing that is for adults only', (text) => {
    const { understood, results, suggestions } = ask(engine, text, {}, 500);
    expect(understood.notes).toContain(note);
    expect(understood.text).toBe('');
    expect(results.filter(({ service }) => (service.eligibility.minimumAge ?? 0) >= 18)).toEqual([]);
    expect(suggestions.map(({ label }) => label).join()).not.toMatch(/\d/);
    expect(understood.terms.filter((term) => term.kind === 'cohort' && term.code === 'parent')).toEqual([]);
  });

  it('is not told so of years that passed, nor of what somebody did or met long ago', () => {
    for (const text of [
      'tenancy 7 yrs, employment 12 yrs, abstinent 14 yrs',
      'council tenant 11 yrs no arrears, kids in care and she wants them home',
      'ex heroin user 10 yr clean, looking for a CSCS card',
      'worked at Ladbrokes 12 yrs never bet',
      'stoma, 10 yrs, sorted',
      'wife is polish, been here 10 yrs',
      'cannabis aged 15, not since, wants a job',
      'left the PRU aged 15 with nothing, interested in plastering',
      'caution for theft aged 17, now has a job and a flat',
      'sold alcohol to a sixteen year old volunteer sent by trading standards',
      'his victim was a 17yr old girl in a mother and baby unit',
    ]) {
      const { understood } = ask(engine, text);
      expect(understood.notes, text).not.toContain(note);
      expect(
        understood.terms.filter(({ kind }) => kind === 'age'),
        text,
      ).toEqual([]);
    }
  });

  it('is not told so of the children that somebody has', () => {
    for (const text of [
      '16 year old daughter, parenting',
      '14 y/o victim, housing',
      'mum with a 15 year old, debt',
      'woman 34, her son aged 12, parenting',
      'dad, kids aged 5 and 11',
      'has children under 5, housing',
      'father of a 16 year old',
    ]) {
      const { understood } = ask(engine, text);
      expect(understood.notes, text).not.toContain(note);
      expect(understood.text, text).toBe('');
    }
  });
});

describe('The age of somebody else', () => {
  it.each(['15 yr old son lives with him', '14 y/o victim', 'his 16 yr old girlfriend'])(
    'is taken for nothing in “%s”',
    (text) => {
      const { notes, terms } = ask(engine, text).understood;
      expect(notes).not.toContain(note);
      expect(terms.some(({ kind }) => kind === 'age')).toBe(false);
    },
  );
});

describe('Several needs of one person', () => {
  const debtOnly = searchOver([
    makeService({ id: 'debt', name: 'Debt (invented)', needs: ['finance'], eligibility: makeEligibility() }),
  ]);

  it('are named where nothing that was found is for them', () => {
    expect(ask(debtOnly, 'debt and drugs').understood.notes).toContain(
      'Nothing here for: Dependency and recovery',
    );
    expect(ask(debtOnly, 'debt, drinking, no home').understood.notes).toContain(
      'Nothing here for: Accommodation; Dependency and recovery',
    );
  });

  it('are not, where one phrase stands for two and one of them is met, or nothing was found at all', () => {
    expect(ask(debtOnly, 'rent arrears').understood.notes).toEqual([]);
    expect(ask(debtOnly, 'drugs, mentor').understood.notes.join()).not.toMatch(/Nothing here for/);
  });
});

describe('A number that is no age', () => {
  it('finds nothing where it is spelled out either', () => {
    expect(ask(engine, 'came out of care at eighteen').understood.text).toBe('');
  });

  it.each([
    'unpaid work hours remaining 86 of 120',
    'benefit fraud, £9,300 overpaid 2019-22',
    'learning disability, IQ below 70',
    'RAR days 20, Cwmbran man, alcohol',
    'living with dad aged 70, Bridgend male',
    'man of thirty previous convictions',
    'IQ of 68, male',
    'exclusion zone 50 m',
    'lives with his son who is 30',
    'his mum who is 62 drinks',
    'brother aged 30 deals drugs, he wants to move away',
    'her eldest (23) uses ket',
    'was homeless in his twenties',
  ])('tells none: “%s”', (text) => {
    expect(ask(engine, text).understood.terms.some(({ kind }) => kind === 'age')).toBe(false);
  });

  it.each([
    ['woman of seventy caught shoplifting', 70],
    ['lad’s twenty, never held down a job', 20],
    ['woman, 2 of 3 kids at home, 34', 34],
    ['low IQ, 24, homeless', 24],
    ['lad eighteen from Leeds', 18],
    ['girl nineteen, Hull, drugs', 19],
    ['woman forty two homeless', 42],
    ['man thirty five needs detox', 35],
    ['female twenty eight Leicester', 28],
    ['PSR 12/11/2026 - 34 male drinks', 34],
  ])('is not one that is: “%s”', (text, age) => {
    expect(ask(engine, text).understood.terms).toContainEqual(
      expect.objectContaining({ kind: 'age', from: age, to: age }),
    );
  });
});
