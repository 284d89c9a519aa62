import { describe, expect, it } from 'vitest';
import { noFilters, type BenchQuery } from '../../../scripts/bench/benchQuery.ts';
import { measure, percentile, toPrecision } from '../../../scripts/bench/measure.ts';
import { makeService } from '../../factories/serviceFactory.ts';

const right = (...indexes: readonly number[]) => new Set(indexes);

describe('precision at ten', () => {
  it('is whole when the only right answer comes first, whatever follows', () => {
    expect(toPrecision([7, 1, 2], right(7))).toBe(1);
  });

  it('falls when a wrong answer stands before a right one', () => {
    expect(toPrecision([1, 7, 8], right(7, 8))).toBe(0.5);
  });

  it('counts what is missing as wrong', () => {
    expect(toPrecision([1], right(1, 2, 3, 4))).toBe(0.25);
    expect(toPrecision([], right(1))).toBe(0);
  });

  it('looks at ten at most', () => {
    const many = Array.from({ length: 30 }, (_, index) => index);
    expect(toPrecision(many, right(...many))).toBe(1);
  });
});

describe('percentiles', () => {
  it('are values that were measured', () => {
    const times = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([50, 95, 99].map((percent) => percentile(times, percent))).toEqual([50, 95, 99]);
    expect(percentile([3], 95)).toBe(3);
  });
});

describe('measuring an engine', () => {
  const services = [makeService({ id: 'a' }), makeService({ id: 'b' })];
  const query = (which: BenchQuery['class'], answer: number): BenchQuery => ({
    class: which,
    text: which,
    filters: noFilters,
    right: right(answer),
  });

  it('times each query and keeps the classes apart', () => {
    let clock = 0;
    const search = (text: string) => {
      clock += text === 'name' ? 2 : 10;
      return ['a'];
    };
    const queries = [query('name', 0), query('one typo', 1)];
    const measured = measure(search, queries, services, { budgetMs: 1_000, now: () => clock });
    expect(measured.all).toMatchObject({ queries: 2, p50: 2, p95: 10, precision: 0.5 });
    expect(measured.typos).toMatchObject({ queries: 1, p50: 10, precision: 0 });
    expect(measured.classes.name).toMatchObject({ queries: 1, p95: 2, precision: 1 });
  });

  it('stops when the time is used up, and says how many were answered', () => {
    let clock = 0;
    const search = () => {
      clock += 100;
      return ['a'];
    };
    const queries = Array.from({ length: 50 }, () => query('name', 0));
    expect(measure(search, queries, services, { budgetMs: 1_000, now: () => clock }).all.queries).toBe(11);
  });
});
