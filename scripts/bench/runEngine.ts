import { gzipSync } from 'node:zlib';
import type { BenchSettings } from './benchSettings.ts';
import { slowestQueryMs } from './benchSettings.ts';
import type { BenchEngine } from './engines/benchEngine.ts';
import { generateQueries } from './generateQueries.ts';
import { measure, type Measured } from './measure.ts';
import { readBenchData } from './readBenchData.ts';

/** What was measured of one engine at one size. */
export interface EngineRun {
  readonly engine: string;
  readonly size: number;
  /** Why there are no figures; null when there are. */
  readonly skipped: string | null;
  readonly buildMs: number | null;
  /** What a device keeps to search without building anew, gzipped. */
  readonly indexBytes: number | null;
  readonly loadMs: number | null;
  readonly measured: Measured | null;
  /** How many queries there were to answer; `measured.all.queries` of them fitted into the time. */
  readonly queriesAsked: number;
}

// Queries of the slowest kinds, which show whether an engine can be measured at this size.
const probes = ['recovery group debt advice', 'housing suport', 'com'];

/** Builds, saves, loads and questions one engine. Queries go to the loaded index, as on a device. */
export async function runEngine(
  engine: BenchEngine,
  size: number,
  settings: BenchSettings,
): Promise<EngineRun> {
  const now = () => performance.now();
  const data = await readBenchData(size);
  const { services, gazetteer, thesaurus } = data;
  const toQueries = (seed: string, perClass: number) =>
    generateQueries({ services, perClass, seed, gazetteer, thesaurus });
  const queries = toQueries(settings.seed, settings.perClass);

  const buildStarted = now();
  await engine.build(data);
  const buildMs = now() - buildStarted;
  const bytes = await engine.save();
  const indexBytes = gzipSync(bytes).length;
  const loadStarted = now();
  const search = await engine.load(bytes, data);
  const loadMs = now() - loadStarted;

  const run = { engine: engine.name, size, buildMs, indexBytes, loadMs, queriesAsked: queries.length };
  const noFilters = { needs: [], cohorts: [], fundingRoutes: [], settings: [], areaCode: null };
  for (const probe of probes) {
    const started = now();
    search(probe, noFilters, 10);
    const ms = now() - started;
    if (ms > slowestQueryMs)
      return { ...run, skipped: `“${probe}” alone took ${(ms / 1_000).toFixed(1)} s`, measured: null };
  }
  // The machine code of a hot loop is made on the way: other queries than the measured ones come first.
  measure(search, toQueries('warm-up', settings.perClass), services, {
    budgetMs: settings.budgetMs / 5,
    now,
  });
  return {
    ...run,
    skipped: null,
    measured: measure(search, queries, services, { budgetMs: settings.budgetMs, now }),
  };
}
