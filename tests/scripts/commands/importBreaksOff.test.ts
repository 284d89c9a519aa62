import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectDir } from '../../../scripts/building/projectDir.ts';
import { toServiceFile } from '../../../scripts/feeds/serviceFile.ts';
import { makeService } from '../../factories/serviceFactory.ts';
import { openFeedServer, pageOf, pageThrough } from '../feeds/open-referral/feedServer.ts';
import { makeV3Service } from '../feeds/open-referral/openReferralFixture.ts';

it('an import that is killed half-way leaves the earlier file whole, and nothing beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-killed-'));
  const out = join(folder, 'leeds.json');
  const earlier = toServiceFile([makeService()]);
  await writeFile(out, earlier);
  const pages = pageThrough([makeV3Service('a'), makeV3Service('b')], 1);
  const server = await openFeedServer((path) => {
    if (pageOf(path) !== 2) return pages(pageOf(path) ?? 0);
    // The second page never comes.
    importing.kill('SIGKILL');
    return null;
  });
  const args = ['import', '--feed', 'open-referral-uk', '--from', server.address, '--out', out, '--no-raw'];
  const importing = spawn(process.execPath, [join(projectDir, 'scripts/catalogue.ts'), ...args], {
    stdio: 'ignore',
  });
  await once(importing, 'close');
  await server.close();
  expect(importing.signalCode).toBe('SIGKILL');
  expect(await readFile(out, 'utf8')).toBe(earlier);
  expect(await readdir(folder)).toEqual(['leeds.json']);
}, 30_000);

it('an import whose report nobody reads to its end is done all the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-unread-'));
  const [from, out] = [join(folder, 'team.csv'), join(folder, 'team.json')];
  await writeFile(from, 'Name,Organisation\nLane,Trust (invented)\n');
  const args = ['import', '--feed', 'csv', '--from', from, '--out', out];
  const importing = spawn(process.execPath, [join(projectDir, 'scripts/catalogue.ts'), ...args]);
  importing.stdout.destroy();
  let said = '';
  importing.stderr.on('data', (piece) => (said += String(piece)));
  await once(importing, 'close');
  expect({ code: importing.exitCode, said }).toEqual({ code: 0, said: '' });
  expect(await readFile(out, 'utf8')).toContain('Lane');
}, 30_000);
