import { Command } from 'commander';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addImportCommand } from '../../../scripts/commands/import.ts';
import { makeContractFile, writeFeed } from '../feeds/hmpps-interventions/contractFixture.ts';
import { watchOutput } from './printedOutput.ts';

const printed = watchOutput();
let folder = '';
let out = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  out = join(folder, 'services.json');
});

async function runImport(...options: readonly string[]): Promise<void> {
  const program = new Command('catalogue').exitOverride();
  addImportCommand(program);
  for (const command of program.commands) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => undefined, writeOut: (text) => (printed.text += text) });
  }
  await program.parseAsync(['import', ...options], { from: 'user' });
}

const feedOptions = ['--feed', 'hmpps-interventions', '--retrieved', '2026-11-22'];

describe('a publisher names the feed', () => {
  it.each([
    ['--feed-id', 'Leeds Council', /lower-case letters, digits and single hyphens/],
    ['--feed-id', 'x'.repeat(61), /at most 60/],
    ['--source-name', ' ', /a name of at most 250 characters/],
  ])('and is told when %s is “%s”', async (option, value, sentence) => {
    await expect(runImport(...feedOptions, '--from', folder, '--out', out, option, value)).rejects.toThrow(
      sentence,
    );
  });

  it('and is told when a mapping is not there', async () => {
    const from = await writeFeed({ 'a.json': makeContractFile() });
    await expect(
      runImport(...feedOptions, '--from', from, '--out', out, '--mapping', 'lga-esd', '/no/such.csv'),
    ).rejects.toThrow(/The mapping \/no\/such\.csv cannot be read/);
  });
});

describe('a publisher imports the commissioned services', () => {
  it('and is told what was read, taken and refused, file by file', async () => {
    const from = await writeFeed({ 'a.json': makeContractFile(), 'b.json': 'not JSON' });
    await runImport(...feedOptions, '--from', from, '--out', out, '--allow-rejected');
    expect(printed.text).toBe(
      'Read 2, accepted 1, rejected 1.\nThis run is partial: the feed may hold more, so nothing was retired.\n\nRejected:\n  b.json: the file is not JSON\n',
    );
    const services: unknown = JSON.parse(await readFile(out, 'utf8'));
    expect(services).toMatchObject([{ id: 'crs-inv-0001', provenance: { retrievedAt: '2026-11-22' } }]);
  });

  it('one broken contract stops the import, and the earlier output stays as it was', async () => {
    await writeFile(out, 'earlier');
    const from = await writeFeed({ 'a.json': makeContractFile(), 'b.json': 'not JSON' });
    await expect(runImport(...feedOptions, '--from', from, '--out', out)).rejects.toThrow(
      /^1 of 2 records could not be read \(b\.json: the file is not JSON\).+--allow-rejected/,
    );
    expect(await readFile(out, 'utf8')).toBe('earlier');
    expect(printed.text).toContain('b.json: the file is not JSON');
  });

  it('a folder that does not exist is named, not made', async () => {
    const from = await writeFeed({ 'a.json': makeContractFile() });
    await expect(runImport(...feedOptions, '--from', from, '--out', `${out}.d/x.json`)).rejects.toThrow(
      /There is no folder .+\.d to write/,
    );
  });

  it('and a machine is told the same as JSON', async () => {
    const nameless = makeContractFile({ activities: [] });
    const from = await writeFeed({ 'a.json': nameless, 'b.json': '[]' });
    await runImport(...feedOptions, '--from', from, '--out', out, '--json', '--allow-rejected');
    expect(JSON.parse(printed.text)).toEqual({
      read: 2,
      accepted: 1,
      rejected: [{ id: 'b.json', reason: 'the file is not an object' }],
      warnings: [{ id: 'a.json', message: 'it lists no activities' }],
      complete: false,
      notes: [],
      retired: [],
      kept: [],
      asked: [],
    });
  });

  it('gets the same bytes for the same feed, one service a line, in order of id', async () => {
    const other = makeContractFile({ contract_reference: 'AAA_1' });
    const from = await writeFeed({ 'a.json': makeContractFile(), 'b.json': other });
    await runImport(...feedOptions, '--from', from, '--out', out);
    const first = await readFile(out, 'utf8');
    await runImport(...feedOptions, '--from', from, '--out', out);
    expect(await readFile(out, 'utf8')).toBe(first);
    expect(first.split('\n').map((line) => /"id":"([^"]+)"/.exec(line)?.[1])).toEqual([
      undefined,
      'crs-aaa-1',
      'crs-inv-0001',
      undefined,
      undefined,
    ]);
  });

  it('keeps the earlier file when nothing in the feed can be taken', async () => {
    await writeFile(out, 'earlier');
    const from = await writeFeed({ 'a.json': '{}' });
    await expect(runImport(...feedOptions, '--from', from, '--out', out)).rejects.toThrow(
      `Nothing in the feed could be taken (1 read), so ${out} was not written.`,
    );
    expect(printed.text).toContain('a.json: region is not an object');
    expect(await readFile(out, 'utf8')).toBe('earlier');
  });

  it('keeps the earlier file, and leaves no crumbs, when the new one cannot be put in place', async () => {
    const from = await writeFeed({ 'a.json': makeContractFile() });
    // A folder stands where the file should go, so that the last step fails.
    await expect(runImport(...feedOptions, '--from', from, '--out', from)).rejects.toThrow();
    expect((await readdir(from)).sort()).toEqual(['contracts', 'providers.json']);
    expect((await readdir(join(from, '..'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['an empty folder', () => mkdtemp(join(tmpdir(), 'empty-')), /There are no contract files/],
    [
      'a folder that is not there',
      () => Promise.resolve('/nowhere/at/all'),
      /There is no folder \/nowhere\/at\/all\./,
    ],
    ['a web address', () => Promise.resolve('https://example.org/feed'), /from a folder on this computer/],
  ])('is told in one sentence about %s', async (_what, where, sentence) => {
    await expect(runImport(...feedOptions, '--from', await where(), '--out', out)).rejects.toThrow(sentence);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is told which kinds of feed there are', async () => {
    await expect(runImport('--feed', 'oruk', '--from', folder, '--out', out)).rejects.toThrow(
      /^There is no kind of feed “oruk”; the kinds are: .*hmpps-interventions/,
    );
    await expect(runImport('--help')).rejects.toThrow();
    expect(printed.text).toMatch(/Kinds of feed:\n(?: {2}.+\n)* {2}hmpps-interventions: /);
  });

  it('is told when a day is none, and when an option is missing', async () => {
    await expect(
      runImport('--feed', 'x', '--from', 'x', '--out', out, '--retrieved', 'today'),
    ).rejects.toThrow(/day such as 2027-01-14/);
    await expect(runImport('--feed', 'x', '--from', 'x')).rejects.toThrow(/required option '--out/);
  });
});
