import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseLabelledText, type LabelledText } from '../../../scripts/reading/labelledText.ts';
import { checkReading } from '../../../scripts/reading/checkReading.ts';
import { learnPhrases } from '../../../scripts/reading/learnPhrases.ts';
import { learnWeights } from '../../../scripts/reading/learnWeights.ts';
import { readTexts } from '../../../scripts/reading/readTexts.ts';
import { buildIndex } from '../../../src/search/catalogueIndex.ts';
import { createCatalogueLexicon } from '../../../src/search/createCatalogueLexicon.ts';
import { recognisePersonalNumber } from '../../../src/search/understanding/recognisePersonalData.ts';
import { toQueryTokens } from '../../../src/search/understanding/queryTokens.ts';
import { phraseFeatures } from '../../../src/search/understanding/reading/phraseFeatures.ts';
import { readWords } from '../../../src/search/understanding/reading/needReader.ts';
import {
  parseReadingWeights,
  toKeptWeights,
  type ReadingWeights,
} from '../../../src/search/understanding/reading/readingWeights.ts';
import { thesaurus } from '../../../src/taxonomy/thesaurus.ts';
import { readStarterGazetteer, readStarterServices, today } from '../../search/starterEngine.ts';

const restraint = { vanishing: 0.01, smallness: 0.1 };
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
];
const texts = lines.map(parseLabelledText);
const likelihood = (weights: ReadingWeights, text: string) =>
  readWords(toQueryTokens(text), weights).likelihood;

describe('Learning what texts state', () => {
  const weights = learnWeights(texts, restraint);

  it('finds by which words a need is stated, and by which the same thing is only named', () => {
    expect(likelihood(weights, 'his wages go in the machines')('dependency')).toBeGreaterThan(0.5);
    expect(likelihood(weights, 'repairs sewing machines')('dependency')).toBeLessThan(0.3);
  });

  it('tells who is scared of whom', () => {
    expect(likelihood(weights, 'wife scared of him')('perpetrator')).toBeGreaterThan(0.5);
    expect(likelihood(weights, 'scared of her husband')('perpetrator')).toBeLessThan(0.5);
  });

  it('learns the same from the same, and nothing of a need that is merely accepted', () => {
    expect(learnWeights(texts, restraint)).toEqual(weights);
    expect(likelihood(weights, 'all of it goes in the machines')('finance')).toBeLessThan(0.1);
  });

  it('is kept and read again to the nearest step', () => {
    const kept = toKeptWeights(weights, 0.01, 'a hash');
    const again = parseReadingWeights(JSON.parse(JSON.stringify(kept)) as typeof kept);
    const [before, after] = [weights, again].map((one) => likelihood(one, 'all goes in the machines'));
    expect(after?.('dependency')).toBeCloseTo(before?.('dependency') ?? 0, 1);
  });

  it('is checked on texts that were not learned from', () => {
    const checks = checkReading(texts, [], restraint);
    expect(checks.every(({ assumed, found, invented }) => assumed === found + invented)).toBe(true);
    expect(checks[0]?.stated).toBe(10);
  });

  it.each(['no columns', 'a text | debt | |', 'a text | finance | | somebody', ' | finance | |'])(
    'refuses the line “%s”',
    (line) => expect(() => parseLabelledText(line)).toThrow('“'),
  );

  it.each([['machine='], ['=a1'], ['machine']])('refuses kept weights with the line “%s”', (line) => {
    const kept = toKeptWeights(weights, 0.05, '');
    expect(() => parseReadingWeights({ ...kept, lines: [line] })).toThrow('No weights');
    expect(() => parseReadingWeights({ ...kept, bias: [1] })).toThrow('other readings');
  });
});

describe('Learning when a phrase that names a need is meant', () => {
  // The same needs meant and not meant, so that only what stands around them tells.
  const meantOrNot = ['gambling', 'homeless', 'heroin', 'rent arrears'].flatMap((phrase) => [
    `struggles badly these days with ${phrase} | dependency accommodation finance | |`,
    `is asking us for help with ${phrase} | dependency accommodation finance | |`,
    `${phrase} was years ago and long behind him | | |`,
    `it was his cellmate who had the ${phrase} | | |`,
  ]);
  const lexicon = createCatalogueLexicon(buildIndex(readStarterServices()), {
    gazetteer: readStarterGazetteer(),
    thesaurus,
  })(today);
  const weights = learnPhrases(meantOrNot.map(parseLabelledText), lexicon, restraint);
  const meant = (text: string, at: number, length: number): number =>
    phraseFeatures({
      words: toQueryTokens(text),
      at,
      length,
      needs: ['health'],
      isOfNeed: (place) => place >= at && place < at + length,
    }).reduce((sum, name) => sum + (weights.byFeature.get(name)?.[1] ?? 0), weights.bias[0] ?? 0);

  it('goes by the words around it, whichever phrase it is', () => {
    expect(meant('is asking us for help with diabetes', 6, 1)).toBeGreaterThan(0);
    expect(meant('diabetes was years ago and long behind him', 0, 1)).toBeLessThan(0);
    expect(meant('it was his cellmate who had the diabetes', 7, 1)).toBeLessThan(0);
  });
});

describe('The texts that the app learned from', () => {
  it('are those that are here, with the phrases and queries: after a change, `npm run learn`', async () => {
    const { texts: all, hash } = await readTexts();
    for (const name of ['weights', 'phraseWeights']) {
      const path = new URL(`../../../src/search/understanding/reading/${name}.json`, import.meta.url);
      const kept: { learnedFrom?: string } = JSON.parse(readFileSync(fileURLToPath(path), 'utf8')) as object;
      expect(kept.learnedFrom, name).toBe(hash);
    }
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
