import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

describe('A practitioner in Wales', () => {
  it.each([
    'siarad Cymraeg',
    'Welsh speaker',
    'gwasanaeth Cymraeg, dyled',
    'through the medium of Welsh, debt, Bangor',
  ])('asks for Welsh and is told what the listings say of it: “%s”', (text) => {
    expect(ask(engine, text).understood.notes.join(' ')).toMatch(/which languages they work in/);
  });

  it('loses no service by asking for Welsh', () => {
    expect(ask(engine, 'dyled, siarad Cymraeg').total).toBe(ask(engine, 'dyled').total);
  });

  it.each([
    ['ei ddyledion', 'finance'],
    ['gyda phroblemau yfed', 'dependency'],
    ['problem gamblo', 'dependency'],
    ['cymorth i ddod o hyd i waith', 'ete'],
  ])('writes words with their changed beginnings: “%s”', (text, need) => {
    const needs = ask(engine, text).understood.terms.flatMap((term) =>
      term.kind === 'need' ? [term.code] : [],
    );
    expect(needs).toContain(need);
  });

  it.each(['angen cymorth gyda thai', 'dyled a thai', 'help efo gwaith a thai'])(
    'speaks of housing, and of nobody from Thailand: “%s”',
    (text) => {
      const codes = ask(engine, text).understood.terms.map((term) => ('code' in term ? term.code : ''));
      expect(codes).toContain('accommodation');
      expect(codes).not.toContain('ethnic_minority');
    },
  );

  it.each(['dim angen cymorth gyda thai', 'dim angen help gyda gwaith', 'dim angen gwaith'])(
    'says what is not needed: “%s”',
    (text) => {
      const { terms, notes } = ask(engine, text).understood;
      expect(terms).toEqual([]);
      expect(notes.join(' ')).toMatch(/does not apply/);
    },
  );

  it('lives with a mother and is none', () => {
    for (const text of ['byw gyda mam', 'byw efo mam, dyled'])
      expect(ask(engine, text).understood.terms, text).not.toContainEqual(
        expect.objectContaining({ code: 'parent' }),
      );
  });

  it('says who the person is', () => {
    const cohorts = ask(engine, 'Cymraes 34 oed').understood.terms.flatMap((term) =>
      term.kind === 'cohort' ? [term.code] : term.kind === 'age' ? [`${term.from}`] : [],
    );
    expect([...cohorts].sort()).toEqual(['34', 'women']);
  });
});
