import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

function sexes(text: string): string {
  const { terms } = ask(engine, text).understood;
  return terms
    .flatMap((term) =>
      term.kind === 'cohort' && (term.code === 'women' || term.code === 'men') ? [term.code] : [],
    )
    .join();
}

describe('A pronoun that stands for somebody beside the person', () => {
  it.each([
    ['partner lost her job last month but he is still earning fine', 'men'],
    ["partner lost his job and she can't pay the rent", 'women'],
    ["ex-partner has depression, kids live with her, he's ok", 'men'],
    ['smashed up the flat again and says it was her fault for winding him up', 'men'],
    ['he hit a woman and she fell', 'men'],
    ["co-defendant illiterate apparently so they've asked for an intermediary for her", ''],
    ['victim in a refuge with two kids. Def is a stranger to her', ''],
  ])('tells nothing of the person: “%s”', (text, expected) => {
    expect(sexes(text)).toBe(expected);
  });

  it.each([
    ['cousin in a gang in Tottenham, hasnt seen him for years', 'son hasnt seen him for years', 'men'],
    ['restraining order, no contact with him', 'no contact with her kids', 'women'],
    ['lives with her', 'lives with her mum', 'women'],
    ['split up with her and is drinking again', 'split up with her boyfriend', 'women'],
    ['partner lost her flat', 'lost her flat', 'women'],
    ['friend who was driving has lost his licence', 'lost his licence', 'men'],
    ['ex partner has moved in with her new bloke', 'ex wont accept her new bloke', 'women'],
  ])('is another’s in “%s”, and not in “%s”', (text, own, sex) => {
    expect(sexes(text)).toBe('');
    expect(sexes(own)).toBe(sex);
  });
});

describe('A pronoun that is the person’s, whoever else is named', () => {
  it.each([
    ['sister has cancer, brother in jail. he himself isnt sleeping', 'men'],
    ["dad was an alcoholic. client himself doesn't touch it", 'men'],
    ['harassment of ex girlfriend, he works at the job centre, 31', 'men'],
    ["She borrowed from a fella on the estate and now he's threatening her", 'women'],
    ['since the baby came she cries every day', 'women'],
  ])('tells the sex: “%s”', (text, expected) => {
    expect(sexes(text)).toBe(expected);
  });

  it.each([
    ["shoplifts baby milk because she can't afford it", 'women', 'baby is ill, she is worried'],
    [
      'she says he checks her phone and wont let her see her mum',
      'women',
      'she says he grabbed her by the throat',
    ],
    [
      'co-d is the one with the debts. mine just wants to see his kids, contact stopped by ex',
      'men',
      'a friend of mine says he is skint',
    ],
    ['my client says he is skint', 'men', 'my brother says he is skint'],
  ])('tells it in “%s”', (text, expected, unclear) => {
    expect(sexes(text)).toBe(expected);
    expect(sexes(unclear)).toBe('');
  });
});
