import { describe, expect, it } from 'vitest';
import type { SearchResponse } from '../../src/search/searchResponse.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const plymouth = { areaCode: 'E06000026' };
const shownPlaces = ({ understood }: SearchResponse): readonly string[] =>
  understood.terms.flatMap((term) => (term.kind === 'place' ? [term.label] : []));

describe('A court officer whose home area is set', () => {
  it('is told which services hold sessions there, and of no other', () => {
    const { results } = ask(engine, 'man housing', plymouth);
    expect(results[0]?.service.deliveryPlaces).toContain('Plymouth');
    for (const { service, why } of results)
      expect(why.includes('Sessions are held in Plymouth')).toBe(service.deliveryPlaces.includes('Plymouth'));
  });

  it('is told that another place was not used, and can take it with one press', () => {
    const response = ask(engine, 'man housing Leeds', plymouth);
    expect(response.homeArea?.name).toBe('Plymouth');
    expect(response.understood.notes).toContain(
      'Home area is set to Plymouth, so ‘Leeds’ was not used. Clear the home area to use it.',
    );
    expect(shownPlaces(response)).toEqual([]);
    const [offer] = response.understood.offered ?? [];
    expect(offer?.terms).toContainEqual(expect.objectContaining({ kind: 'place', label: 'Leeds' }));
  });

  it('is told nothing where the place is the same or holds it', () => {
    for (const text of ['housing Plymouth', 'housing South West England'])
      expect(ask(engine, text, plymouth).understood.notes, text).toEqual([]);
  });

  it('is offered no way out that keeps the place it did not use', () => {
    const { suggestions } = ask(engine, 'gambling veteran woman Leeds somali', plymouth);
    const anywhere = suggestions.find(({ label }) => label === 'Anywhere in England and Wales');
    if (anywhere) expect(anywhere.change.text).not.toMatch(/Leeds/);
  });
});

describe('A town beside what does not apply', () => {
  it.each([
    'lives in Leeds, no problems',
    'settled in Leeds, no problems',
    'lives in Leeds no issues',
    'Leeds, no issues',
    'no problems in Leeds',
    'drinks, Leeds not an issue to get to',
    'no drug use, Leeds: nil',
    'not been living in Leeds long, debts',
    'isn’t from Leeds originally, lives there now',
  ])('is home all the same: “%s”', (text) => {
    expect(ask(engine, text).homeArea?.name).toBe('Leeds');
  });

  it.each([
    ['not Leeds, Bradford, drinks', 'Bradford'],
    ['not from Leeds, lives in Bradford', 'Bradford'],
    ['no longer living in Leeds, drinks', undefined],
    ['drinks, not in Leeds', undefined],
  ])('is none where the person is not there: “%s”', (text, home) => {
    expect(ask(engine, text).homeArea?.name).toBe(home);
  });
});

describe('The town of Bury', () => {
  it.each([
    'lives in Bury with his wife',
    'from bury with his mum, no job',
    'our client lives in Bury with his wife and is not affected',
    'living in Bury, his flat is cold',
    'moved to Bury with his wife, no job',
  ])('is home and nobody’s funeral in “%s”', (text) => {
    const { homeArea, understood } = ask(engine, text);
    expect(homeArea?.name).toBe('Bury');
    expect(understood.terms).not.toContainEqual(expect.objectContaining({ code: 'wellbeing' }));
  });
});

