import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/catalogueIndex.ts';
import { createCatalogueLexicon } from '../../src/search/createCatalogueLexicon.ts';
import { keptReadingModel } from '../../src/search/understanding/reading/keptReadingModel.ts';
import { understandQuery, type Understanding } from '../../src/search/understanding/understandQuery.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { readStarterGazetteer, readStarterServices, today } from './starterEngine.ts';

const words = { gazetteer: readStarterGazetteer(), thesaurus };
const lexicon = createCatalogueLexicon(buildIndex(readStarterServices()), words, keptReadingModel)(today);
const understand = (text: string): Understanding => understandQuery(text, { asText: [] }, lexicon);
const saidOf = (text: string): string => JSON.stringify(understand(text)).toLowerCase();

describe('A person’s name or number', () => {
  it.each([
    ['without Sarah Jones', ['sarah', 'jones']],
    ['X482113 Marlon Pettigrove-Ash', ['marlon', 'pettigrove', 'ash']],
    ['Alcott Poverty-Lane W220987C', ['alcott', 'poverty', 'w220987c']],
    ['psr for miss Penny Banks', ['penny', 'banks']],
    ['Mr O’Connor Burnley anger', ['connor']],
    ['Darren P, Burnley, heroin', ['darren']],
    ['Khan anger Luton', ['khan']],
    ['Sian from Barry, drugs', ['sian', 'asian']],
    ['Kirk Lancaster, 24, HMP Preston', ['kirk', 'lancaster']],
    ['Singh, 22, Wolverhampton, cannabis', ['singh']],
    ['mrs Joy Carter, debts', ['joy', 'carter']],
    ['CRN X482113: Job Ransome, drinks', ['ransome', 'x482113']],
    ['X482113 PETTIGROVE, Marlon, debt', ['pettigrove', 'marlon']],
    ['X482113 Pettigrove, debt', ['pettigrove']],
    ['Kayleigh Gambles 31 female', ['kayleigh', 'gambles']],
    ['not Priya Ramanathan', ['priya', 'ramanathan']],
    ['not A123456', ['a123456']],
    ['no A1234BC', ['a1234bc']],
    ['denies 2012/0123456D', ['2012', '0123456d']],
    ['works as a cleaner for Priya Ramanathan', ['priya', 'ramanathan']],
    ['works at 14 Acacia Avenue', ['acacia']],
    ['employed by Priya Ramanathan, drinks', ['priya', 'ramanathan']],
    ['does not work for Priya Ramanathan', ['priya', 'ramanathan']],
    ['Priya Ramanathan by trade', ['priya', 'ramanathan']],
    ['drives a blue Audi reg AB12 CDE', ['ab12', 'cde']],
    ['drives a van AB12CDE', ['ab12cde']],
    ['victim is Sarah Jones', ['sarah', 'jones']],
    ['Sarah Jones is the victim', ['sarah', 'jones']],
    ['victim is Priya Ramanathan, homeless', ['priya', 'ramanathan']],
    ['co-def A123456 is homeless', ['a123456']],
    ['burgled 14 Acacia Avenue', ['acacia']],
    ['lost his A123456 flat', ['a123456']],
    ['Ashleigh Wintergreen, CRN J019274', ['ashleigh', 'wintergreen', 'j019274']],
    ['Terrence Oldershaw X482913', ['terrence', 'oldershaw', 'x482913']],
    ['lost Priya Ramanathan flat', ['priya', 'ramanathan']],
    ['re Bill Jones, alcohol', ['bill', 'jones']],
    ['Grant Wood 27 gambling', ['grant', 'wood']],
    ['re Grant Shaw, debts', ['grant', 'shaw']],
    ['Joy Williams debts', ['joy', 'williams']],
    ['client Joy Work, alcohol', ['joy']],
    ['Grace needs housing, Leeds', ['grace']],
    ['Chelsea needs housing, Leeds', ['chelsea']],
    ['Grace, 22, care leaver', ['grace']],
  ])('is kept out of all that is said of “%s”, and the person is told', (text, kept) => {
    const said = saidOf(text);
    for (const word of kept) expect(said).not.toContain(word);
    expect(said).not.toContain('eastleigh');
    expect(understand(text).notes.join(' ')).toContain('was not searched for');
  });

  it.each([
    ['works for Ramanathan', 'ramanathan'],
    ['relationship with Ramanathan is stable', 'ramanathan'],
    ['relationship with sarah is stable', 'sarah'],
    ['rents from ramanathan', 'ramanathan'],
    ['does not work for ramanathan', 'ramanathan'],
    ['works in Ramanathans 24', 'ramanathan'],
  ])('is not repeated where it may be one: “%s”', (text, word) => {
    expect(understand(text).notes.join(' ').toLowerCase()).not.toContain(word);
  });

  it.each([
    ['client Joy Work, Leeds', 'Joy Riding'],
    ['re Grant Shaw', 'universal grant'],
    ['Chelsea is homeless', 'homeless in Chelsea'],
  ])('is told from the word it is spelt like: “%s”, but not “%s”', (named, other) => {
    const isWithheld = (text: string): boolean =>
      understand(text).notes.join(' ').includes('was not searched for');
    expect([isWithheld(named), isWithheld(other)]).toEqual([true, false]);
  });

  it('brings no need by a word that it is spelt like', () => {
    const needsIn = (text: string): boolean => understand(text).terms.some(({ kind }) => kind === 'need');
    expect(['re Bill Jones, Leeds', 'client Joy Work, Leeds', 'gas bill'].map(needsIn)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is told of in one note, which names each kind once', () => {
    const { notes } = understand(
      'John Smithson 12/03/1985 X123456 07700 900123, with Kevin Oyelaran, drinks',
    );
    expect(notes).toEqual([
      'What looks like a person’s name, a date of birth, a case reference number (CRN) and a phone number was not ' +
        'searched for: this catalogue holds nothing about people, and does not keep what you type.',
    ]);
  });

  it('leaves the rest of a statement to be quoted', () => {
    expect(understand('works as a chef on a ward').notes[0]).toContain('‘works as a chef on a ward’');
    expect(understand('works for Ramanathan, gambling').notes[0]).toContain('‘works for’ was left out');
  });

  const letter = fc.stringMatching(/^[a-z]$/);
  const digits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
  const spelt = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((letters) => letters.join(''));
  const numbers = fc.oneof(
    spelt(letter, digits(6)),
    spelt(letter, digits(4), letter, letter),
    spelt(fc.constant('20'), digits(2), fc.constant('/'), digits(7), letter),
  );
  const names = fc.constantFrom('Sarah Jones', 'Priya Ramanathan', 'Mr Grimshaw', 'Kevin Oyelaran');
  const around = fc.constantFrom(
    ...(
      'not|without|no|denies|works for|works as a cleaner for|victim is|the victim was|lives with|co-def is|employed by|' +
      'assaulted|stole from|burgled|lost|owes|drives a|his|her partner|is the victim|by trade|is fine|sorted|is homeless|' +
      'flat|drinks|needs housing|and|,|.|relationship with|rents from|mum|wants|nor|neither|used to|manager of|Leeds|' +
      'asked him to leave'
    ).split('|'),
  );
  const surroundings = fc.array(around, { maxLength: 3 }).map((parts) => parts.join(' '));

  it('is repeated by nothing that is understood, whatever stands around it', () => {
    fc.assert(
      fc.property(surroundings, fc.oneof(numbers, names), surroundings, (before, one, after) => {
        const said = saidOf(`${before} ${one} ${after}`);
        for (const word of one.toLowerCase().split(/[ /]/)) {
          if (word.length > 2) expect(said).not.toContain(word);
        }
        expect(said).toContain('was not searched for');
      }),
      { numRuns: 400 },
    );
  });
});

describe('A date', () => {
  const isOfBirth = (text: string): boolean => understand(text).notes.join(' ').includes('a date of birth');

  it.each([
    ['released 12/03/2027 housing', 'released 12/03/1985 housing'],
    ['due out 3.4.27, housing', 'wants work 3.4.91'],
    ['court 26/11/2026 alcohol', 'court, dob 26/11/2026'],
    ['14 May 2027 release, housing', '14 May 1987 housing'],
    ['sentenced 12/03/2024 to 12 months, housing', 'drinks 12/03/2024'],
    ['CRD 3/4/26, housing', 'born 3/4/26'],
    ['HDC 2026-12-01 needs accommodation', 'HDC 2026-13-41 needs accommodation'],
  ])('of the case is none of birth, as in “%s”, and in doubt it is: “%s”', (ofCase, ofBirth) => {
    expect(isOfBirth(ofCase)).toBe(false);
    expect(isOfBirth(ofBirth)).toBe(true);
  });

  it('of the case finds nothing', () => {
    const { words: left, typedWords, notes } = understand('HDC 14 May 2027, housing');
    expect([...left, ...typedWords]).not.toContain('may');
    expect(notes.join(' ')).not.toContain('was not searched for');
  });

  it('of the case has a name beside it all the same', () => {
    const text = 'released 12/03/2027 Pettigrove, Marlon, debts';
    expect(understand(text).notes.join(' ')).toContain('like a person’s name was not');
    expect(saidOf(text)).not.toContain('pettigrove');
  });
});
