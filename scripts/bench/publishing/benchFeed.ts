/** A feed of invented services, as `import` finds it. */
export interface BenchFeed {
  readonly from: string;
  /** What else `import` is told. */
  readonly options: readonly string[];
  readonly close: () => Promise<void>;
}