describe('Two places in one query', () => {
  it('are asked about, and neither is used unasked', () => {
    const response = ask(engine, 'man in Plymouth drugs Torbay service');
    expect(response.homeArea).toBeNull();
    expect(shownPlaces(response)).toEqual([]);
    const [question] = response.understood.ambiguousPlaces;
    expect(question?.question).toBe('You typed ‘Plymouth’ and ‘Torbay’. Which is home?');
    expect(question?.candidates.map(({ area }) => area.name)).toEqual(['Plymouth', 'Torbay']);
    expect(response.total).toBeGreaterThan(0);
  });

  it.each([
    ['from Leeds, now living in Hull, debt', 'Kingston upon Hull'],
    ['released to Bolton, was in Wigan, housing', 'Bolton'],
    ['leaving Bristol, going home to Swansea', 'Swansea'],
    ['32m leaving Leeds for Hull, needs housing', 'Kingston upon Hull'],
    ['moving from Leeds to Hull on release', 'Kingston upon Hull'],
    ['moved down from Hastings to Brighton, cocaine', 'Brighton and Hove'],
    ['originally from Birmingham now NFA Swansea', 'Swansea'],
    ['NFA Exeter, originally Plymouth', 'Exeter'],
    ['nfa, last address Plymouth, now Exeter', 'Exeter'],
    ['used to live in Derby and Nottingham, now Leicester, drinking', 'Leicester'],
    ['woman fled Leeds to refuge in York', 'York'],
    ['left Blackpool for Preston to get away from dealers', 'Preston'],
    ['victim is from Neath, he’s Swansea', 'Swansea'],
    ['kids in Bolton, he is nfa Manchester, spice', 'Manchester'],
    ['single mum in Leeds, arrested in Bradford', 'Leeds'],
    ['Leeds, family in Bradford', 'Leeds'],
    ['resident of Oldham, works Manchester', 'Oldham'],
    ['AP in Bristol, offence in Bath', 'Bristol'],
    ['appearing at Bradford mags, NFA Keighley', 'Bradford'],
    ['living in Bristol hostel, released to Bath', 'Bath and North East Somerset'],
    ['living in Leeds AP, home is Hull', 'Kingston upon Hull'],
  ])('are settled by “%s”', (text, home) => {
    const response = ask(engine, text);
    expect(response.homeArea?.name).toBe(home);
    expect(response.understood.ambiguousPlaces).toEqual([]);
    expect(shownPlaces(response)).toHaveLength(1);
  });

  it('tells what is home where it says that the other is not used', () => {
    const { notes } = ask(engine, 'moving from Leeds to Hull on release').understood;
    expect(notes).toContain('‘Leeds’ was not used: home is Hull (Kingston upon Hull).');
  });

  it('are not used where both are said to be home, or neither', () => {
    for (const text of [
      'lives in Leeds and Hull',
      'lives Leeds, moving to Hull on Friday',
      'currently in Leeds with nan, moving to Hull',
      'arrested in Harlow, mum lives in Luton',
    ]) {
      const { homeArea, understood } = ask(engine, text);
      expect(homeArea, text).toBeNull();
      expect(understood.ambiguousPlaces[0]?.candidates, text).toHaveLength(2);
    }
  });

  it('are asked about where the home of the text is a name of several', () => {
    const response = ask(engine, 'family in Cardiff but he is in Newport');
    expect(shownPlaces(response)).toEqual([]);
    expect(response.understood.notes).toContain(
      '‘Cardiff’ was not used, because what you typed says that home is elsewhere.',
    );
  });

  it('are one place where one lies in the other', () => {
    expect(ask(engine, 'Torquay, Torbay, drugs').homeArea?.name).toBe('Torbay');
    const ashford = ask(engine, 'Ashford Kent housing');
    expect(ashford.understood.ambiguousPlaces).toEqual([]);
    expect(ashford.homeArea?.name).toBe('Ashford');
  });
});

describe('A town beside a name', () => {
  it.each([
    ['Mr O’Connor Burnley anger', 'Burnley'],
    ['Darren P, Burnley, heroin', 'Burnley'],
    ['Khan, anger, Luton', 'Luton'],
    ['Gethin, Merthyr, housing', 'Merthyr Tydfil'],
    ['man in Barry, ABH', 'Vale of Glamorgan'],
    ['Mr Green Leeds debts', 'Leeds'],
    ['mr homeless in Leeds', 'Leeds'],
    ['lives in Barnett, housing', 'Barnet'],
    ['Courtney Hope, 23, HMP Foston Hall, Derby', 'Derby'],
    ['CRD 3/4/26 HMP Ranby to Retford mental health', 'Bassetlaw'],
    ['Dean Forest theft cannabis', 'Forest of Dean'],
    ['DD 2nd in 10 yrs. drinks bottle vodka a day. craven arms', 'Shropshire'],
  ])('is home, and no part of the name: “%s”', (text, home) => {
    const { homeArea, understood } = ask(engine, text);
    expect(homeArea?.name).toBe(home);
    expect(understood.ambiguousPlaces).toEqual([]);
  });
});

