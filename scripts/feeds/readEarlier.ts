import { readFile } from 'node:fs/promises';
import { parseServices } from '../../src/catalogue/parseServices.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { CommandError } from '../commandError.ts';

/** What an earlier import wrote, and what a publisher should know about it. */
export interface EarlierServices {
  readonly services: readonly Service[];
  readonly notes: readonly string[];
}

/**
 * Reads what an earlier import wrote: the file that was named, or else the one about to be replaced,
 * where it is there.
 *
 * @throws CommandError when the file that was named cannot be read
 */
export async function readEarlier(named: string | null, out: string): Promise<EarlierServices> {
  const path = named ?? out;
  const text = await readFile(path, 'utf8').catch(() => null);
  const parsed = text === null ? null : parseServices(parseJson(text));
  if (parsed) {
    const { rejected } = parsed;
    const lost = `${rejected.length} services of ${path} could not be read and were not carried over.`;
    return { services: parsed.services, notes: rejected.length === 0 ? [] : [lost] };
  }
  if (named !== null)
    throw new CommandError(`${named} is not a list of services that an earlier import wrote.`);
  const unread = `${path} was there but held no list of services, so nothing was compared with it.`;
  return { services: [], notes: text === null ? [] : [unread] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a list either, which is what the caller asks.
    return null;
  }
}
