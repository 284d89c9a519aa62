import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

const needsOf = (text: string): readonly string[] =>
  ask(engine, text).understood.terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []));
const notesOf = (text: string): string => ask(engine, text).understood.notes.join(' ');

describe('A court officer typing what the case is about', () => {
  it('names help that somebody does not want, and is told that it does not apply', () => {
    expect(needsOf('he does not want help with alcohol, needs housing, Swindon')).toEqual(['accommodation']);
    expect(notesOf('he does not want help with alcohol, needs housing, Swindon')).toContain(
      '‘alcohol’ was left out',
    );
    expect(needsOf('no help with debts')).toEqual(['finance']);
  });

  it.each(['nothing much going on, Leeds', 'banging his head against a brick wall with the court lists'])(
    'is told of no danger to life in “%s”',
    (text) => {
      expect(needsOf(text)).toEqual([]);
      expect(notesOf(text)).not.toContain('999');
    },
  );

  it.each(['feels suicidal', 'he is feeling suicidal, Leeds', 'no reason for carrying on, he says'])(
    'is told of danger to life in “%s”',
    (text) => expect(notesOf(text)).toContain('999'),
  );

  it.each([
    'Male 22 ketamine, uni student, Leeds',
    'no mental health issues, no debts, owns car, 30M Swindon weed',
    'racially abused a Muslim shopkeeper, 30M Leeds, alcohol',
  ])('finds the one need that stands beside who and where: “%s”', (text) => {
    expect(needsOf(text)).toEqual(['dependency']);
  });

  it('names the offence, and is told that it is not taken for a need', () => {
    expect(needsOf('shoplifting')).toEqual([]);
    expect(notesOf('shoplifting')).toContain('‘shoplifting’ was taken for the offence');
    expect(needsOf('shoplifting to pay for crack')).toEqual(['dependency']);
  });

  it('sees every service when only the offence was named', () => {
    expect(ask(engine, 'burglary').total).toBe(ask(engine, '').total);
  });

  it('is told that no need was stated, where all that was typed is said of others', () => {
    expect(needsOf('the victim suffers from anxiety and depression')).toEqual([]);
    const notes = notesOf('the victim suffers from anxiety and depression');
    expect(notes).toContain('‘anxiety’ and ‘depression’ were left out, because you say them of the offence');
    expect(notes).toContain('states no need, so services of every kind are listed');
    expect(notesOf('the victim has anxiety, he drinks')).not.toContain('states no need');
  });

  it.each([
    'denies drug use',
    'no drug use',
    'never used drugs',
    'no history of drug use',
    'denies misuse of alcohol',
    'alcohol not relevant to the offence',
    'debts paid off',
    'came off benefits',
    'has not touched drugs for years',
    'not homeless',
    'co-def is homeless',
    'partner is a heroin addict',
  ])('sees every service from A to Z where “%s” is all, and none raised by what was left out', (text) => {
    const namesOf = (typed: string): readonly string[] =>
      ask(engine, typed).results.map(({ service }) => service.name);
    expect(namesOf(text)).toEqual(namesOf(''));
  });

  it('still finds what is asked for beside a denial', () => {
    expect(ask(engine, 'never used drugs, stalking helpline').results[0]?.service.name).toContain('Stalking');
    expect(ask(engine, 'not homeless wants Koestler').understood.terms).toMatchObject([{ kind: 'provider' }]);
    expect(needsOf('no debts at all but drinks')).toEqual(['dependency']);
  });

  it.each([
    ['his partner uses heroin', 'heroin'],
    ['lives with mum who is alcoholic', 'alcoholic'],
    ['his mum has dementia', 'dementia'],
    ['his mrs drinks', 'drinks'],
    ['landlord is the victim', 'landlord'],
  ])('is told by “%s” which need was taken to be somebody else’s', (text, need) => {
    expect(needsOf(text)).toEqual([]);
    expect(notesOf(text)).toMatch(new RegExp(`‘${need}’ (?:was|were) left out, because you say`));
  });

  it('is told that nothing mentions an everyday word, however near a word of a listing is', () => {
    expect(notesOf('drinking, bruising')).toContain('Nothing mentions ‘bruising’');
    expect(
      ask(engine, 'he was burgled')
        .results.flatMap(({ why }) => why)
        .join(),
    ).not.toContain('burgled');
  });

  it('is not taken to be typing a night shelter by a whole word', () => {
    expect(needsOf('drinks most nights')).toEqual(['dependency']);
    expect(needsOf('nights')).toEqual([]);
  });

  it('says what the person has, and what the person needs besides', () => {
    expect(needsOf('has stable accommodation and a full time job, gambling')).toEqual(['dependency']);
    expect(notesOf('has stable accommodation')).toContain('because it states no need');
  });

  it.each([
    ['needs stable accommodation', ['accommodation']],
    ['stable accommodation', ['accommodation']],
    ['wants to get into full time work', ['ete']],
    ['lost his job, has his own flat', ['ete']],
  ])('still asks for what is wished for: “%s”', (text, needs) => {
    expect(needsOf(text)).toEqual(needs);
  });

  it('is told which things were taken to be named only in passing, or is asked', () => {
    expect(needsOf('same tenancy for twelve years, drinks every night')).toEqual(['dependency']);
    expect(notesOf('same tenancy for twelve years, drinks every night')).toContain(
      '‘tenancy’ was left out, because you name it only in passing.',
    );
    const alone = ask(engine, 'paid the mortgage by standing order since 2011').understood;
    expect(alone.offered?.map(({ typed }) => typed)).toContain('mortgage');
  });

  it('is asked about a need named in a part that is about something else', () => {
    const text = 'played in a loud wedding band called Depression Street';
    expect(needsOf(text)).toEqual([]);
    expect(ask(engine, text).understood.offered?.map(({ typed }) => typed)).toContain('Depression');
    expect(needsOf('depression since the wedding')).toEqual(['wellbeing']);
  });

  it('says what is over or in hand', () => {
    expect(needsOf('housing sorted, used to drink, now needs a job')).toEqual(['ete']);
    expect(needsOf('clean for ten years')).toEqual([]);
  });
});

