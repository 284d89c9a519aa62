import { describe, expect, it } from 'vitest';
import { ownEngineName } from '../../../scripts/bench/engines/ownEngineName.ts';
import type { Figures } from '../../../scripts/bench/measure.ts';
import type { EngineRun } from '../../../scripts/bench/runEngine.ts';
import { toVerdicts } from '../../../scripts/bench/verdicts.ts';

function run(engine: string, size: number, p95: number, precision = 0.97, queries = 40): EngineRun {
  const figures: Figures = { queries, p50: p95, p95, p99: p95, precision };
  const measured = { all: figures, typos: figures, classes: {} };
  return { engine, size, skipped: null, buildMs: 1, indexBytes: 1, loadMs: 1, measured, queriesAsked: 40 };
}
const holds = (runs: readonly EngineRun[], words: string) =>
  toVerdicts(runs)
    .filter(({ claim }) => claim.includes(words))
    .map((verdict) => verdict.holds);

describe('what is asked of the search', () => {
  it('at 20,000: a fifth of MiniSearch’s time, and less than FlexSearch’s', () => {
    const peers = [run('minisearch', 20_000, 5, 0.9), run('flexsearch', 20_000, 2, 0.6)];
    expect(holds([run(ownEngineName, 20_000, 1), ...peers], 'p95')).toEqual([true, true, null, null, null]);
    expect(holds([run(ownEngineName, 20_000, 1.1), ...peers], 'p95').slice(0, 2)).toEqual([false, true]);
    expect(holds([run(ownEngineName, 20_000, 2), ...peers], 'p95').slice(0, 2)).toEqual([false, false]);
  });

  it('at 50,000: a tenth, and a half', () => {
    const peers = [run('minisearch', 50_000, 20, 0.9), run('flexsearch', 50_000, 4, 0.6)];
    expect(holds([run(ownEngineName, 50_000, 2), ...peers], 'p95').slice(2, 4)).toEqual([true, true]);
    expect(holds([run(ownEngineName, 50_000, 2.1), ...peers], 'p95').slice(2, 4)).toEqual([false, false]);
  });

  it('hardly slower with ten times the services', () => {
    expect(holds([run(ownEngineName, 5_000, 1), run(ownEngineName, 50_000, 2)], 'doubles')).toEqual([true]);
    expect(holds([run(ownEngineName, 5_000, 1), run(ownEngineName, 50_000, 2.1)], 'doubles')).toEqual([
      false,
    ]);
  });

  it('right more often than a fixed share, and than every peer', () => {
    const better = run('fuse.js', 1_000, 9, 0.98);
    expect(holds([run(ownEngineName, 1_000, 1, 0.97), better], 'of at least')).toEqual([true, true]);
    expect(holds([run(ownEngineName, 1_000, 1, 0.97), better], 'above every')).toEqual([false, false]);
    expect(holds([run(ownEngineName, 1_000, 1, 0.95)], 'of at least')).toEqual([false, false]);
    const hardlyAsked = run('fuse.js', 1_000, 9, 1, 8);
    expect(holds([run(ownEngineName, 1_000, 1, 0.97), hardlyAsked], 'above every')).toEqual([null, null]);
  });

  it('is left open where it was not measured, never taken for granted', () => {
    const skipped: EngineRun = { ...run('minisearch', 20_000, 1), measured: null, skipped: 'too slow' };
    expect(holds([run(ownEngineName, 20_000, 1), skipped], 'minisearch’s').slice(0, 1)).toEqual([null]);
    expect(toVerdicts([skipped]).every((verdict) => verdict.holds === null)).toBe(true);
  });
});
