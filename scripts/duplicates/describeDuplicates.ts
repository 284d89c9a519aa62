import type { DuplicatePair, Duplicates } from './findDuplicates.ts';
import type { Merge } from './mergeDecisions.ts';

/** How many pairs are told one by one; `--json` has all. */
const mostShown = 200;

/** Probable duplicates as lines for a person, with what to do about them. */
export function describeDuplicates({ compared, pairs, tooCommon }: Duplicates): string {
  const lines = [`Compared ${compared} running services: ${sayPairs(pairs.length)} likely one service.`];
  for (const { grade, evidence, against, services } of pairs.slice(0, mostShown)) {
    lines.push('', `${grade}: ${evidence.join(', ')}`);
    if (against.length > 0) lines.push(`  but ${against.join(', ')}`);
    for (const { id, name, organization, provenance } of services) {
      lines.push(`  ${id}: ${name} (${organization.name}), from ${provenance.feedId}`);
    }
  }
  if (pairs.length > mostShown) lines.push('', `${pairs.length - mostShown} more: --json has all.`);
  if (tooCommon.length > 0) {
    lines.push('', `Shared by too many to compare by alone: ${tooCommon.slice(0, 10).join('; ')}.`);
  }
  if (pairs.length > 0) {
    lines.push(
      '',
      'Decide each: duplicates decide --keep <id> --drop <id>, or --apart <id> <id> where they are two services.',
    );
  }
  return lines.join('\n');
}

/** A pair as `--json` prints it. */
export function toJsonPair({ grade, points, evidence, against, services }: DuplicatePair): object {
  return {
    grade,
    points,
    evidence,
    against,
    services: services.map(({ id, name, organization, provenance: { feedId, sourceId } }) => ({
      id,
      name,
      organization: organization.name,
      feedId,
      sourceId,
    })),
  };
}

/** What was merged, as lines for a person. */
export function describeMerges(report: {
  readonly read: number;
  readonly written: number;
  readonly merges: readonly Merge[];
  readonly notes: readonly string[];
}): string {
  const lines = [`Read ${report.read}, merged ${report.merges.length}, wrote ${report.written}.`];
  for (const { keep, drop, fields } of report.merges) {
    const taken = fields.length === 0 ? 'nothing was taken from it' : `taken from it: ${fields.join(', ')}`;
    lines.push(`  ${drop} went into ${keep}; ${taken}`);
  }
  return [...lines, ...report.notes].join('\n');
}

function sayPairs(count: number): string {
  if (count === 0) return 'no two are';
  return count === 1 ? '1 pair is' : `${count} pairs are`;
}
