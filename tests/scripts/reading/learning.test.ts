import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseLabelledText, type LabelledText } from '../../../scripts/reading/labelledText.ts';
import { checkReading } from '../../../scripts/reading/checkReading.ts';
import { learnModel, type LearnedModel } from '../../../scripts/reading/learnModel.ts';
import { listsOfPhrases } from '../../../scripts/reading/listsOfPhrases.ts';
import { readTexts } from '../../../scripts/reading/readTexts.ts';
import { MeanOfWeights } from '../../../scripts/reading/meanOfWeights.ts';
import { TextSlopes } from '../../../scripts/reading/textSlopes.ts';
import { toTextToLearn, type TextToLearn } from '../../../scripts/reading/textToLearn.ts';
import { wordsAtRandom } from '../../../scripts/reading/wordsAtRandom.ts';
import { Random } from '../../../scripts/random.ts';
import { buildIndex } from '../../../src/search/catalogueIndex.ts';
import { createCatalogueLexicon } from '../../../src/search/createCatalogueLexicon.ts';
import { recognisePersonalNumber } from '../../../src/search/understanding/recognisePersonalData.ts';
import { toQueryTokens } from '../../../src/search/understanding/queryTokens.ts';
import { parseReadingModel, toKeptModel } from '../../../src/search/understanding/reading/readingModel.ts';
import {
  readings,
  runNetwork,
  toLayers,
  type Reading,
} from '../../../src/search/understanding/reading/readingNetwork.ts';
import { readWords, type ReadText } from '../../../src/search/understanding/reading/textReader.ts';
import { toInputs, toWordRows } from '../../../src/search/understanding/reading/wordRows.ts';
import { thesaurus } from '../../../src/taxonomy/thesaurus.ts';
import { keptReadingModel } from '../../../src/search/understanding/reading/keptReadingModel.ts';
import keptModel from '../../../src/search/understanding/reading/readingModel.json' with { type: 'json' };
import { readStarterGazetteer, readStarterServices, today } from '../../search/starterEngine.ts';

const words = { gazetteer: readStarterGazetteer(), thesaurus };
const lexicon = createCatalogueLexicon(buildIndex(readStarterServices()), words, keptReadingModel)(today);
const toLearn = (lines: readonly string[]): readonly TextToLearn[] =>
  lines.map((line) => toTextToLearn(parseLabelledText(line), lexicon));
const lessons = {
  width: 8,
  hidden: 12,
  fewestOfWord: 3,
  fewestOfPair: 2,
  lastSteps: 1 / 6,
  rounds: 120,
  pace: 0.02,
  droppedNumbers: 0.1,
  droppedWords: 0.05,
  droppedPairs: 0.3,
};
const readBy = (learned: LearnedModel) => {
  const model = { ...learned, layers: toLayers(learned.layers, learned) };
  return (text: string): ReadText => {
    const [one] = toLearn([`${text} | | |`]);
    return readWords(one?.words ?? [], () => model);
  };
};

const lines = [
  'puts his pay in the machines | dependency | finance |',
  'all of it goes in the machines | dependency | finance |',
  'lost it on the machines again | dependency | finance |',
  'feeds the machines every Friday | dependency | |',
  'mends sewing machines | | |',
  'sells sewing machines | | |',
  'mends machines at the mill | | |',
  'his wife is scared of him | domestic_abuse | | perpetrator',
  'his wife was scared of him | domestic_abuse | | perpetrator',
  'wife scared of him again | domestic_abuse | | perpetrator',
  'she is scared of her husband | domestic_abuse | | experienced',
  'scared of her husband again | domestic_abuse | | experienced',
  'was scared of her husband | domestic_abuse | | experienced',
  'his money goes in the machines | dependency | finance |',
];
const texts = toLearn(lines);

