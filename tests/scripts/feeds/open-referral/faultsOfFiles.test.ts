import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openReferralUk } from '../../../../scripts/feeds/open-referral/adapter.ts';
import { makeSettings } from '../feedSettings.ts';
import { importWhole, openKept } from '../importWhole.ts';
import { makeV3Service } from './openReferralFixture.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
});

describe('saved files and a disk that fails', () => {
  it('a file that leads nowhere is named, and the others are read', async () => {
    await writeFile(join(folder, 'a.json'), JSON.stringify(makeV3Service('a')));
    await symlink(join(folder, 'gone'), join(folder, 'b.json'));
    const run = await importWhole(openReferralUk, folder, makeSettings());
    expect(run).toMatchObject({ read: 1, isComplete: false });
    expect(run.notes).toEqual([expect.stringMatching(/^A file could not be read: b\.json: .*no such file/)]);
  });

  it.each(['a.json', 'a.jsonl'])('%s is not blamed when what was read cannot be kept', async (name) => {
    await writeFile(join(folder, name), JSON.stringify(makeV3Service('a')));
    const kept = openKept();
    const full = Object.assign(new Error('database or disk is full'), {
      code: 'ERR_SQLITE_ERROR',
      errcode: 13,
    });
    vi.spyOn(kept, 'keep').mockImplementation(() => {
      throw full;
    });
    await expect(openReferralUk.read(folder, makeSettings(), kept)).rejects.toThrow(full);
    kept.close();
  });
});
