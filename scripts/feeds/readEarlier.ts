import { parseService } from '../../src/catalogue/parseService.ts';
import { CommandError } from '../commandError.ts';
import type { KeptServices } from './kept/keptServices.ts';
import { serviceRecords } from './serviceRecords.ts';

/**
 * Keeps what an earlier import wrote, service by service: the file that was named, or else the one about
 * to be replaced, where it is there.
 *
 * @returns what a publisher should know about it
 * @throws CommandError when the file that was named is no list, or the file system's error: a file that
 * cannot be got at may hold what must not be replaced
 */
export function readEarlier(named: string | null, out: string, earlier: KeptServices): readonly string[] {
  const path = named ?? out;
  let lost = 0;
  try {
    for (const record of serviceRecords(path)) {
      const parsed = parseService(record);
      if (parsed.ok) earlier.keep(parsed.service);
      else lost += 1;
    }
  } catch (error) {
    if (named === null && isAbsent(error)) return [];
    // Damaged is only what was read and is no list.
    if (!(error instanceof CommandError)) throw error;
    if (named !== null)
      throw new CommandError(`${named} is not a list of services that an earlier import wrote.`, {
        cause: error,
      });
    earlier.clear();
    return [`${path} was there but held no list of services, so nothing was compared with it.`];
  }
  return lost === 0 ? [] : [`${lost} services of ${path} could not be read and were not carried over.`];
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
