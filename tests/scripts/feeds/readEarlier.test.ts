import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEarlier } from '../../../scripts/feeds/readEarlier.ts';
import { toServiceFile } from '../../../scripts/feeds/serviceFile.ts';
import { makeService } from '../../factories/serviceFactory.ts';
import { openKept } from './importWhole.ts';

let path = '';
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'earlier-')), 'services.json');
});

describe('the file that an import is about to replace', () => {
  it('need not be there', () => {
    expect(readEarlier(null, path, openKept())).toEqual([]);
  });

  it('is passed over, and said to be, when it holds no list', () => {
    writeFileSync(path, '{"not": "a list"}');
    const said = `${path} was there but held no list of services, so nothing was compared with it.`;
    expect(readEarlier(null, path, openKept())).toEqual([said]);
  });

  it('is not taken for damaged when the disk cannot give it', () => {
    mkdirSync(path);
    expect(() => readEarlier(null, path, openKept())).toThrow(
      expect.objectContaining({ code: 'EISDIR', path }),
    );
  });

  it('is not taken for damaged when what it holds cannot be kept', () => {
    writeFileSync(path, toServiceFile([makeService()]));
    const earlier = openKept();
    // As on a full disk: what is written to it fails.
    earlier.close();
    expect(() => readEarlier(null, path, earlier)).toThrow(/finalized|not open/);
  });
});

describe('a file that was named', () => {
  it('has to be there, and to hold a list', () => {
    expect(() => readEarlier(path, 'out.json', openKept())).toThrow(/ENOENT/);
    writeFileSync(path, 'earlier');
    expect(() => readEarlier(path, 'out.json', openKept())).toThrow(
      `${path} is not a list of services that an earlier import wrote.`,
    );
  });
});
