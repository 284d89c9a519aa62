import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const placeOf = (text: string): string | null => ask(engine, text).homeArea?.name ?? null;
const asked = (text: string): readonly string[] =>
  ask(engine, text).understood.ambiguousPlaces.map(({ typed }) => typed);

describe('The name of a town', () => {
  it.each(['mr preston needs housing', 'mrs lincoln debts', 'pc chester attended', 'judge york sentenced'])(
    'is somebody’s after a title: “%s”',
    (text) => {
      expect(placeOf(text)).toBeNull();
      expect(asked(text)).toEqual([]);
    },
  );

  it.each([
    'just wants to settle and find a job',
    'settle down',
    'wants to settle his arrears',
    'wants to bury his dad',
    'deal with debts',
    'threw a glass at the wall',
    'ate his sandwich',
    'held on remand since March, has debts',
    'dropped three stone since summer and his teeth are going',
    'no anger issues reported by wing staff, on enhanced',
    'stole the poppy appeal box, the victim is a veteran',
    'case with his ex over contact finished, he has the kids every weekend',
    'once was street homeless but that chapter is closed, she says',
    'smokes ten a day and it is wrecking him',
    'not touched a drink in eleven years',
    'Drove to her house and shouted in the street',
    'common assault on a teaching assistant at the school gates',
    'his brother deals weed, he does not',
    'sends money home every month',
    'does the swimming baths on a Sunday',
    'went for a job at Morrisons',
    'fined in 2019 for drunk and disorderly',
    'a pint on a Friday and no more',
    'wants a grip on his spending',
    'he broke into the clerk',
    'locks herself in the loo',
    'stalked a man he met on an app',
    'wife died in march, drinking since',
    'she buries the drinking by saying it is only wine',
    'always tooting, up for days then crashes',
    'caretaker at Hope Church hall, debts',
    'care assistant at Hope Lodge',
    'he drives for Speedwell Couriers',
    'wants to bury his mum properly',
    'will not touch the offer with a bargepole, stone cold refusal',
  ])('is an ordinary word in “%s”', (text) => {
    expect(placeOf(text)).toBeNull();
    expect(asked(text)).toEqual([]);
  });

  it.each([
    'remanded at leeds since august, lost his tenancy',
    'in custody at durham, debts',
    'on remand at preston',
    'held at bradford',
  ])('is where somebody is kept, and not home, in “%s”', (text) => {
    expect(placeOf(text)).toBeNull();
    expect(ask(engine, text).understood.terms).toContainEqual(
      expect.objectContaining({ kind: 'setting', code: 'custody' }),
    );
  });

  it.each([
    's20 on a psychiatric nurse',
    'S18 in a wetherspoons beer garden',
    'GBH s20, drinks',
    's20 outside the Polish club, drinks',
    'racially agg s5, drinks',
    'pled guilty to s4 and drinks',
    'no separate penalty for the s5',
    'landlord served s21, two kids at primary',
    'not guilty on ct 1, guilty ct 3, needs housing',
    'refuge space tonight w 2 kids',
    'supported living w 24hr staff',
    'needs a brew n 5 mins then cell 3',
    'college confirm enrolled on bricklaying l2',
  ])('is no postcode in “%s”', (text) => {
    expect(placeOf(text)).toBeNull();
    expect(asked(text)).toEqual([]);
  });

  it.each([
    ['s20 drinking', 'Sheffield'],
    ['housing S5', 'Sheffield'],
    ['lives in s5, drinks', 'Sheffield'],
    ['drinks, CT1', 'Canterbury'],
    ['gambling l2', 'Liverpool'],
    ['ng7 2 debts', 'Nottingham'],
    ['his S2 flat is damp, drinks', 'Sheffield'],
    ['S3 on bail, drinks', 'Sheffield'],
    ['address S5 on tag, debts', 'Sheffield'],
    ['S4 care leaver housing', 'Sheffield'],
    ['homeless S4 in a tent', 'Sheffield'],
    ['lives in L4, construction work wanted', 'Liverpool'],
  ])('is still the postcode area in “%s”', (text, home) => {
    expect(placeOf(text)).toBe(home);
  });

  it.each(['leeds magistrates, debts', 'york crown court'])(
    'asks about home around a court: “%s”',
    (text) => {
      expect(placeOf(text)).toBeNull();
      expect(asked(text)).toHaveLength(1);
    },
  );

  it.each([
    ['he lives in Kingston and drinks', 'Kingston upon Thames'],
    ['housing isle of sheppey male 34', 'Swale'],
    ['he lives in Blaydon and drinks', 'Gateshead'],
    ['from Malvern, skint', 'Malvern Hills'],
    ['lives in the vale', 'Vale of Glamorgan'],
    ['lives in Hebden Bridge and drinks', 'Calderdale'],
    ['she stays in leigh park, skint', 'Havant'],
    ['moved to Swansea to get away from her violent husband', 'Swansea'],
    ['fled to leeds to escape her ex', 'Leeds'],
    ['housing on the wirra', 'Wirral'],
    ['moving to settle', 'North Yorkshire'],
    ['lives in settle', 'North Yorkshire'],
    ['in custody, home to leeds', 'Leeds'],
    ['monkey dust s-o-t', 'Stoke-on-Trent'],
    ['S.O.T. housing', 'Stoke-on-Trent'],
    ['m/cr drugs', 'Manchester'],
    ['preston, mr', 'Preston'],
    ['needs somewhere to stay in reading when he gets out', 'Reading'],
  ])('is home in “%s”', (text, home) => {
    expect(placeOf(text)).toBe(home);
  });
});

