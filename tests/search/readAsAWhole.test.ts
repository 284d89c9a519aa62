import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQueryTokens } from '../../src/search/understanding/queryTokens.ts';
import { keptReadingModel } from '../../src/search/understanding/reading/keptReadingModel.ts';
import { readFromWhole, readWhole } from '../../src/search/understanding/reading/wholeText.ts';
import { needCodes } from '../../src/catalogue/codes.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

const understood = (text: string, asText: readonly string[] = []) => ask(engine, text, { asText }).understood;
const needsOf = (text: string, asText: readonly string[] = []): readonly string[] =>
  understood(text, asText).terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []));

describe('A practitioner who tells a need in words that no list has', () => {
  it.each([
    ['my head never goes quiet', 'wellbeing', 'quiet'],
    ['nobody in this country knows my face', 'inclusion', 'country'],
    ['a pile of brown envelopes I daren’t open', 'finance', 'daren’t open'],
    ['put a tracker under his ex-wife’s car', 'domestic_abuse', 'tracker'],
  ])('is understood by the words that say most: “%s”', (text, need, typed) => {
    const chips = understood(text).terms.filter((term) => term.kind === 'need' && term.code === need);
    expect(chips.map((chip) => chip.typed.includes(typed))).toEqual([true]);
  });

  it.each([
    ['Army reservist, lost his licence and with it his job at the brewery', 'ete'],
    ['my daughter sends my letters back', 'family'],
  ])('keeps what by itself would only be named on the way: “%s”', (text, need) => {
    expect(needsOf(text)).toContain(need);
  });

  it('sees by which words, and has them searched for as plain words instead', () => {
    const text = 'I just want my little girl to know my voice';
    const [term] = understood(text).terms.filter(({ kind }) => kind === 'need');
    expect(text).toContain(term?.typed);
    const again = understood(text, [term?.typed ?? '']);
    expect(again.terms.map(({ typed }) => typed)).not.toContain(term?.typed);
  });

  it('is told nothing of a need that was denied in so many words', () => {
    expect(needsOf('no drugs, no alcohol, and no debts of any kind')).toEqual([]);
  });
});

describe('A practitioner who types a list, or asks', () => {
  it.each([
    [
      'domestic abuse, unemployed, parenting, housing, benefits and gambling',
      ['accommodation', 'dependency', 'domestic_abuse', 'ete', 'family', 'finance'],
    ],
    ['man 42 from Leeds on a community order: gambling, housing', ['accommodation', 'dependency']],
    ['who does anger management for men in the Wakefield area these days', ['thinking', 'wellbeing']],
    ['do you know of any hostel that takes dogs in Bradford', ['accommodation']],
    ['complaints from neighbours', ['accommodation']],
  ])('is taken to mean each need that is named: “%s”', (text, needs) => {
    expect([...new Set(needsOf(text))].toSorted()).toEqual(needs);
  });
});

describe('A practitioner who pastes a long note', () => {
  const neutral =
    'She came in on the bus at ten and sat by the window. The interpreter was in the room. We went through the ' +
    'order line by line and I wrote the times on a card for her. ';

  it('finds a need that one of its sentences states, wherever it stands', () => {
    for (const text of [
      `She is in rent arrears. ${neutral}${neutral}`,
      `${neutral}She is in rent arrears. ${neutral}`,
      `${neutral}${neutral}She is in rent arrears.`,
    ])
      expect(needsOf(text), text).toContain('finance');
  });
});

describe('A practitioner who tells what the case is about', () => {
  it.each([
    'works at the town hall, likes fishing at weekends, pays his rent on time',
    'played the organ at the hospital chapel for thirty years before he retired',
    'the hearing was put off because the interpreter had missed her train',
    'drug and alcohol worker by trade, White',
  ])('is not taken to state a need by a word of it: “%s”', (text) => {
    expect(needsOf(text)).toEqual([]);
  });
});

describe('A text that is read as a whole', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'his',
          'mum',
          'no',
          'drinks',
          'every',
          'day',
          'rent',
          ',',
          'hits',
          'her',
          '12',
          'wants',
        ),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(' '));

  it('gives likelihoods, and quotes only words that were typed and may be', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (typed, every) => {
        const tokens = toQueryTokens(typed);
        const whole = readWhole(tokens, [], () => false, keptReadingModel);
        for (const need of needCodes) {
          expect(whole.likelihood(need)).toBeGreaterThanOrEqual(0);
          expect(whole.likelihood(need)).toBeLessThanOrEqual(1);
        }
        const mayTell = (place: number): boolean => place % every === 0;
        const found = readFromWhole(whole, {
          text: typed,
          tokens,
          isSpokenOf: () => false,
          isAskedAbout: () => false,
          mayTell,
          isNeedStated: false,
        });
        for (const { at, recognition } of found) {
          const places = Array.from({ length: recognition.length }, (_, offset) => at + offset);
          expect(places.every((place) => place < tokens.length && mayTell(place))).toBe(true);
        }
      }),
    );
  });

  it('says nothing of words that are hidden', () => {
    const tokens = toQueryTokens('needs help with his drinking every day');
    const none = readWhole(toQueryTokens(''), [], () => false, keptReadingModel);
    const hidden = readWhole(tokens, [], () => true, keptReadingModel);
    expect(needCodes.map((need) => hidden.likelihood(need))).toEqual(
      needCodes.map((need) => none.likelihood(need)),
    );
  });
});
