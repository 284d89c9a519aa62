/** What a run of the bench measures. */
export interface BenchSettings {
  readonly sizes: readonly number[];
  /** Queries of each class. */
  readonly perClass: number;
  /** Queries used to tune an engine are never the ones reported. */
  readonly seed: 'tune' | 'report';
  /** How long one engine's queries may take at one size, in milliseconds. */
  readonly budgetMs: number;
  /** Names of the engines, or empty for all. */
  readonly engines: readonly string[];
}

/** An engine that takes longer than this for one query is left out at that size, in milliseconds. */
export const slowestQueryMs = 4_000;

/** The full run, and a short one for a first look. */
export const fullRun: BenchSettings = {
  sizes: [1_000, 5_000, 20_000, 50_000],
  perClass: 60,
  seed: 'report',
  budgetMs: 40_000,
  engines: [],
};
/** Under a minute on a machine at rest. */
export const quickRun: BenchSettings = { ...fullRun, sizes: [1_000, 5_000], perClass: 12, budgetMs: 1_000 };
