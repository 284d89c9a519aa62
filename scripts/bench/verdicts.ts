import { ownEngineName as ownEngine } from './engines/ownEngineName.ts';
import type { EngineRun } from './runEngine.ts';

/** One claim about the catalogue's own engine, and whether this run bears it out. */
export interface Verdict {
  readonly claim: string;
  /** Null when the run has not measured what it takes to say. */
  readonly holds: boolean | null;
  readonly figures: string;
}

// How the own engine's 95th percentile must compare: at most this part of the peer's.
const asked = [
  { size: 20_000, peer: 'minisearch', part: 1 / 5 },
  { size: 20_000, peer: 'flexsearch', part: 1 },
  { size: 50_000, peer: 'minisearch', part: 1 / 10 },
  { size: 50_000, peer: 'flexsearch', part: 1 / 2 },
] as const;
const leastPrecision = 0.96;
const mostGrowth = 2;
// A slow peer answers only some queries in its time; from fewer than these nothing can be said.
const leastQueries = 24;

/** Holds what was measured against what is asked of the search. */
export function toVerdicts(runs: readonly EngineRun[]): readonly Verdict[] {
  const find = (engine: string, size: number) =>
    runs.find((run) => run.engine === engine && run.size === size)?.measured ?? null;
  const sizes = [...new Set(runs.map(({ size }) => size))];
  return [
    ...asked.map(({ size, peer, part }) =>
      compareSpeed(find(ownEngine, size), find(peer, size), size, peer, part),
    ),
    ...sizes.flatMap((size) => comparePrecision(runs.filter((run) => run.size === size))),
    compareGrowth(find(ownEngine, 5_000), find(ownEngine, 50_000)),
  ];
}

type Found = EngineRun['measured'];

function compareSpeed(own: Found, peer: Found, size: number, name: string, part: number): Verdict {
  const times = part === 1 ? 'below' : `at most 1/${Math.round(1 / part)} of`;
  const claim = `at ${size.toLocaleString('en-GB')} services, p95 ${times} ${name}’s`;
  if (!own || !peer) return { claim, holds: null, figures: 'not measured in this run' };
  const [mine, theirs] = [own.all.p95, peer.all.p95];
  return {
    claim,
    holds: part === 1 ? mine < theirs : mine <= theirs * part,
    figures: `${mine.toFixed(2)} ms against ${theirs.toFixed(2)} ms: 1/${(theirs / mine).toFixed(1)}`,
  };
}

function comparePrecision(runs: readonly EngineRun[]): readonly Verdict[] {
  const own = runs.find(({ engine }) => engine === ownEngine)?.measured;
  const size = runs[0]?.size.toLocaleString('en-GB');
  return (['all', 'typos'] as const).flatMap((part) => {
    const what = part === 'all' ? 'all queries' : 'queries with typing errors';
    const mine = own?.[part].precision;
    const claim = `at ${size} services, precision at 10 of at least ${leastPrecision} over ${what}`;
    const above = `at ${size} services, precision over ${what} above every peer’s`;
    if (mine === undefined) {
      return [claim, above].map((each) => ({
        claim: each,
        holds: null,
        figures: 'not measured in this run',
      }));
    }
    const peers = runs.flatMap(({ engine, measured }) =>
      engine !== ownEngine && measured && measured.all.queries >= leastQueries
        ? [{ engine, precision: measured[part].precision }]
        : [],
    );
    const best = peers.sort((a, b) => b.precision - a.precision)[0];
    return [
      { claim, holds: mine >= leastPrecision, figures: mine.toFixed(3) },
      {
        claim: above,
        holds: best ? mine > best.precision : null,
        figures: best
          ? `${mine.toFixed(3)} against ${best.precision.toFixed(3)} (${best.engine})`
          : 'no peer measured',
      },
    ];
  });
}

function compareGrowth(small: Found, large: Found): Verdict {
  const claim = 'p95 at most doubles from 5,000 to 50,000 services';
  if (!small || !large) return { claim, holds: null, figures: 'not measured in this run' };
  const growth = large.all.p95 / small.all.p95;
  return {
    claim,
    holds: growth <= mostGrowth,
    figures: `${small.all.p95.toFixed(2)} ms to ${large.all.p95.toFixed(2)} ms: ${growth.toFixed(1)} times`,
  };
}
