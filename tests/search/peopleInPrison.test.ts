import { describe, expect, it } from 'vitest';
import type { SearchResponse } from '../../src/search/searchResponse.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const cohorts = ({ understood }: SearchResponse): readonly string[] =>
  understood.terms.flatMap((term) => (term.kind === 'cohort' ? [term.code] : []));
const places = ({ understood }: SearchResponse): readonly string[] =>
  understood.terms.flatMap((term) => (term.kind === 'place' ? [term.area.name] : []));

describe('A court officer speaking of somebody in prison', () => {
  it('names Eastwood Park without HMP, and home is Truro', () => {
    const response = ask(engine, 'pregnant woman in Eastwood Park going home to Truro');
    expect(places(response)).toEqual(['Cornwall']);
    expect(response.homeArea?.name).toBe('Cornwall');
    expect(response.understood.text).toBe('');
    const notes = response.understood.notes.join(' ');
    expect(notes).toMatch(/‘Eastwood Park’ was taken as where the person is now/);
    expect(notes).not.toMatch(/Add where they will live/);
  });

  it.each([
    ['released from Parc to Swansea, housing', 'Parc', 'Swansea'],
    ['Low Newton prison woman, home Sunderland', 'Low Newton prison', 'Sunderland'],
    ['man in Leeds prison going home to Hull', 'Leeds prison', 'Kingston upon Hull'],
    ['leaving Strangeways, will live in Bolton', 'Strangeways', 'Bolton'],
  ])('says “%s”', (text, prison, home) => {
    const { understood, homeArea } = ask(engine, text);
    expect(homeArea?.name).toBe(home);
    expect(understood.notes.join(' ')).toContain(`‘${prison}’ was taken as where the person is now.`);
  });

  it.each([
    ['leaving HMP Berwyn to Wrexham', 'pre-release'],
    ['coming out of HMP Bedford back to Luton', 'pre-release'],
    ['in Bullingdon, home is Oxford', 'custody'],
    ['Berwyn, spice', 'custody'],
  ])('says whether the person is about to leave: “%s”', (text, setting) => {
    const { terms } = ask(engine, text).understood;
    expect(terms.flatMap((term) => (term.kind === 'setting' ? [term.code] : []))).toEqual([setting]);
  });

  it('is still understood to speak of the town where no word says prison', () => {
    expect(ask(engine, 'man in Leeds, debt').homeArea?.name).toBe('Leeds');
    expect(ask(engine, 'Isle of Wight housing').homeArea?.name).toBe('Isle of Wight');
    expect(ask(engine, 'Send him somewhere for debt').understood.notes).toEqual([]);
  });

  it('gets nothing for men only from a women’s prison, and what works there first', () => {
    const response = ask(engine, 'HMP Low Newton debt', {}, 100);
    expect(cohorts(response)).toEqual([]);
    expect(response.results.filter(({ service }) => service.eligibility.sexes === 'men')).toEqual([]);
    const worksThere = response.results.map(({ service }) =>
      service.prisonsServed.includes('HMP Low Newton'),
    );
    expect(worksThere.slice(0, 2)).toEqual([true, true]);
    expect(response.results[0]?.why[0]).toBe('Works in HMP Low Newton');
    expect(response.understood.notes.join(' ')).toMatch(/Add where they will live/);
  });

  it('gets nothing for women only from a men’s prison, unless the person is a woman', () => {
    const sexes = (text: string): ReadonlySet<string> =>
      new Set(ask(engine, text, {}, 200).results.map(({ service }) => service.eligibility.sexes));
    expect(sexes('HMP Durham debt')).not.toContain('women');
    expect(sexes('woman in HMP Durham, debt')).toContain('women');
    // Women and men are held at Peterborough.
    expect(sexes('HMP Peterborough debt')).toContain('women');
  });
});
