import { queryClasses } from './benchQuery.ts';
import type { EngineRun } from './runEngine.ts';
import type { Verdict } from './verdicts.ts';

/** Rows of text in columns of even width, the first row a heading. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return lines.join('\n');
}

/** All engines at one size: building and keeping the index, speed and precision, then p95 by class. */
export function describeRuns(size: number, runs: readonly EngineRun[]): string {
  const heading = [
    'engine',
    'build s',
    'index kB',
    'load ms',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'precision',
    'typos',
    'queries',
  ];
  const rows = runs.map((run) => [
    run.engine,
    run.buildMs === null ? '–' : (run.buildMs / 1_000).toFixed(2),
    run.indexBytes === null ? '–' : Math.round(run.indexBytes / 1_000).toLocaleString('en-GB'),
    run.loadMs === null ? '–' : run.loadMs.toFixed(0),
    ...[run.measured?.all.p50, run.measured?.all.p95, run.measured?.all.p99].map(toMilliseconds),
    toShare(run.measured?.all.precision),
    toShare(run.measured?.typos.precision),
    `${run.measured?.all.queries ?? 0} of ${run.queriesAsked}`,
  ]);
  const measured = runs.filter((run) => run.measured !== null);
  const byClass = (pick: 'p95' | 'precision', show: (value: number | undefined) => string) =>
    toTable([
      [pick === 'p95' ? 'p95 ms by kind of query' : 'precision by kind of query', ...queryClasses],
      ...measured.map((run) => [
        run.engine,
        ...queryClasses.map((each) => show(run.measured?.classes[each]?.[pick])),
      ]),
    ]);
  const skipped = runs
    .filter((run) => run.skipped !== null)
    .map((run) => `${run.engine} left out: ${run.skipped}`);
  return [
    `\n${size.toLocaleString('en-GB')} services`,
    toTable([heading, ...rows]),
    ...skipped,
    '',
    byClass('p95', toMilliseconds),
    '',
    byClass('precision', toShare),
  ].join('\n');
}

/** The verdicts, one a line. */
export function describeVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts
    .map(
      ({ claim, holds, figures }) =>
        `${holds === null ? '  ?  ' : holds ? ' yes ' : ' NO  '} ${claim} (${figures})`,
    )
    .join('\n');
}

function toMilliseconds(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function toShare(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
}
