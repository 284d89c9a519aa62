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
  /** Names of the services that are retired in the file. */
  readonly retired: readonly string[];
  /** Names of all others, as they stand in the file. */
  readonly running: readonly string[];
  /** How many of those the report asks about: they may be gone or not. */
  readonly asked: number;
  /** The word that it gives for saying that they are gone; empty where it gives none. */
  readonly word: string;
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
  const team = await openTeam(kind);
  await team.imports(before);
  meanwhile();
  return team.imports(after);
}

/** A catalogue team that imports a feed of one kind into one file, time and again. */
export interface Team {
  /** The file of services. */
  readonly out: string;
  /** Imports the feed as it is now; `options` are those of the command. */
  readonly imports: (feed: FeedFiles | string, ...options: readonly string[]) => Promise<ImportedAgain>;
}

/** A team with nothing imported yet. */
export async function openTeam(kind: string): Promise<Team> {
  const folder = await mkdtemp(join(tmpdir(), 'again-'));
  const out = join(folder, 'services.json');
  let day = 0;
  return {
    out,
    imports: async (feed, ...options) => {
      day += 1;
      const on = `2026-11-${String(day).padStart(2, '0')}`;
      const printed = await runImport(kind, await place(folder, feed), out, on, options);
      return readOutcome(printed, out);
    },
  };
}

async function readOutcome(printed: string, out: string): Promise<ImportedAgain> {
  const report: {
    readonly complete: boolean;
    readonly notes: readonly string[];
    readonly asked: readonly string[];
  } = JSON.parse(printed);
  const { services } = parseServices(JSON.parse(await readFile(out, 'utf8'))) ?? { services: [] };
  const names = (isRetired: boolean) =>
    services.filter(({ status }) => (status === 'defunct') === isRetired).map(({ name }) => name);
  return {
    complete: report.complete,
    notes: report.notes,
    retired: names(true).sort(),
    running: names(false).sort(),
    asked: report.asked.length,
    word: /--retire-gone (\d+-\w+)\.?$/m.exec(report.notes.join('\n'))?.[1] ?? '',
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

async function runImport(
  kind: string,
  from: string,
  out: string,
  day: string,
  options: readonly string[],
): Promise<string> {
  let printed = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const program = new Command('catalogue').exitOverride();
  addImportCommand(program);
  const usual = ['--feed', kind, '--from', from, '--out', out, '--feed-id', 'team', '--retrieved', day];
  try {
    await program.parseAsync(['import', ...usual, '--no-raw', '--json', ...options], { from: 'user' });
  } finally {
    spy.mockRestore();
  }
  return printed;
}
