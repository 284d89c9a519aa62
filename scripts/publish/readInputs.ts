import { readFile } from 'node:fs/promises';
import { parseServiceRecords, type ParsedServices } from '../../src/catalogue/parseServices.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { GazetteerError } from '../../src/geography/gazetteerError.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { CommandError } from '../commandError.ts';
import { serviceRecords } from '../feeds/serviceRecords.ts';

/** Reads a JSON file. @throws CommandError when it is not JSON, or the file system's error */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${path} is not JSON: ${fault}.`, { cause: error });
  }
}

/**
 * Reads canonical services from files as `import` writes them, as if they were one list.
 *
 * @throws CommandError when a file is no list of services, or when there is not one service in all
 */
export function readServiceFiles(paths: readonly string[]): ParsedServices {
  const parsed = parseServiceRecords(recordsOf(paths));
  if (parsed.read === 0) throw new CommandError(`There are no services in ${paths.join(', ')}.`);
  return parsed;
}

function* recordsOf(paths: readonly string[]): Generator<unknown> {
  for (const path of paths) yield* serviceRecords(path);
}

/** A gazetteer as it is published, and as the app reads it. */
export interface GazetteerInput {
  readonly value: unknown;
  readonly gazetteer: Gazetteer;
}

/** Reads a gazetteer and makes sure that the app can. @throws CommandError, or the file system's error */
export async function readGazetteerFile(path: string): Promise<GazetteerInput> {
  const value = await readJsonFile(path);
  try {
    return { value, gazetteer: parseGazetteer(value) };
  } catch (error) {
    if (!(error instanceof GazetteerError)) throw error;
    throw new CommandError(`${path} is not a gazetteer: ${error.message}.`, { cause: error });
  }
}
