import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const phrasesOf = (text: string): readonly string[] => [
  ...new Set(
    ask(engine, text).understood.terms.flatMap((term) => (term.kind === 'need' ? [term.typed] : [])),
  ),
];

describe('A phrase that an officer at court types', () => {
  it('ends at a comma, so that what is denied is quoted as it was said', () => {
    const { notes } = ask(engine, 'no issues with accommodation, needs help with drink').understood;
    expect(notes.join(' ')).toContain('‘accommodation’ was left out');
    expect(notes.join(' ')).not.toContain('accommodation, needs');
  });

  it.each([
    ['accommodation, needs', ['accommodation']],
    ['homeless; person in debt', ['homeless', 'in debt']],
    ['problem is debt. Management of anger', ['debt', 'anger']],
    ['drunk, driving badly', ['drunk']],
    ['he is mental, health is bad', ['health is bad']],
    ['he is mental\nhealth is bad', ['health is bad']],
    ['he has accomodation, needds', ['accomodation']],
  ])('does not run across a comma, semicolon or full stop: “%s”', (text, phrases) => {
    expect(phrasesOf(text).map((phrase) => phrase.toLowerCase())).toEqual(phrases);
  });

  it.each([
    'education, training and employment',
    'finance, benefit and debt',
    'Thinking, behaviour & attitudes',
    'half-way house',
    'domestic/violence',
  ])('is one with the commas of a list, and with a hyphen, slash or apostrophe: “%s”', (text) => {
    expect(phrasesOf(text)).toEqual([text]);
  });

  it('leaves the comma in the name of a place alone', () => {
    const [place] = ask(engine, 'Newport, Gwent').understood.terms;
    expect(place).toMatchObject({ kind: 'place' });
  });
});