describe('What was refused or taken away', () => {
  it.each([
    ['DRR revoked', []],
    ['DRR not suitable', []],
    ['ATR assessed as unsuitable', []],
    ['MHTR considered but not suitable', []],
    ['PTSD query ruled out by the psychiatrist', []],
    ['benefits revoked', ['finance']],
    ['tenancy revoked', ['accommodation']],
    ['needs housing, revoked licence', ['accommodation']],
    ['domestic abuse denied by her partner', ['domestic_abuse']],
    ['gambling denied by his wife', ['dependency']],
    ['problems with excess alcohol consumption', ['dependency']],
    ['no place for detox', ['dependency']],
    ['struggles paying rent on time', ['accommodation', 'finance']],
    ['pays his rent on time', []],
  ])('is no need only where the person needs nothing then: “%s”', (text, needs) => {
    expect(needsOf(text)).toEqual(needs);
  });
});

describe('Somebody who writes Welsh', () => {
  it.each(['Nid oes ganddo broblem alcohol', 'dim problem cyffuriau', 'ddim yn ddigartref'])(
    'denies a need as in English: “%s”',
    (text) => {
      expect(needsOf(text)).toEqual([]);
      expect(notesOf(text)).toContain('says that it does not apply');
    },
  );
});

describe('Somebody typing the beginning of a sentence', () => {
  it.each(['looking for a', 'with a', 'could go back to', 'wants to'])(
    'is promised nothing yet: “%s”',
    (text) => {
      expect(needsOf(text)).toEqual([]);
    },
  );

  it('is asked which Newcastle, while the word is not whole', () => {
    const { ambiguousPlaces } = ask(engine, 'debt newcas').understood;
    expect(ambiguousPlaces[0]?.candidates.map(({ label }) => label).sort()).toEqual([
      'Newcastle upon Tyne',
      'Newcastle-under-Lyme',
    ]);
  });
});

describe('An address of somebody', () => {
  it.each(['lives at 14 Mill Lane, debt', '7b Acacia Avenue housing', 'debt, 22 Park View'])(
    'is not searched for: “%s”',
    (text) => {
      const { understood } = ask(engine, text);
      expect(understood.notes.join(' ')).toContain('What looks like somebody’s address was not searched for');
      expect(understood.text).not.toMatch(/mill|acacia|park/i);
    },
  );

  it('is not seen in a length of time', () => {
    expect(notesOf('10 weeks on the road')).not.toContain('address');
  });
});

