import type { Service } from '../../src/catalogue/service.ts';
import { queryClasses, typoClasses, type BenchQuery, type QueryClass } from './benchQuery.ts';
import type { BenchSearch } from './engines/benchEngine.ts';

/** Milliseconds a query, and how right the answers were. */
export interface Figures {
  readonly queries: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** From 0 to 1: see `toPrecision`. */
  readonly precision: number;
}

/** Figures over all queries, over those with typing errors, and by class. */
export interface Measured {
  readonly all: Figures;
  readonly typos: Figures;
  readonly classes: Readonly<Partial<Record<QueryClass, Figures>>>;
}

interface Answered {
  readonly class: QueryClass;
  readonly ms: number;
  readonly precision: number;
}

const resultsWanted = 10;

/**
 * Puts the queries to an engine one by one, until all are answered or `budgetMs` is used up. Classes
 * take turns in the list, so a shortened run holds all of them alike. `now` gives milliseconds.
 */
export function measure(
  search: BenchSearch,
  queries: readonly BenchQuery[],
  services: readonly Service[],
  { budgetMs, now }: { readonly budgetMs: number; readonly now: () => number },
): Measured {
  const indexes = new Map(services.map(({ id }, index) => [id, index]));
  const answered: Answered[] = [];
  const begun = now();
  for (const query of queries) {
    if (now() - begun > budgetMs && answered.length >= queryClasses.length) break;
    const started = now();
    const found = search(query.text, query.filters, resultsWanted);
    const ms = now() - started;
    const places = found.map((id) => indexes.get(id) ?? -1);
    answered.push({ class: query.class, ms, precision: toPrecision(places, query.right) });
  }
  const classes: Partial<Record<QueryClass, Figures>> = {};
  for (const each of queryClasses) classes[each] = toFigures(answered.filter((one) => one.class === each));
  return {
    all: toFigures(answered),
    typos: toFigures(answered.filter((one) => typoClasses.includes(one.class))),
    classes,
  };
}

/**
 * Precision at ten: the share of right ones among the first ten answers, or among the first n where
 * only n services are right, so that a perfect answer is 1 in either case. An answer that is missing
 * counts as wrong.
 */
export function toPrecision(found: readonly number[], right: ReadonlySet<number>): number {
  const wanted = Math.min(resultsWanted, right.size);
  return found.slice(0, wanted).filter((index) => right.has(index)).length / wanted;
}

function toFigures(answered: readonly Answered[]): Figures {
  const times = answered.map(({ ms }) => ms).sort((a, b) => a - b);
  const sum = answered.reduce((total, { precision }) => total + precision, 0);
  return {
    queries: answered.length,
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    p99: percentile(times, 99),
    precision: answered.length === 0 ? Number.NaN : sum / answered.length,
  };
}

/** The smallest value that so many percent of the ascending values do not exceed (nearest rank). */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