describe('Learning what texts state', () => {
  const learned = learnModel(texts, lessons);
  const read = readBy(learned);

  it('finds by which words a need is stated, and by which the same thing is only named', () => {
    expect(read('his wages go in the machines').likelihood('dependency')).toBeGreaterThan(0.5);
    expect(read('repairs sewing machines').likelihood('dependency')).toBeLessThan(0.3);
  });

  it('reads every place alike, and as itself a word that only may be one', () => {
    const wordsOf = (text: string) => toLearn([`${text} | | |`])[0]?.words.map(({ word }) => word);
    expect(wordsOf('drinks in Rhyl')).toEqual(wordsOf('drinks in Hartlepool'));
    expect(wordsOf('drinks in Rhyl')).not.toContain('rhyl');
    for (const text of [
      'wife died in march',
      'somebody he never met',
      'copes by drinking',
      'a great deal of cider',
    ])
      expect(wordsOf(text), text).toEqual(text.split(' '));
  });

  it('reads all peoples alike', () => {
    const near = (people: string): number => {
      const { likelihood } = readWords(
        toLearn([`${people} man, wife was scared of him | | |`])[0]?.words ?? [],
        () => parseReadingModel(keptModel),
      );
      return likelihood('perpetrator');
    };
    for (const people of ['white', 'Asian', 'British', 'Polish', 'Pakistani', 'Muslim'])
      expect(near(people), people).toBe(near('black'));
  });

  it('is the mean of what it was over its last steps', () => {
    const weights = new Float32Array([1, 2]);
    const mean = new MeanOfWeights(weights);
    mean.set();
    expect([...weights]).toEqual([1, 2]);
    mean.take();
    weights.set([3, 6]);
    mean.take();
    mean.set();
    expect([...weights]).toEqual([2, 4]);
  });

  it('tells who is scared of whom', () => {
    expect(read('wife scared of him').likelihood('perpetrator')).toBeGreaterThan(0.5);
    expect(read('scared of her husband').likelihood('perpetrator')).toBeLessThan(0.5);
  });

  it('learns the same from the same, and nothing of a need that is merely accepted', () => {
    expect(learnModel(texts, lessons)).toEqual(learned);
    const [text] = toLearn(['puts his pay in the machines | dependency | finance |']);
    const taught = (reading: Reading) => text?.stated[readings.indexOf(reading)];
    expect([taught('dependency'), taught('finance'), taught('health')]).toEqual([true, null, false]);
  });

  it('is kept and read again to the nearest step', () => {
    const kept = toKeptModel(learned, 'a hash');
    const again = parseReadingModel(JSON.parse(JSON.stringify(kept)) as typeof kept);
    const [one] = toLearn(['all goes in the machines | | |']);
    const after = readWords(one?.words ?? [], () => again).likelihood('dependency');
    expect(after).toBeCloseTo(read('all goes in the machines').likelihood('dependency'), 1);
    expect(kept.learnedFrom).toBe('a hash');
    expect(again.pairs).toEqual(learned.pairs);
    expect(learned.pairs.size).toBeGreaterThan(0);
  });

  it('refuses kept weights that are of other words', () => {
    const kept = toKeptModel(learned, '');
    expect(() => parseReadingModel({ ...kept, stems: `${kept.stems} more` })).toThrow('not of these words');
    expect(() => parseReadingModel({ ...kept, pairs: `${kept.pairs},more of` })).toThrow(
      'not of these words',
    );
    expect(() => parseReadingModel({ ...kept, hidden: kept.hidden + 1 })).toThrow('not of these words');
  });

  it('is checked on texts that were not learned from', () => {
    const checks = checkReading(texts, [], { ...lessons, rounds: 2 });
    expect(checks.every(({ assumed, found, invented }) => assumed === found + invented)).toBe(true);
    expect(checks[0]?.stated).toBe(2);
  });

  it.each(['no columns', 'a text | debt | |', 'a text | finance | | somebody', ' | finance | |'])(
    'refuses the line “%s”',
    (line) => expect(() => parseLabelledText(line)).toThrow('“'),
  );
});

describe('Learning when a phrase that names a need is meant', () => {
  // The same needs meant and not meant, so that only what stands around them tells.
  const meantOrNot = [
    ['gambling', 'dependency'],
    ['cannabis', 'dependency'],
    ['homeless', 'accommodation'],
    ['rent arrears', 'finance'],
  ].flatMap(([phrase, need]) => [
    `struggles badly these days with ${phrase} | ${need} | dependency accommodation finance |`,
    `is asking us for help with ${phrase} | ${need} | dependency accommodation finance |`,
    `${phrase} was years ago and long behind him | | |`,
    `it was his cellmate who had the ${phrase} | | |`,
  ]);
  const read = readBy(learnModel(toLearn(meantOrNot), lessons));

  it.each([
    ['is asking us for help with heroin', true],
    ['heroin was years ago and long behind him', false],
    ['it was his cellmate who had the heroin', false],
  ])('goes by the words around it, whichever phrase it is: “%s”', (text, isMeant) => {
    expect(read(text).likelihood('dependency') > 0.5).toBe(isMeant);
  });
});