describe('A town named beside who somebody is, without a comma', () => {
  it.each([
    ['34 yo male sale needs housing and help with debts', 'sale'],
    ['sale male needs housing and help with debts', 'sale'],
    ['staying in a hostel at present sale area, wants work', 'sale'],
  ])('is asked about in “%s”', (text, town) => {
    expect(asked(text)).toEqual([town]);
  });

  it.each([
    '34 year old male reading needs housing and debts',
    'male 34 sutton needs housing and help with debts',
  ])('is not passed over where it is well known: “%s”', (text) => {
    expect([...asked(text), placeOf(text)].filter(Boolean)).not.toEqual([]);
  });
});

describe('What only looks like a home area', () => {
  it.each([
    's117 aftercare',
    'S136 suite',
    's47 enquiry',
    's17 assessment',
    's3 mha',
    's47, vic a taxi driver, row over a fare',
  ])('is a section of an Act, and no part of Sheffield: “%s”', (text) => {
    expect(placeOf(text)).toBeNull();
    expect(ask(engine, text).understood.notes.join(' ')).not.toMatch(/postcode/);
  });

  it.each(['Delyn needs housing', 'Arfon, 34, alcohol', 'partner lives with Carrick, needs housing'])(
    'is a first name that was a district once: “%s”',
    (text) => {
      expect(placeOf(text)).toBeNull();
    },
  );

  it.each(['Thames Reach', 'Delphi Medical', 'Barod', 'Cranstoun'])(
    'is a provider, not the town that is spelled nearly so: “%s”',
    (text) => {
      expect(placeOf(text)).toBeNull();
      expect(asked(text)).toEqual([]);
    },
  );

  it('is a village that is a typing error away from an everyday word, which is asked about', () => {
    expect(placeOf('parentng corse')).toBeNull();
    expect(asked('parentng corse')).toEqual(['corse']);
    expect(placeOf('housing in Corse')).toBe('Forest of Dean');
  });

  it('is still the part of Sheffield where nothing says otherwise', () => {
    for (const text of [
      'housing S11 7',
      's3 housing',
      'lives in S5, assault, needs debt advice',
      'from S2, children in care',
      'housing in S2, hospital treatment',
    ])
      expect(placeOf(text)).toBe('Sheffield');
  });
});

describe('A district that is no council any more', () => {
  it.each([
    ['debt advice Penwith', 'Cornwall'],
    ['Wansbeck', 'Northumberland'],
    ['Allerdale housing', 'Cumberland'],
    ['Taunton Deane', 'Somerset'],
    ['Craven', 'North Yorkshire'],
    ['Cynon Valley', 'Rhondda Cynon Taf'],
  ])('is still where people live: “%s”', (text, home) => {
    expect(placeOf(text)).toBe(home);
  });

  it('and Middlesex is all of its boroughs', () => {
    expect(ask(engine, 'Middlesex').homeArea?.ladCodes.length).toBe(10);
  });
});
