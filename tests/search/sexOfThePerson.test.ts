import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

function sexes(text: string, asText: readonly string[] = []): readonly string[] {
  const { terms } = ask(engine, text, { asText }).understood;
  return terms.flatMap((term) =>
    term.kind === 'cohort' && (term.code === 'women' || term.code === 'men') ? [term.code] : [],
  );
}

describe('Whether the person is a woman or a man, from how they are spoken of', () => {
  it.each([
    ['gambles his wages', ['men']],
    ['about to lose her flat', ['women']],
    ['her husband is violent', ['women']],
    ['partner hits her', ['women']],
    ['his mother is an alcoholic and she hits him', ['men']],
    ['dad threw him out', ['men']],
    ['he’d love to drive lorries again', ['men']],
    ["she'll need somewhere to live", ['women']],
    ['he cannot face buses so he keeps missing his appointments with me', ['men']],
    ['his girlfriend says he scares her and she wants him to get help', ['men']],
    ['lesbian, controlling ex', ['women']],
    ['moved to get away from her violent husband', ['women']],
    ['boyfriend controls everything she does', ['women']],
  ])('is told by “%s”', (text, expected) => {
    expect(sexes(text)).toEqual(expected);
  });

  it.each([
    ['bank account and ID all in hand, m, Salford', ['men']],
    ['curfew 7pm to 7am, address checked, Bury f', ['women']],
    ['smoking crack again though, f, Bradford', ['women']],
    ['needs a dentist and a gp, f', ['women']],
    ['care experienced 23 M, Luton', ['men']],
    ['d&d 46 m Barry alcohol', ['men']],
    ['not within 50 m Tesco', []],
    ['her boyfriend says she scares him and he wants her to get help', ['women']],
    ['no contact with any female under 18, SHPO, Bridgend', []],
    ['restraining order against him, Aberdare female', ['women']],
    ['taxi driver attacked. def m from Walsall', ['men']],
    ['living in block F, in arrears', []],
    ['works f/t, in debt', []],
    ['needs a f', []],
    ['drinks, partner (f) uses heroin', []],
    ['drinks heavily, M Ramanathan', []],
    ['HMP Leeds, F Wing, release in March', []],
    ['scared of what he’ll do', []],
    ['ex said he’d burn the house down', []],
    ['housing f', []],
  ])('is told by its letter where it stands alone: “%s”', (text, expected) => {
    expect(sexes(text)).toEqual(expected);
  });

  it.each([
    'violent to her',
    'keeps turning up at her house',
    'sister drinks and she shouts',
    'victim says she was followed',
    'scared to go back to him',
  ])('is not told where somebody else is meant: “%s”', (text) => {
    expect(sexes(text)).not.toContain(/him/.test(text) ? 'men' : 'women');
  });

  it.each([
    'strangled her last week',
    'scared he will hurt her',
    'afraid he will kill her',
    'scared he might find her',
    'he hit her',
    'he controls her money',
    'he gets angry and is violent to her',
    'he keeps turning up at her work',
    'goes through her phone',
    'assault on ex partner, she drinks',
    'battery on partner, he uses heroin',
  ])('is not told where either may be meant: “%s”', (text) => {
    expect(sexes(text)).toEqual([]);
  });

  it.each([
    ['Mr Jones, homeless, Leeds', ['men'], 'landlord Mr Jones evicting, Leeds'],
    ['Mr needs housing', ['men'], 'Mr and Mrs Jones need housing'],
    ['re Mrs Patel, debts', ['women'], 'lives with Mrs Patel, debts'],
    ['X482113 Ms Smith, alcohol', ['women'], 'X482113 MS, alcohol'],
    ['PSR for Miss Penny Banks', ['women'], 'PSR, miss my kids'],
    ['Mr Smith, evicted, Leeds', ['men'], 'Mr Smith (landlord) evicting'],
  ])('is told by a title, “%s”, where it is the person’s', (text, expected, other) => {
    expect(sexes(text)).toEqual(expected);
    expect(sexes(other)).toEqual([]);
  });

  it('quotes the title and never the name', () => {
    const { terms } = ask(engine, 'Mr Grimshaw, homeless, Leeds').understood;
    expect(terms.filter(({ kind }) => kind === 'cohort').map(({ typed }) => typed)).toEqual(['Mr']);
  });

  it('is told by the plainer word where there is one', () => {
    expect(sexes('man violent to her and her kids')).toEqual(['men']);
  });

  it('is that of whoever needs something, whomever else a pronoun stands for', () => {
    expect(sexes('He assaulted his partner, she has bruising, he needs help with drinking')).toEqual(['men']);
    expect(sexes('She is the complainant. He is 40, alcoholic, lives with her')).toEqual(['men']);
  });

  it('is dropped when the word is taken back', () => {
    expect(sexes('gambles his wages', ['his'])).toEqual([]);
  });
});
