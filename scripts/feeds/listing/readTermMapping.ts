import { readFile } from 'node:fs/promises';
import { decodeText } from '../cleaning/decodeText.ts';
import { CommandError } from '../../commandError.ts';
import { parseTermMapping } from './parseTermMapping.ts';
import type { MappedMeaning, TermMapping } from './termMapping.ts';

/** The mappings that come with the importer, by name: a file each in `mappings`. */
export const builtInMappings = ['lga-esd', 'open-eligibility', 'helpline-categories'] as const;

/**
 * One mapping out of several: names of built-in ones or paths to the publisher's own (JSON or CSV). Where
 * two know the same term, the one named first counts. Throws `CommandError` where one cannot be read.
 */
export async function readTermMappings(names: readonly string[]): Promise<TermMapping> {
  const all = new Map<string, MappedMeaning>();
  for (const name of names) {
    for (const [term, meaning] of await readTermMapping(name)) if (!all.has(term)) all.set(term, meaning);
  }
  return all;
}

async function readTermMapping(name: string): Promise<TermMapping> {
  const isBuiltIn = builtInMappings.some((known) => known === name);
  const from = isBuiltIn ? new URL(`./mappings/${name}.csv`, import.meta.url) : name;
  const bytes = await readFile(from).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`The mapping ${name} cannot be read: ${why}`);
  });
  const parsed = parseTermMapping(decodeText(bytes).text);
  if (parsed.ok) return parsed.mapping;
  throw new CommandError(`The mapping ${name} cannot be used: ${parsed.reasons.slice(0, 5).join('; ')}.`);
}