describe('What is learned beside texts', () => {
  it('are lists of phrases, which state what each names, or nothing where all are denied', () => {
    const lists = listsOfPhrases(thesaurus);
    expect(lists).toEqual(listsOfPhrases(thesaurus));
    for (const { text, needs } of lists) expect(needs.length === 0, text).toBe(/^(?:no|denies) /.test(text));
  });

  it('are everyday words at random, of which few name a need', () => {
    const texts = wordsAtRandom(thesaurus);
    expect(texts).toEqual(wordsAtRandom(thesaurus));
    expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(500);
    const named = texts.map((text) => toTextToLearn(text, lexicon));
    const naming = named.filter(({ words }) => words.some(({ needs }) => needs.length > 0));
    expect(naming.length).toBeLessThan(texts.length / 10);
    expect(named.every(({ stated }) => stated.every((isStated) => isStated === false))).toBe(true);
  });
});

describe('The slopes that a model is learned by', () => {
  it('are those of its loss: a weight moved a little worsens it by as much', () => {
    const learned = learnModel(texts, { ...lessons, rounds: 3 });
    const model = { ...learned, layers: toLayers(learned.layers, learned) };
    const text = toLearn(['he gambles, wife was scared of him again | dependency | family | perpetrator'])[0];
    if (!text) throw new Error('There is no text.');
    const noneDropped = { droppedNumbers: 0, droppedWords: 0, droppedPairs: 0 };
    const slopes = new TextSlopes(model, noneDropped, new Random('slopes'));
    slopes.clear();
    slopes.add(text, 1);
    const toLoss = (): number => {
      const inputs = toInputs(model, text.words, toWordRows(model, text.words));
      const { logOdds } = runNetwork(model.layers, model, inputs);
      return text.stated.reduce((sum, isStated, reading) => {
        const odds = logOdds[reading] ?? 0;
        return isStated === null ? sum : sum + Math.log1p(Math.exp(isStated ? -odds : odds));
      }, 0);
    };
    const step = 1e-3;
    const toSlope = (weights: Float32Array, at: number): number => {
      const before = weights[at] ?? 0;
      weights[at] = before + step;
      const more = toLoss();
      weights[at] = before - step;
      const less = toLoss();
      weights[at] = before;
      return (more - less) / (2 * step);
    };
    let telling = 0;
    for (const [weights, own] of [
      [learned.layers, slopes.ofLayers],
      [learned.rows, slopes.ofRows],
    ] as const) {
      for (let at = 0; at < weights.length; at += 7) {
        const slope = toSlope(weights, at);
        expect(own[at]).toBeCloseTo(slope, 2);
        if (Math.abs(slope) > 0.02) telling += 1;
      }
    }
    expect(telling).toBeGreaterThan(20);
  });
});

describe('The texts that the app learned from', () => {
  it('are those that are here, with the phrases and queries: after a change, `npm run learn`', async () => {
    const { texts: all, hash } = await readTexts();
    const path = new URL('../../../src/search/understanding/reading/readingModel.json', import.meta.url);
    const kept: { learnedFrom?: string } = JSON.parse(readFileSync(fileURLToPath(path), 'utf8')) as object;
    expect(kept.learnedFrom).toBe(hash);
    expect(all.length).toBeGreaterThan(10_000);
  });

  it('hold no number, address or day of birth of anybody', async () => {
    const { texts: all } = await readTexts();
    const street =
      /\b\d+[a-z]? [A-Z][a-z]+ (?:Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Terrace|Way|Court)\b/;
    const telling = ({ text }: LabelledText): boolean => {
      const tokens = toQueryTokens(text);
      const isNumber = tokens.some(
        (_token, at) => recognisePersonalNumber({ text, tokens, at, end: tokens.length }) !== null,
      );
      return isNumber || street.test(text) || text.includes('@');
    };
    expect(all.filter(telling).map(({ text }) => text)).toEqual([]);
  });
});