describe('A town whose name is like a verb, or goes on like one of a building', () => {
  it.each([
    ['is kettering based, heroin', 'North Northamptonshire'],
    ['lives in Diss close to his mum, debts', 'South Norfolk'],
    ['lives in Street house share', 'Somerset'],
    ['black country, male, heroin', 'Black Country'],
    ['not moving to Leeds, York, debts', 'York'],
  ])('is home: “%s”', (text, home) => {
    expect(ask(engine, text).homeArea?.name).toBe(home);
  });
});

describe('A town that the person left, and no other', () => {
  it.each([
    'moved down from Hastings, drinking',
    'used to live in Derby, debts',
    'his mum lives in Corby, debts',
  ])('is asked about: “%s”', (text) => {
    const { homeArea, understood } = ask(engine, text);
    expect(homeArea).toBeNull();
    expect(understood.ambiguousPlaces.map(({ question }) => question)).toEqual([
      expect.stringMatching(/^Is home /),
    ]);
  });
});

describe('A town with its county or country told after it', () => {
  it.each([
    ['Sandwich, Kent', 'Dover'],
    ['March, Cambs', 'Fenland'],
    ['Newport Shropshire', 'Telford and Wrekin'],
    ['Newport in Shropshire', 'Telford and Wrekin'],
    ['Newport, South Wales', 'Newport'],
    ['Bradford, Wiltshire', 'Wiltshire'],
    ['Walton, Essex', 'Tendring'],
    ['Swindon, Wiltshire', 'Swindon'],
    ['Plymouth, Devon', 'Plymouth'],
    ['Grimsby, Lincolnshire', 'North East Lincolnshire'],
    ['Sale, Cheshire', 'Trafford'],
    ['Deal, Kent', 'Dover'],
    ['Wells, Norfolk', 'North Norfolk'],
    ['Luton, Beds', 'Luton'],
    ['Whitchurch, Hants', 'Basingstoke and Deane'],
    ['Mold, Clwyd', 'Flintshire'],
    ['Barry, S Glam', 'Vale of Glamorgan'],
    ['Neath, West Glamorgan', 'Neath Port Talbot'],
    ['Caerphilly, Mid Glamorgan', 'Caerphilly'],
    ['Llandudno, Gwynedd', 'Conwy'],
  ])('is home, and nothing is asked: “%s”', (text, home) => {
    const response = ask(engine, text);
    expect(response.homeArea?.name).toBe(home);
    expect(response.understood.ambiguousPlaces).toEqual([]);
    expect(shownPlaces(response)).toHaveLength(1);
  });

  it('says so as one place, with both words', () => {
    const [place] = ask(engine, 'woman, Wells Somerset, housing').understood.terms.filter(
      ({ kind }) => kind === 'place',
    );
    expect(place?.typed).toBe('Wells Somerset');
  });
});

describe('A county told after a town that lies far away', () => {
  it('is asked about as its villages of that name', () => {
    const [question] = ask(engine, 'homeless, Preston, Kent').understood.ambiguousPlaces;
    expect(question?.typed).toBe('Preston, Kent');
    expect(question?.candidates.map(({ area }) => area.name)).toEqual(['Dover', 'Swale']);
  });

  it.each([
    ['Preston, Cornwall, housing', 'Cornwall'],
    ['debts, Preston, Surrey', 'Surrey'],
    ['Blackburn, Sussex', 'Sussex'],
  ])('is home where it has no such village, and that is said: “%s”', (text, home) => {
    const response = ask(engine, text);
    expect(response.homeArea?.name).toBe(home);
    expect(response.understood.ambiguousPlaces).toEqual([]);
    expect(response.understood.notes.join(' ')).toMatch(/^No place called ‘\w+’ is known here in ‘\w+’/);
  });

  it('is not home where addresses of the town are written with it', () => {
    expect(ask(engine, 'Potters Bar, Middlesex').homeArea?.name).toBe('Hertsmere');
  });
});

describe('A Welsh county as addresses write it', () => {
  it.each([
    ['needs housing, Pembs', 'Pembrokeshire'],
    ['debts West Glamorgan', 'West Glamorgan'],
    ['South Glam, drinking', 'South Glamorgan'],
    ['man in Carms, drugs', 'Carmarthenshire'],
    ['Denbs, lonely', 'Denbighshire'],
  ])('is home: “%s”', (text, home) => {
    const { homeArea, understood } = ask(engine, text);
    expect(homeArea?.name).toBe(home);
    expect(understood.text).toBe('');
  });
});

