import type { FeedImport } from '../feeds/feedAdapter.ts';
import type { AbsentServices } from '../feeds/retireAbsent.ts';

/** What an import did, for people and for machines. */
export type ImportReport = FeedImport & AbsentServices;

/** The report as `--json` prints it. */
export function toReport(report: ImportReport): object {
  const { read, services, rejected, warnings, isComplete, notes, retired, kept } = report;
  return {
    read,
    accepted: services.length,
    rejected,
    warnings,
    complete: isComplete,
    notes,
    retired: retired.map(({ id }) => id),
    kept: kept.map(({ id }) => id),
  };
}

/** The report as people read it. */
export function describeReport(report: ImportReport): string {
  const { read, services, rejected, warnings, isComplete, notes, retired, kept } = report;
  const lines = [`Read ${read}, accepted ${services.length}, rejected ${rejected.length}.`];
  if (!isComplete) lines.push('This run is partial: the feed may hold more, so nothing was retired.');
  if (retired.length > 0) lines.push(`Retired ${retired.length} that the feed no longer holds.`);
  if (kept.length > 0) lines.push(`Kept ${kept.length} of an earlier import as they were.`);
  for (const note of notes) lines.push(`Note: ${note}`);
  if (retired.length > 0) lines.push('', 'Retired:', ...retired.map(({ id, name }) => `  ${id}: ${name}`));
  if (rejected.length > 0) lines.push('', 'Rejected:');
  for (const { id, reason } of rejected) lines.push(`  ${id}: ${reason}`);
  if (warnings.length > 0) lines.push('', `Warnings (${warnings.length}):`);
  for (const { id, message } of warnings) lines.push(`  ${id}: ${message}`);
  return `${lines.join('\n')}\n`;
}

/** What a publisher should know of services that an earlier import had. */
export function describeAbsent({ isDoubtful, ofOtherFeeds }: AbsentServices): readonly string[] {
  const others = `The earlier file held ${ofOtherFeeds} services of other feeds; they were not carried over.`;
  const doubt =
    'More services are gone than the feed has left, so none was retired; pass --retire-many if that is right.';
  return [...(isDoubtful ? [doubt] : []), ...(ofOtherFeeds > 0 ? [others] : [])];
}

/** What to do where people had checked listings that now say what the feed says. */
export function describeUnchecked(listings: number): readonly string[] {
  if (listings === 0) return [];
  return [`People had checked ${listings} of these listings: bring that back with changes reapply.`];
}
