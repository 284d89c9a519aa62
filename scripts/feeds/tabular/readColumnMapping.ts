import { readFile } from 'node:fs/promises';
import { CommandError } from '../../commandError.ts';
import { decodeText } from '../cleaning/decodeText.ts';
import { parseColumnMapping, type ColumnMapping } from './columnMapping.ts';

/** A mapping file of the publisher's own. @throws CommandError when it cannot be read or used */
export async function readColumnMapping(path: string): Promise<ColumnMapping> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`The columns file ${path} cannot be read: ${why}`);
  });
  const parsed = parseColumnMapping(decodeText(bytes).text);
  if (parsed.ok) return parsed.mapping;
  throw new CommandError(
    `The columns file ${path} cannot be used: ${parsed.reasons.slice(0, 5).join('; ')}.`,
  );
}
