import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { projectDir } from '../../../scripts/building/projectDir.ts';
import { toServiceFile } from '../../../scripts/feeds/serviceFile.ts';
import { makeService } from '../../factories/serviceFactory.ts';
import { openFeedServer, pageOf, pageThrough } from '../feeds/open-referral/feedServer.ts';
import { makeV3Service } from '../feeds/open-referral/openReferralFixture.ts';
import { openTeam } from './importAgain.ts';

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

it('what a killed import left beside its file goes with the next, and what is being written stays', async () => {
  const team = await openTeam('csv');
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(gone, 'close');
  const [old, young, ours, other] = [
    `${team.out}.${gone.pid}.tmp`,
    `${team.out}.${gone.pid}.kept`,
    `${team.out}.${process.ppid}.tmp`,
    `${team.out}.tmp`,
  ];
  for (const path of [old, young, ours, other]) {
    await writeFile(path, 'half');
    if (path !== young) await utimes(path, 0, 0);
  }
  await team.imports({ 'team.csv': 'Name,Organisation\nLane,Trust (invented)\n' });
  const left = (await readdir(dirname(team.out))).map((name) => join(dirname(team.out), name));
  expect(left).toEqual(expect.arrayContaining([young, ours, other]));
  expect(left).not.toContain(old);
});

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
