import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureDemoKey } from '../../scripts/publish/demoKey.ts';
import { makeServices } from '../fakes/fakePublisher.ts';
import { tinyGazetteer } from '../fakes/tinyGazetteer.ts';

const program = fileURLToPath(new URL('../../scripts/catalogue.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  await ensureDemoKey(join(folder, 'demo-key.pem'));
  await writeFile(join(folder, 'gazetteer.json'), JSON.stringify(tinyGazetteer));
  await writeFile(join(folder, 'services.json'), JSON.stringify(makeServices(3)));
  expect(publish('demo-key.pem', 'release').status).toBe(0);
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the command line as a publisher does, in the test's folder. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function publish(key: string, out: string) {
  return run('publish', 'services.json', '--out', out, '--key', key, '--gazetteer', 'gazetteer.json');
}

describe('a publisher checks a release at the command line', () => {
  test('the demo release is checked with the demo key beside it', () => {
    const { status, stdout } = run('verify', 'release');
    expect(stdout).toMatch(/^Release 1 is sound: 3 services .* signed with the demo key/);
    expect(status).toBe(0);
  });

  test('a production release is checked with the public key that the app is built with', () => {
    const created = run('key', 'create', '--out', 'key.pem');
    const publicKey = created.stdout.trim();
    expect(publicKey).toMatch(/^[0-9a-f]{64}:[A-Za-z0-9+/]+=$/);
    expect(run('key', 'public', '--key', 'key.pem').stdout.trim()).toBe(publicKey);
    expect(publish('key.pem', 'production').status).toBe(0);
    const verified = run('verify', 'production', '--key', publicKey, '--json');
    expect(JSON.parse(verified.stdout)).toMatchObject({ version: 1, purpose: 'production', services: 3 });
    expect(run('verify', 'production', '--key', 'key.pem').status).toBe(0);
    expect(run('verify', 'production').stderr).toMatch(/refuse this release \(bad-signature\)/);
  });

  test('a damaged object is named', async () => {
    expect(publish('demo-key.pem', 'damaged').status).toBe(0);
    const pointer = JSON.parse(await readFile(join(folder, 'damaged/latest.json'), 'utf8')) as {
      signed: { manifest: { hash: string } };
    };
    const manifestPath = join(folder, `damaged/manifests/${pointer.signed.manifest.hash}.json`);
    const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as { thesaurus: { hash: string } };
    await writeFile(join(folder, `damaged/objects/${manifest.thesaurus.hash}.json`), '[]');
    const { status, stderr } = run('verify', 'damaged');
    expect(status).toBe(1);
    expect(stderr).toMatch(/refuse this release \(corrupt\): Object [0-9a-f]{12} \(thesaurus\) has/);
  });

  test.each([
    ['no folder named', ['verify'], /missing required argument 'dir'/],
    ['no release there', ['verify', 'nowhere'], /nowhere.latest\.json: there is no such file/],
    ['no key known', ['verify', '/'], /Which key should have signed it/],
    ['a key that is none', ['verify', 'release', '--key', 'secret'], /neither a public key nor a file/],
    ['a file without a key', ['verify', 'release', '--key', 'services.json'], /is not a trusted key/],
    ['a key file that is there already', ['key', 'create', '--out', 'demo-key.pem'], /is already there/],
    [
      'a day that is none',
      ['publish', 'services.json', '--out', 'x', '--key', 'demo-key.pem', '--published', '2026-02-30'],
      /It should be a day/,
    ],
    [
      'no key given',
      ['publish', 'services.json', '--out', 'x'],
      /required option '--key <pem>' not specified/,
    ],
    [
      'a folder that cannot be made',
      [
        'publish',
        'services.json',
        '--out',
        'services.json/x',
        '--key',
        'demo-key.pem',
        '--gazetteer',
        'gazetteer.json',
      ],
      /is a file, not a folder/,
    ],
  ])('%s: one sentence and a failure', (_, args, sentence) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
