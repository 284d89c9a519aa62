import { parseService } from '../../src/catalogue/parseService.ts';
import { isRecord } from '../../src/catalogue/recordReader.ts';
import { CommandError } from '../commandError.ts';
import type { KeptServices } from './kept/keptServices.ts';
import { serviceRecords } from './serviceRecords.ts';

/**
 * Keeps what an earlier import wrote, service by service: the file that was named, or else the one about
 * to be replaced, where it is there. What cannot be read may only be replaced by what `here` says of it.
 *
 * @returns what a publisher should know about it
 * @throws CommandError when the file is no list, or holds what would be lost; or the file system's error: a
 * file that cannot be got at may hold what must not be replaced
 */
export function readEarlier(
  named: string | null,
  out: string,
  here: Pick<KeptServices, 'has'>,
  earlier: KeptServices,
): readonly string[] {
  const path = named ?? out;
  let replaced = 0;
  let lost: string | null = null;
  try {
    for (const record of serviceRecords(path)) {
      const parsed = parseService(record);
      if (parsed.ok) earlier.keep(parsed.service);
      else if (isRecord(record) && typeof record['id'] === 'string' && here.has(record['id'])) replaced += 1;
      else lost ??= describeLost(path, out, record, parsed.reasons);
    }
  } catch (error) {
    if (named === null && isAbsent(error)) return [];
    // Damaged is only what was read and is no list.
    if (!(error instanceof CommandError)) throw error;
    throw new CommandError(describeNoList(named, out), { cause: error });
  }
  if (lost !== null) throw new CommandError(lost);
  if (replaced === 0) return [];
  return [
    replaced === 1
      ? `1 service of ${path} could not be read; what the feed says of it stands in its place.`
      : `${replaced} services of ${path} could not be read; what the feed says of them stands in their place.`,
  ];
}

function describeLost(path: string, out: string, record: unknown, reasons: readonly string[]): string {
  const id: unknown = isRecord(record) ? record['id'] : null;
  return (
    `A service of ${path} cannot be read (${typeof id === 'string' ? id : 'without id'}: ${reasons.join('; ')}) and would ` +
    `be lost, so ${out} was not written: mend it there, or take it out.`
  );
}

function describeNoList(named: string | null, out: string): string {
  if (named !== null) return `${named} is not a list of services that an earlier import wrote.`;
  return (
    `${out} is there and holds no list of services, so it was not replaced: mend it, name what an earlier import ` +
    'wrote with --previous, or take it away.'
  );
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
