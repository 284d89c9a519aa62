import { describe, expect, it } from 'vitest';
import { toQueryTokens } from '../../src/search/understanding/queryTokens.ts';
import type { ReadText } from '../../src/search/understanding/reading/textReader.ts';
import { readFromWhole } from '../../src/search/understanding/reading/wholeText.ts';
import { directionQueries } from '../../scripts/reading/queries/directionQueries.ts';
import { harmDoneQueries } from '../../scripts/reading/queries/harmDoneQueries.ts';
import { harmOpenQueries, harmSufferedQueries } from '../../scripts/reading/queries/harmSufferedQueries.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const isTakenForAbuser = (text: string): boolean =>
  ask(engine, text).understood.notes.some((note) => note.startsWith('For people who use abuse'));
const needsOf = (text: string): readonly string[] => [
  ...new Set(ask(engine, text).understood.terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []))),
];

describe('Who harms whom', () => {
  it.each([
    'convicted of controlling and coercive behaviour, man',
    'dv offender, on bail away from the home',
    'convicted of DV, 30M Hull',
    'DA towards mother, 22M Hull',
    'domestic abuse, 30M Hull, he pushed her',
    'domestic abuse, he smashed her phone and pushed her, 30M Hull, unemployed',
    'completed BBR before, male, DA, Leeds',
  ])('is told by the text as a whole, where no phrase says it: “%s”', (text) => {
    expect(needsOf(text)).toContain('domestic_abuse');
    expect(isTakenForAbuser(text)).toBe(true);
  });

  it.each([
    [0.02, 'assumed'],
    [0.4, 'asked about'],
    [0.95, 'assumed'],
  ])('is never guessed: at %d that the person abuses, abuse is %s', (abuses, outcome) => {
    const text = 'frightened at home';
    // A text of which it is sure that it is about abuse, and so sure who abuses.
    const whole: ReadText = {
      words: [],
      isReadable: true,
      likelihood: (reading) => (reading === 'perpetrator' ? abuses : reading === 'domestic_abuse' ? 0.95 : 0),
      mostTelling: () => ({ from: 0, end: 1 }),
    };
    const [found] = readFromWhole(whole, {
      text,
      tokens: toQueryTokens(text),
      isSpokenOf: () => false,
      isAskedAbout: () => false,
      mayTell: () => true,
      isNeedStated: false,
    });
    expect(found?.recognition.terms ? 'assumed' : found?.recognition.offered ? 'asked about' : '').toBe(
      outcome,
    );
  });

  it.each([
    ...[...directionQueries, ...harmSufferedQueries, ...harmOpenQueries].map(({ query }) => query),
    'mum is violent to her',
    'mate hits his girlfriend',
    'woman, 34, history of domestic abuse, trauma',
    'history of DV, she fled to Hull',
    'her husband charged with domestic abuse, needs refuge',
    'ex arrested for DV, she needs somewhere safe',
    'woman arrested after DV call out, partner hit her',
    'charged with theft, DV from her partner',
    'survivor, convicted of theft, domestic abuse by ex',
    'DV on family, she is scared',
    'female on BBR? no, domestic abuse from husband',
    'his friend is violent to his wife',
    'she has a restraining order against him',
    'woman, non-mol against ex, Hull',
    'female, ex subject to non-mol',
    'DVPN on husband, woman 40 Leeds',
    'DAPO against her partner, woman',
  ])('makes nobody an abuser in “%s”', (text) => {
    expect(isTakenForAbuser(text)).toBe(false);
  });

  it.each(harmDoneQueries.map(({ query }) => query))('makes the person the abuser in “%s”', (text) => {
    expect(isTakenForAbuser(text)).toBe(true);
  });

  it.each([
    'strangled his girlfriend',
    'argued with a man, hits his girlfriend',
    'violent to his wife',
    'violent to his ex',
    'hit her boyfriend',
    // The relatives of somebody, and exes, are personally connected as partners are.
    'hit his mum',
    'financially abused his nan',
    'punched her sister in the face',
    'threatened his dad with a knife',
    'violent towards his parents',
    'threw a plate at his wife',
    // Offences by name, with whoever they were done to.
    'assault by beating on wife',
    'ABH on ex',
    's39 assault on his mother',
    'threats to kill his wife',
    // The victim last, first and in the passive.
    'assault by beating, victim ex partner',
    'vic is her husband',
    'victim was his mother',
    'his ex wife was the victim',
    'his daughter 19 was assaulted by him at home',
    'girlfriend was assaulted by him',
  ])('is told by “%s”', (text) => {
    expect(isTakenForAbuser(text)).toBe(true);
    expect(needsOf(text)).toEqual(['domestic_abuse']);
  });

  it.each([
    'strangled by her brother',
    'stabbed by girlfriend in 2020',
    'kicked by husband',
    'wife assaulted him',
    'he says his ex hit him',
    'her son attacked her',
    'ex put intimate pics of him online',
    'abuse from her husband',
    'assault on her by husband',
    'victim of her ex',
    'beaten by stepdad',
    'fled her abuser',
  ])('is told by “%s”, of somebody who was harmed', (text) => {
    expect(needsOf(text)).toEqual(['domestic_abuse']);
    expect(isTakenForAbuser(text)).toBe(false);
  });

  it.each([
    'partner violent police called 3 times',
    'ex harassing her doctor referred',
    'fleeing abusive partner hostel place needed',
    'domestic abuse support worker',
    'dv police callouts',
    'controlling ex, social worker involved',
  ])('is still told by “%s”, whoever else is named', (text) => {
    expect(needsOf(text)).toContain('domestic_abuse');
  });

  it.each([
    ['restraining order re neighbour', 'restraining order'],
    ['stalked by her boss', 'stalked'],
  ])('says of “%s” what was taken to be among strangers', (text, typed) => {
    expect(needsOf(text)).toEqual([]);
    expect(ask(engine, text).understood.notes.join(' ')).toMatch(
      new RegExp(`‘${typed}[^’]*’ was (?:left out, because you say it of|taken for a turn of phrase)`),
    );
  });

  it.each([
    'partner assault',
    'dad hit his mum',
    'lives with dad who hit his mum',
    'ex was hit by him',
    'brother was violent to his mum',
  ])('is left open by “%s”', (text) => {
    expect(needsOf(text)).toContain('domestic_abuse');
    expect(isTakenForAbuser(text)).toBe(false);
  });

  it.each([
    'dad beat him as a child',
    'mum used to hit her with a belt when she was little',
    'beaten by her dad as a child',
    'saw dad hit mum',
  ])('is a trauma of childhood in “%s”', (text) => {
    expect(needsOf(text)).toContain('wellbeing');
    expect(isTakenForAbuser(text)).toBe(false);
  });

  it.each([
    'neighbour hit his mum',
    'hit by a neighbour',
    'assaulted a teacher',
    'punched a bouncer outside a club',
    'assaulted by police',
    'assaulted by a colleague',
    'attacked on the street by strangers',
    "attacked his girlfriend's neighbour",
    "assault on his sister's boyfriend",
    'assaulted in front of his mum',
    'hit by a car with his brother',
    "the victim's partner was there",
    'victim is his boss',
    'kicked by a horse',
    'argument with his mum',
    'hit by his mate',
  ])('is no domestic abuse in “%s”', (text) => {
    expect(needsOf(text)).not.toContain('domestic_abuse');
    expect(isTakenForAbuser(text)).toBe(false);
  });
});