describe('A town of several, one of them in Wales', () => {
  it.each([
    ['HMP Berwyn Holywell', 'Flintshire'],
    ['HMP Berwyn, going home to Newtown', 'Powys'],
    ['Bala, HMP Berwyn', 'Gwynedd'],
  ])('is the Welsh one beside a Welsh prison: “%s”', (text, home) => {
    const { homeArea, understood } = ask(engine, text);
    expect(homeArea?.name).toBe(home);
    expect(understood.ambiguousPlaces).toEqual([]);
  });

  it('is the Welsh one beside another Welsh town, and then which is home is asked', () => {
    const [question] = ask(engine, 'Wrexham Holywell').understood.ambiguousPlaces;
    expect(question?.candidates.map(({ area }) => area.name)).toEqual(['Flintshire', 'Wrexham']);
  });
});

describe('A road with the name of a town', () => {
  it.each([
    ['lives at Bury Road, Rochdale', 'Rochdale'],
    ['lives Hope Street Wigan, next door to Hope House', 'Wigan'],
    ['flat on Oxford Street, Swansea, rent arrears', 'Swansea'],
    ['London Road Derby, shoplifting', 'Derby'],
    ['Bury New Road, Salford', 'Salford'],
    ['Hope St, Wigan', 'Wigan'],
  ])('is no place, and the town after it is home: “%s”', (text, home) => {
    const { homeArea, understood } = ask(engine, text);
    expect(homeArea?.name).toBe(home);
    expect(understood.ambiguousPlaces).toEqual([]);
  });

  it.each(['Park Road Bolton', 'lives Queens Road Bolton', 'debts, Park Lane Bolton'])(
    'is no text to search for either, with any name before a town: “%s”',
    (text) => {
      const { homeArea, understood } = ask(engine, text);
      expect(homeArea?.name).toBe('Bolton');
      expect(understood.text).toBe('');
    },
  );

  it('leaves no home where no town is named', () => {
    expect(ask(engine, 'lives on Gamble Street').homeArea).toBeNull();
  });
});

describe('A word one letter from the short form of a county', () => {
  it.each(['larks about, drinks', 'warps drugs', 'welts, housing'])('is no home: “%s”', (text) => {
    const { homeArea, understood } = ask(engine, text);
    expect(homeArea).toBeNull();
    expect(understood.ambiguousPlaces).toEqual([]);
  });
});

describe('What stands beside an offence', () => {
  it.each(['public order s4', 's4 public order', 's2 harassment', 's9 burglary', 'theft s1, pleaded'])(
    'is a section, and no part of Sheffield: “%s”',
    (text) => {
      const { homeArea, understood } = ask(engine, text);
      expect(homeArea).toBeNull();
      expect(understood.notes.join(' ')).not.toContain('postcodes');
    },
  );

  it.each([
    'drug help S4',
    'homeless in S5',
    'woman on community order S5 7AU housing',
    'court order S2 housing',
    'theft S4 heroin',
    'burglary S7 male 30',
  ])('is the postcode where it is no such section: “%s”', (text) =>
    expect(ask(engine, text).homeArea?.name).toBe('Sheffield'),
  );

  it.each(['theft from St Mary’s Church', 'took lead from the roof of st marys church'])(
    'may be a church, and no place: “%s”',
    (text) => expect(ask(engine, text).homeArea).toBeNull(),
  );
});

describe('A town whose name ends like a given name', () => {
  it('is no person', () => {
    const { homeArea, understood } = ask(engine, 'Lives Kings Lynn rejects help');
    expect(homeArea?.name).toBe("King's Lynn and West Norfolk");
    expect(understood.notes.join(' ')).not.toContain('person’s name');
  });
});

describe('A town of which six letters are typed', () => {
  it('is found where they begin no other', () =>
    expect(ask(engine, 'drug help wallas').homeArea?.name).toBe('Wirral'));

  it('is not what a whole word only looks like', () =>
    expect(ask(engine, 'except for the fallouts').homeArea).toBeNull());
});
