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

  it.each([
    ['HMP Leeds released to Hull homeless', 'Kingston upon Hull'],
    ['leaving HMP Send for Guildford next week, no money', 'Guildford'],
    ['HMP Hull leaving for Scunthorpe next week, drugs', 'North Lincolnshire'],
    ['currently in HMP Guys Marsh, release to Torquay next month, spice user', 'Torbay'],
    ['HMP Durham, can’t go back to Hartlepool, wants Darlington, housing', 'Darlington'],
    ['banned from Wirral, going to Chester, housing', 'Cheshire West and Chester'],
    ['licence condition not to enter Salford, living Wigan, debt', 'Wigan'],
    ['HMP Hull, his son lives in York, debts, going to Selby', 'North Yorkshire'],
    ['HMP Berwyn home Holyhead, 20 yo, NFA, ADHD', 'Isle of Anglesey'],
    ['lives over in Barnsley way, drinks', 'Barnsley'],
  ])('is heard to say where home will be: “%s”', (text, home) => {
    const { homeArea, understood } = ask(engine, text);
    expect(homeArea?.name).toBe(home);
    expect(understood.ambiguousPlaces).toEqual([]);
    const prison = /HMP \w+/.exec(text)?.[0];
    if (prison) expect(understood.notes.join(' ')).toMatch(`‘${prison}`);
  });

  it.each([
    ['cannot live in Leeds without support, housing', 'Leeds'],
    ['can’t go to Leeds appointments, agoraphobic', 'Leeds'],
    ['unable to move to Leeds yet, wants housing there', 'Leeds'],
    ['he lives with his mother who lives in Leeds, used to live in Hull', 'Leeds'],
    ['partner lives in Leeds with him, moved from Hull, debts', 'Leeds'],
  ])('still hears home in “%s”', (text, home) => {
    const { homeArea, understood } = ask(engine, text);
    const asked = understood.ambiguousPlaces.flatMap(({ candidates }) =>
      candidates.map(({ label }) => label),
    );
    expect([homeArea?.name, ...asked]).toContain(home);
  });

  it('is at home in none of the places where somebody is barred', () => {
    const { homeArea, understood } = ask(engine, 'banned from Leeds and Bradford, alcohol');
    expect(homeArea).toBeNull();
    expect(understood.ambiguousPlaces).toEqual([]);
    expect(understood.notes.join(' ')).toContain('‘Leeds’ and ‘Bradford’ were left out');
  });

  it.each([
    'got to HMP Leeds 3 weeks ago, drugs',
    'came to HMP Leeds last month, needs housing on release',
    'been in HMP Leeds since two weeks ago, drugs',
  ])('is in prison still in “%s”', (text) => {
    expect(ask(engine, text).understood.notes.join(' ')).toMatch(
      '‘HMP Leeds’ was taken as where the person is now',
    );
  });

  it.each([
    'HMP Leeds, mum’s in Wakefield, alcohol',
    'HMP Hull, going to his dad’s in Croydon, debts',
    'lad 20 from Leeds, mum wants help, smokes skunk',
    'DA towards mother, 22M Hull',
    'victim was his neighbour, a vulnerable older woman with dementia. 26M Derby, cannabis',
  ])('gets nothing that is for women only, or for parents, in “%s”', (text) => {
    const response = ask(engine, text, {}, 300);
    expect(cohorts(response)).not.toContain('women');
    expect(cohorts(response)).not.toContain('parent');
    expect(response.results.filter(({ service }) => service.eligibility.sexes === 'women')).toEqual([]);
  });

  it.each([
    'released from HMP Hull last month, Grimsby, debts',
    'released from prison 3 years ago, Leeds, cannabis',
    'dad was in prison, she is lonely, Carlisle',
    'her son was in prison, low mood',
    'bailed to Leeds, male, alcohol',
    'on bail, Leeds, housing',
  ])('is not taken to speak of somebody inside now in “%s”', (text) => {
    const { terms, notes } = ask(engine, text).understood;
    expect(terms.filter((term) => term.kind === 'setting' && term.code !== 'community')).toEqual([]);
    expect(notes.join(' ')).not.toMatch(/where the person is now/);
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

describe('Somebody who is out of prison', () => {
  const settings = (text: string): readonly string[] =>
    ask(engine, text).understood.terms.flatMap((term) => (term.kind === 'setting' ? [term.code] : []));

  it.each([
    'released last week from HMP Durham, Peterlee, debt',
    'prison leaver hmp Durham, going back to Peterlee, debt',
    'came out of hmp durham in may, Peterlee',
    'released two weeks ago from HMP Durham, Peterlee, debt',
    'sofa surfing since being released from HMP Durham last week, Peterlee',
    'relapsed when released from HMP Durham 3 weeks ago, Peterlee',
  ])('is not taken to be in it: “%s”', (text) => {
    expect(settings(text)).not.toContain('custody');
    expect(ask(engine, text).understood.notes.join(' ')).not.toContain('where the person is now');
    expect(ask(engine, text).homeArea?.name).toBe('County Durham');
  });

  it.each([
    'due to be released from HMP Durham last week of May, Peterlee',
    'released on ROTL from HMP Durham, Peterlee',
    'will be a prison leaver HMP Durham, Peterlee',
  ])('is none who is yet to come out: “%s”', (text) => {
    expect(settings(text)).not.toEqual([]);
    expect(ask(engine, text).understood.notes.join(' ')).toContain('where the person is now');
  });
});

describe('Approved premises in a town with a prison', () => {
  it.each([
    ['AP in Bristol then home to Bath', 'Bath and North East Somerset'],
    ['approved premises in Bristol, release to Bath', 'Bath and North East Somerset'],
    ['AP in Bristol, moving to Taunton in June', 'Somerset'],
    ['AP in Bristol', 'Bristol'],
  ])('are no prison, and home is where the person will live: “%s”', (text, name) => {
    const { terms } = ask(engine, text).understood;
    expect(terms).not.toContainEqual(expect.objectContaining({ kind: 'setting' }));
    expect(terms.flatMap((term) => (term.kind === 'place' ? [term.area.name] : []))).toEqual([
      expect.stringContaining(name),
    ]);
  });
});