describe('What a relative does', () => {
  it.each([
    'benefit fraud, husband gambles, Swaffham',
    'def’s wife gambles, Swaffham',
    'wife drinks, he does not',
  ])('is no need of the person: “%s”', (text) => {
    const needs = ask(engine, text).understood.terms.flatMap((term) =>
      term.kind === 'need' ? [term.code] : [],
    );
    expect(needs.filter((need) => need !== 'family')).toEqual([]);
  });
});

describe('What is said of the victim by “she” or “he” alone', () => {
  const codesOf = (text: string): readonly string[] =>
    ask(engine, text).understood.terms.flatMap((term) =>
      term.kind === 'need' || term.kind === 'cohort' ? [term.code] : [],
    );

  it.each([
    'male assaulted his mother, she drinks, Neath',
    'ABH on wife, she drinks and is pregnant, he works, Rhyl',
    '34yo m, section 39 assault on ex partner, she drinks, Aberdare',
    'female 30 assaulted her husband, he drinks, Neath',
  ])('is nothing of the person: “%s”', (text) => {
    expect(codesOf(text)).not.toContain('dependency');
    expect(codesOf(text)).not.toContain('parent');
    expect(codesOf(text)).not.toContain(/female/.test(text) ? 'men' : 'women');
  });

  it.each([
    'female assaulted her sister, she drinks, Neath',
    'assaulted his wife, he drinks, Neath',
    'assault on a neighbour, she drinks, Neath',
    'assaulted her mum, she is homeless and drinks, Bury',
    'threats to mum, she is homeless and drinking',
    'assaulted his mum, she is an alcoholic and so is he',
  ])('may be of the person where somebody else is not told apart: “%s”', (text) => {
    expect(codesOf(text)).toContain('dependency');
  });
});

it('what a victim does to the person bears on them', () => {
  const { terms } = ask(engine, 'male, assaulted his wife, she has kicked him out homeless').understood;
  expect(terms).toContainEqual(expect.objectContaining({ code: 'accommodation' }));
});

describe('An order that somebody has against an ex', () => {
  it.each(['He has a restraining order against his ex', 'has a non-mol against his wife'])(
    'may protect either of them, which is asked: “%s”',
    (text) => {
      const notes = ask(engine, text).understood.notes.join(' ');
      expect(notes).toContain('Whom the order protects is not clear.');
      expect(notes).not.toContain('For people who use abuse');
    },
  );
});
