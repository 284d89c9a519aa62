import { Command } from 'commander';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addImportCommand } from '../../../scripts/commands/import.ts';
import { openFeedServer, pageOf, pageThrough, type FeedServer } from '../feeds/open-referral/feedServer.ts';
import { makeV3Service } from '../feeds/open-referral/openReferralFixture.ts';
import { watchOutput } from './printedOutput.ts';

const printed = watchOutput();
let folder = '';
let out = '';
let server: FeedServer | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-feed-'));
  out = join(folder, 'leeds.json');
});
afterEach(async () => {
  await server?.close();
  server = null;
});

async function runImport(from: string, ...options: readonly string[]): Promise<void> {
  const program = new Command('catalogue').exitOverride();
  addImportCommand(program);
  printed.text = '';
  await program.parseAsync(
    ['import', '--feed', 'open-referral-uk', '--from', from, '--out', out, ...options],
    {
      from: 'user',
    },
  );
}
async function readOut(): Promise<readonly Record<string, unknown>[]> {
  return JSON.parse(await readFile(out, 'utf8'));
}

async function savePages(name: string, ids: readonly string[], claims: object = {}): Promise<string> {
  await mkdir(join(folder, name));
  const page = { contents: ids.map((id) => makeV3Service(id)), total_items: ids.length, ...claims };
  await writeFile(join(folder, name, 'page-1.json'), JSON.stringify(page));
  return join(folder, name);
}
const named = ['--feed-id', 'leeds', '--source-name', 'Leeds directory', '--retrieved', '2026-11-23'];

