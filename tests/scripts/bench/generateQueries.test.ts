import { describe, expect, it } from 'vitest';
import {
  passesFilters,
  queryClasses,
  type BenchQuery,
  type QueryClass,
} from '../../../scripts/bench/benchQuery.ts';
import { toBenchPlaces } from '../../../scripts/bench/benchPlaces.ts';
import { generateQueries } from '../../../scripts/bench/generateQueries.ts';
import { generateServices } from '../../../scripts/bench/generateServices.ts';
import { toSearchableText, toWords } from '../../../scripts/bench/searchableText.ts';
import { countTypos } from '../../../scripts/bench/typos.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { findExactPlaces } from '../../../src/geography/findPlaces.ts';
import { toReach } from '../../../src/geography/toReach.ts';
import { thesaurus } from '../../../src/taxonomy/thesaurus.ts';
import { day } from '../../factories/serviceFactory.ts';
import { readBenchGazetteer } from './benchGazetteer.ts';

const gazetteer = readBenchGazetteer();
const services = generateServices({
  count: 800,
  seed: 'a',
  today: day('2026-11-22'),
  places: toBenchPlaces(gazetteer),
});
const generate = (seed: string) => generateQueries({ services, perClass: 8, seed, gazetteer, thesaurus });
const queries = generate('report');

const wordsOf = (service: Service) => new Set(toWords(Object.values(toSearchableText(service)).join(' ')));
const vocabulary = new Set(services.flatMap((service) => [...wordsOf(service)]));
const ofClass = (wanted: QueryClass) => queries.filter((query) => query.class === wanted);
const rightOnes = ({ right }: BenchQuery) => [...right].flatMap((index) => services[index] ?? []);
/** The answers found by looking at every service, independent of how the query was made. */
const expectExactly = (query: BenchQuery, isRight: (service: Service) => boolean) =>
  expect(rightOnes(query), query.text).toEqual(services.filter(isRight));

describe('queries whose right answers are known', () => {
  it('come out the same from the same seed; tuning and reporting share none', () => {
    expect(generate('report')).toEqual(queries);
    const reported = new Set(queries.map(({ text }) => text));
    const longTuned = generate('tune').filter(({ text }) => text.includes(' '));
    expect(longTuned.filter(({ text }) => reported.has(text)).length).toBeLessThan(longTuned.length / 10);
  });

  it('take turns through all the classes and always have an answer', () => {
    expect(queries.slice(0, queryClasses.length).map((query) => query.class)).toEqual(queryClasses);
    expect(queries.filter(({ right }) => right.size === 0)).toEqual([]);
  });

  it('by name: every service that is called just that', () => {
    for (const query of ofClass('name'))
      expectExactly(query, ({ name }) => name === `${query.text} (invented)`);
  });

  it('half-typed: services with the words before, and a word that so begins', () => {
    for (const query of ofClass('half-typed')) {
      const typed = query.text.split(' ');
      const begun = typed.at(-1) ?? '';
      for (const service of rightOnes(query)) {
        const words = wordsOf(service);
        expect(typed.slice(0, -1).filter((word) => !words.has(word))).toEqual([]);
        expect([...words].some((word) => word.startsWith(begun))).toBe(true);
      }
    }
  });

  it.each([
    ['one typo', 1],
    ['two typos', 2],
  ] as const)('%s: what was typed is no word, and one word only is that near', (wanted, errors) => {
    for (const query of ofClass(wanted)) {
      const typed = query.text.split(' ').at(-1) ?? '';
      expect(vocabulary.has(typed)).toBe(false);
      const near = [...vocabulary].filter((word) => countTypos(typed, word, errors) <= errors);
      expect(near, typed).toHaveLength(1);
      expect(countTypos(typed, near[0] ?? '', errors)).toBe(errors);
      const words = [...query.text.split(' ').slice(0, -1), near[0] ?? ''];
      expectExactly(query, (service) => words.every((word) => wordsOf(service).has(word)));
    }
  });

  it('words: services that hold them all', () => {
    for (const query of ofClass('words')) {
      const words = query.text.split(' ');
      expect(words.length).toBeGreaterThanOrEqual(2);
      expectExactly(query, (service) => words.every((word) => wordsOf(service).has(word)));
    }
  });

  it('provider: all that it runs or has a part in', () => {
    for (const query of ofClass('provider')) {
      const name = `${query.text} (invented)`;
      expectExactly(query, ({ organization, partners }) =>
        [organization, ...partners].some((each) => each.name === name),
      );
    }
  });

  it('place and need: services for somebody who lives there, near or far', () => {
    for (const query of ofClass('place and need')) {
      const words = query.text.split(' ');
      const splits = words.flatMap((_, at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')]);
      const homes = splits.flatMap((part) => findExactPlaces(gazetteer, part)).map(({ area }) => area);
      expect(homes.length, query.text).toBeGreaterThan(0);
      for (const { coverage } of rightOnes(query))
        expect(homes.some((home) => toReach(coverage, home, gazetteer) !== null)).toBe(true);
    }
  });

  it('filters: services with the word that pass them', () => {
    for (const query of ofClass('filters')) {
      expect(query.filters.needs).toHaveLength(1);
      expectExactly(
        query,
        (service) => wordsOf(service).has(query.text) && passesFilters(service, query.filters),
      );
    }
  });
});
