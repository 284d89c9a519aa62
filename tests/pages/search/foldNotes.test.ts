import { describe, expect, it } from 'vitest';
import { foldNotes } from '../../../src/pages/search/foldNotes.ts';
import { describeLeftOut, type LeftOutReason } from '../../../src/search/understanding/no-need/leftOut.ts';
import { ask, readStarterServices, searchOver } from '../../search/starterEngine.ts';

const engine = searchOver(readStarterServices());
const foldedOf = (text: string, areaCode: string | null = null) =>
  foldNotes(ask(engine, text, { areaCode }).understood.notes);

const busy =
  'Burglary. Works as a cleaner. Victim is homeless. Passing the job centre. Denies gambling. Has rent arrears.';

describe('a long text, much of which states no need', () => {
  it('shows two notes on what was left out, and the others a press away', () => {
    const { shown, folded, summary } = foldedOf(busy);
    expect(shown).toEqual([
      '‘Burglary’ was taken for the offence, which states no need by itself.',
      '‘Works as a cleaner’ was left out, because it states no need.',
    ]);
    expect(folded.length).toBeGreaterThan(1);
    expect(summary).toBe(`${folded.length} more notes on what was left out`);
    expect(folded.join(' ')).toContain('‘gambling’ was left out');
  });

  it.each([
    ['danger to life', ' Suicidal.', null, /call 999/],
    ['someone under 18', ' He is 16 years old.', null, /under 18/i],
    ['personal data', ' X123456.', null, /was not searched for: this catalogue holds nothing about people/],
    ['a home that was typed', ' Home is Leeds, was in York.', null, /‘York’ was not used: home is Leeds/],
    ['a home area that is set', ' Torquay.', 'E08000035', /Home area is set to Leeds/],
  ])('never folds what is told of %s', (_, more, areaCode, told) => {
    const { shown, folded } = foldedOf(busy + more, areaCode);
    expect(shown.join('\n')).toMatch(told);
    expect(folded.length).toBeGreaterThan(0);
    for (const note of folded) expect(note).toMatch(/^‘.*’ (?:was|were) /);
  });
});

it('a single note more is said to be one', () => {
  const notes = [
    '‘a’ was left out, because x.',
    '‘b’ was left out, because x.',
    '‘c’ was left out, because x.',
  ];
  expect(foldNotes(notes).summary).toBe('1 more note on what was left out');
});

it('two notes stay as they are', () => {
  const { notes } = ask(engine, 'Burglary, works as a cleaner, has rent arrears').understood;
  expect(foldNotes(notes)).toMatchObject({ shown: notes, folded: [] });
});

it.each<LeftOutReason>(['offence', 'others', 'no-need', 'denied', 'passing'])(
  'every note on words left out folds, for one word and for two: %s',
  (why) => {
    const two = ['‘first’ was left out, because x.', '‘second’ was left out, because x.'];
    const notes = [['drink'], ['drink', 'debt']].flatMap((words) =>
      describeLeftOut(words.map((typed) => ({ typed, why }))),
    );
    expect(foldNotes([...two, ...notes]).folded).toEqual(notes);
  },
);