describe('a publisher imports a council’s feed again', () => {
  it('and what it no longer holds is retired, findable as ended', async () => {
    await runImport(await savePages('monday', ['a', 'b', 'c']), ...named);
    expect(await readOut()).toHaveLength(3);
    await runImport(await savePages('tuesday', ['a', 'd']), ...named, '--json');
    expect(JSON.parse(printed.text)).toMatchObject({
      read: 2,
      accepted: 2,
      complete: true,
      retired: ['leeds-b', 'leeds-c'],
      kept: [],
    });
    expect(await readOut()).toMatchObject([
      { id: 'leeds-a', status: 'active', provenance: { sourceName: 'Leeds directory' } },
      { id: 'leeds-b', status: 'defunct', ends: '2026-11-23' },
      { id: 'leeds-c', status: 'defunct', ends: '2026-11-23' },
      { id: 'leeds-d', status: 'active' },
    ]);
  });

  it('and a feed that was not seen whole retires nothing', async () => {
    await runImport(await savePages('monday', ['a', 'b', 'c']), ...named);
    const before = await readOut();
    await runImport(await savePages('tuesday', ['a'], { total_items: 3 }), ...named);
    expect(printed.text).toContain('This run is partial: the feed may hold more, so nothing was retired.');
    expect(printed.text).toContain('Kept 2 of an earlier import as they were.');
    expect(await readOut()).toEqual(before);
  });

  it('and is asked about what may be gone or not, name by name', async () => {
    const unclaimed = { total_items: null };
    await runImport(await savePages('monday', ['a', 'b', 'c'], unclaimed), ...named);
    const before = await readOut();
    const tuesday = await savePages('tuesday', ['a'], unclaimed);
    await runImport(tuesday, ...named);
    expect(printed.text).toContain('Kept 2 of an earlier import as they were.');
    expect(printed.text).toMatch(
      /^Note: 2 services that are not in the feed .+ then pass --retire-gone 2-\w{6}\.$/m,
    );
    expect(printed.text).toContain(
      '\nNot in the feed, and kept until you say that they are gone:\n' +
        '  leeds-b: Invented Advice b\n  leeds-c: Invented Advice c\n',
    );
    expect(await readOut()).toEqual(before);
    const [, word = ''] = /--retire-gone (\S+)\.$/m.exec(printed.text) ?? [];
    await runImport(tuesday, ...named, '--retire-gone', word);
    expect(printed.text).toContain('Retired 2 that the feed no longer holds.');
  });

  it('and a file with a service that cannot be read is not replaced, unless the feed has it', async () => {
    const pages = await savePages('monday', ['a', 'b']);
    await runImport(pages, ...named);
    const damaged = (await readFile(out, 'utf8')).replace('"name":"Invented Advice b"', '"name":7');
    await writeFile(out, damaged);
    await expect(runImport(await savePages('tuesday', ['a']), ...named)).rejects.toThrow(
      /^A service of .+ cannot be read \(leeds-b: .+\) and would be lost, so .+ mend it there, or take it out\.$/,
    );
    expect(await readFile(out, 'utf8')).toBe(damaged);
    await runImport(pages, ...named);
    expect(printed.text).toContain('could not be read; what the feed says of it stands in its place.');
    expect(await readOut()).toMatchObject([{ id: 'leeds-a' }, { id: 'leeds-b', name: 'Invented Advice b' }]);
  });

  it('may compare with another file than the one it writes', async () => {
    await runImport(await savePages('monday', ['a', 'b']), ...named);
    const monday = join(folder, 'monday.json');
    await writeFile(monday, await readFile(out));
    await writeFile(`${monday}.seen`, await readFile(`${out}.seen`));
    await writeFile(out, 'not services');
    const tuesday = await savePages('tuesday', ['a']);
    await runImport(tuesday, ...named, '--previous', monday);
    expect(await readOut()).toMatchObject([{ id: 'leeds-a' }, { id: 'leeds-b', status: 'defunct' }]);
    await writeFile(out, 'not services');
    await expect(runImport(tuesday, ...named, '--previous', out)).rejects.toThrow(
      /is not a list of services/,
    );
    await expect(runImport(tuesday, ...named)).rejects.toThrow(/is there and holds no list of services, so/);
    expect(await readFile(out, 'utf8')).toBe('not services');
  });

  it('and a file of another feed is not replaced, and they are told what to do', async () => {
    const pages = await savePages('monday', ['a', 'b']);
    await runImport(pages, ...named);
    const before = await readFile(out, 'utf8');
    await expect(runImport(pages, '--feed-id', 'hull')).rejects.toThrow(
      /holds services of other feeds \(leeds\), which would be lost, so .+ pass --feed-id .+ or write to another/,
    );
    expect(await readFile(out, 'utf8')).toBe(before);
    const hull = join(folder, 'hull.json');
    await runImport(pages, '--feed-id', 'hull', '--out', hull, '--previous', out);
    expect(printed.text).toContain(
      'The earlier file held 2 services of other feeds; they were not carried over.',
    );
    expect(JSON.parse(await readFile(hull, 'utf8'))).toMatchObject([{ id: 'hull-a' }, { id: 'hull-b' }]);
  });

  it('by its address, and the copy beside the file gives the same bytes on any later day', async () => {
    const pages = pageThrough([makeV3Service('a'), makeV3Service('b')], 1);
    server = await openFeedServer((path) => pages(pageOf(path) ?? 0));
    await runImport(server.address, '--retrieved', '2026-11-20');
    const live = await readFile(out, 'utf8');
    expect(live).toContain('"feedId":"127-0-0-1"');
    await server.close();
    await runImport(join(folder, 'leeds-raw'));
    expect(await readFile(out, 'utf8')).toBe(live);
  });

  it('without keeping a copy when told so', async () => {
    const pages = pageThrough([makeV3Service('a')], 1);
    server = await openFeedServer((path) => pages(pageOf(path) ?? 0));
    await runImport(server.address, '--no-raw');
    expect(await readdir(folder)).toEqual(['leeds.json', 'leeds.json.seen']);
  });

  it('with needs from the taxonomy by the built-in mappings, or by one of their own', async () => {
    const attributes = [{ taxonomy_term: { id: 'q7', name: 'Housing', taxonomy: 'ours' } }];
    await mkdir(join(folder, 'feed'));
    await writeFile(join(folder, 'feed', 'a.json'), JSON.stringify(makeV3Service('a', { attributes })));
    await runImport(join(folder, 'feed'), ...named);
    expect(await readOut()).toMatchObject([{ needs: ['accommodation'] }]);
    const mapping = join(folder, 'mapping.csv');
    await writeFile(mapping, 'term,needs,cohorts\nours q7,finance,veteran\n');
    await runImport(join(folder, 'feed'), ...named, '--mapping', mapping);
    expect(await readOut()).toMatchObject([{ needs: ['finance'], cohorts: [{ cohort: 'veteran' }] }]);
  });

  it('and nothing is written when nothing can be taken', async () => {
    await writeFile(out, 'earlier');
    server = await openFeedServer((_path, _request, response) => {
      response.end('<!doctype html><title>Sorry</title>');
      return null;
    });
    await expect(runImport(server.address)).rejects.toThrow(/it is a web page \(HTML\), not JSON/);
    await server.close();
    await expect(runImport(await savePages('empty', []))).rejects.toThrow(
      /Nothing in the feed could be taken \(0 read\)/,
    );
    expect(await readFile(out, 'utf8')).toBe('earlier');
  });
});