describe('A text that only names what may be meant', () => {
  const namesOf = (typed: string): readonly string[] =>
    ask(engine, typed).results.map(({ service }) => service.name);

  it.each([
    'paid the mortgage by standing order',
    'paid the mortgage by standing order since 2011',
    'clean for ten years',
    'took the bus to the job centre',
    'stole razor blades from Boots',
  ])('lists no service for one of its ordinary words: “%s”', (text) => {
    expect(namesOf(text)).toEqual(namesOf(''));
    expect(notesOf(text)).toContain('states no need, so services of every kind are listed');
    expect(notesOf(text)).not.toContain('Nothing mentions all of');
  });

  it('is asked about all the same', () => {
    const { offered = [] } = ask(engine, 'paid the mortgage by standing order').understood;
    expect(offered.map(({ typed }) => typed)).toEqual(['mortgage', 'standing order']);
  });

  it('is looked up where services hold all of it, or where it is as short as a name', () => {
    expect(namesOf('got a degree from Hull')).toEqual(['The Open University']);
    expect(ask(engine, 'dog training course').results[0]?.why.join()).toContain('‘course’');
    expect(namesOf('stalking helpline')[0]).toBe('National Stalking Helpline');
  });

  it('is no beginning of other words where it is an abbreviation of two letters', () => {
    for (const text of ['NA', 'na']) {
      expect(ask(engine, text).understood.offered?.map(({ typed }) => typed)).toEqual([text]);
      expect(namesOf(text)).toEqual(namesOf(''));
    }
    expect(notesOf('NA, housing')).toContain('Nothing mentions ‘NA’');
    expect(ask(engine, 'CJ').results).toEqual([]);
    expect(namesOf('nac')[0]).toContain('Nac');
  });
});

describe('What is ruled out', () => {
  const groupsOf = (text: string): readonly string[] =>
    ask(engine, text).understood.terms.flatMap((term) => (term.kind === 'cohort' ? [term.code] : []));

  it('is no group of the person, and what stands beside it is', () => {
    expect(groupsOf('autism ruled out')).toEqual([]);
    expect(needsOf('homeless, drinks and adhd ruled out')).toEqual(['accommodation', 'dependency']);
    expect(needsOf('ruled out adhd, alcohol, debts')).toContain('finance');
    expect(groupsOf('autism ruled out, adhd confirmed')).toEqual(['neurodivergent']);
  });
});

describe('A few words that name what is somebody else’s, over or in place', () => {
  it.each([
    'girlfriend on PIP and UC, he earns his own',
    'registered with gp and dentist',
    'won’t need any help w/ benefits',
  ])('state no need: “%s”', (text) => expect(needsOf(text)).toEqual([]));

  it.each([
    ['food bank theft. lost his uc, wants someone to sort his claim', ['finance']],
    ['gambling', ['dependency']],
    ['does not have anywhere to stay, HMP Exeter to Barnstaple', ['accommodation']],
    ['no drugs or alcohol issues, needs universal credit sorted for release, Goole', ['finance']],
    ['bail address needed Sunderland, HMP Durham remand, court in 2 weeks', ['accommodation']],
    ['he says he was the victim, wants drug help, Cardiff', ['dependency']],
    ['drinks, housebound, Penzance', ['dependency']],
    ['he self harms when he is on basic', ['wellbeing', 'health']],
  ])('state one where it is the person’s: “%s”', (text, needs) =>
    expect(needsOf(text)).toEqual(expect.arrayContaining(needs)),
  );
});

describe('Words in the name of a road, a turn of phrase or a condition', () => {
  it.each([
    'lives on Temperance Street, Darlington',
    'lives on Recovery Lane',
    'address: 14 Hostel Yard, Bishop Auckland',
    'she is not depressed, not anxious, not drinking',
    'BAME led orgs in Bristol',
    'bit of a lone wolf',
    'she went cold turkey on facebook after the caution',
    'has a job to go back to on release',
    'not to seek or undertake work with under 18s',
  ])('state no need: “%s”', (text) => expect(needsOf(text)).toEqual([]));

  it.each([
    ['lives on the street in Hull', ['accommodation']],
    ['he lives on the street in Hull and drinks', ['accommodation', 'dependency']],
    ['sleeping on Oxford Street', ['accommodation']],
    ['LIVES ON THE STREET', ['accommodation']],
    ['has no job to go to', ['ete']],
    ['he is 34, guilty plea, drinks and has debts, lives Norwich', ['dependency', 'finance']],
    ['recovering addict wants to volunteer, Leeds', ['ete']],
    ['issues are no job and debt', ['ete', 'finance']],
    ['Woman who has rent arrears and is unemployed', ['accommodation', 'finance', 'ete']],
  ])('still state one where it is one: “%s”', (text, needs) => expect(needsOf(text)).toEqual(needs));
});

describe('What is said of a mate, of next door or of whoever was hit', () => {
  it.each([
    'his mate is unemployed',
    'his mate is on heroin',
    'next door are being evicted',
    'the lad he hit is off work with a broken jaw and cant pay his rent',
  ])('is no need of the person: “%s”', (text) => expect(needsOf(text)).toEqual([]));

  it.each([
    ['next door is noisy, he is depressed', ['wellbeing']],
    ['the woman he assaulted is his wife, he drinks', ['dependency']],
    ['mate has kicked him out', ['accommodation']],
    ['best mate died', ['wellbeing']],
  ])('leaves the person what is theirs: “%s”', (text, needs) => expect(needsOf(text)).toEqual(needs));
});
