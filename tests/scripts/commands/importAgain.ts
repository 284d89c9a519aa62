import { Command } from 'commander';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { addImportCommand } from '../../../scripts/commands/import.ts';
import { parseServices } from '../../../src/catalogue/parseServices.ts';

/** Files of a feed by their names. */
export type FeedFiles = Readonly<Record<string, string | Uint8Array>>;

/** What an import made of a feed that had been imported before. */
export interface ImportedAgain {
  /** Whether the report calls the run complete. */
  readonly complete: boolean;
  readonly notes: readonly string[];
  /** Names of the services that it retired. */
  readonly retired: readonly string[];
  /** Names of all others, as they stand in the file. */
  readonly running: readonly string[];
}

/**
 * A catalogue team imports a feed, and later again as it is then: its one file, its folder where it has
 * several, or an address. `meanwhile` is what befalls it between the two.
 */
export async function importAgain(
  kind: string,
  before: FeedFiles | string,
  after: FeedFiles | string,
  meanwhile: () => unknown = () => undefined,
): Promise<ImportedAgain> {
  const folder = await mkdtemp(join(tmpdir(), 'again-'));
  const out = join(folder, 'services.json');
  await runImport(kind, await place(folder, before), out, '2026-11-01');
  meanwhile();
  const printed = await runImport(kind, await place(folder, after), out, '2026-11-22');
  const report: { readonly complete: boolean; readonly notes: readonly string[] } = JSON.parse(printed);
  const { services } = parseServices(JSON.parse(await readFile(out, 'utf8'))) ?? { services: [] };
  const names = (isRetired: boolean) =>
    services.filter(({ status }) => (status === 'defunct') === isRetired).map(({ name }) => name);
  return {
    complete: report.complete,
    notes: report.notes,
    retired: names(true).sort(),
    running: names(false).sort(),
  };
}

async function place(folder: string, files: FeedFiles | string): Promise<string> {
  if (typeof files === 'string') return files;
  const feed = join(folder, 'feed');
  await rm(feed, { recursive: true, force: true });
  await mkdir(feed);
  for (const [name, content] of Object.entries(files)) await writeFile(join(feed, name), content);
  const [only, ...others] = Object.keys(files);
  return only === undefined || others.length > 0 ? feed : join(feed, only);
}

async function runImport(kind: string, from: string, out: string, day: string): Promise<string> {
  let printed = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const program = new Command('catalogue').exitOverride();
  addImportCommand(program);
  const options = ['--feed', kind, '--from', from, '--out', out, '--feed-id', 'team', '--retrieved', day];
  try {
    await program.parseAsync(['import', ...options, '--no-raw', '--json'], { from: 'user' });
  } finally {
    spy.mockRestore();
  }
  return printed;
}
