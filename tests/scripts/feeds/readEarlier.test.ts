import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEarlier } from '../../../scripts/feeds/readEarlier.ts';
import { toServiceFile } from '../../../scripts/feeds/serviceFile.ts';
import { makeService } from '../../factories/serviceFactory.ts';
import { openKept } from './importWhole.ts';

const none = new Map<string, never>();
let path = '';
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'earlier-')), 'services.json');
});

describe('the file that an import is about to replace', () => {
  it('need not be there', () => {
    expect(readEarlier(null, path, none, openKept())).toEqual([]);
  });

  it('is not replaced, and named, when it holds no list', () => {
    writeFileSync(path, '{"not": "a list"}');
    expect(() => readEarlier(null, path, none, openKept())).toThrow(
      `${path} is there and holds no list of services, so it was not replaced: mend it`,
    );
  });

  it('is not replaced where it holds a service that cannot be read and that the feed does not have', () => {
    const unreadable = { ...makeService({ id: 'leeds-b' }), needs: 'housing' };
    writeFileSync(path, JSON.stringify([makeService({ id: 'leeds-a' }), unreadable]));
    expect(() => readEarlier(null, path, none, openKept())).toThrow(
      /^A service of .+ cannot be read \(leeds-b: needs.+\) and would be lost, so .+ was not written: mend it/,
    );
    const here = new Map([['leeds-b', true]]);
    expect(readEarlier(null, path, here, openKept())).toEqual([
      `1 service of ${path} could not be read; what the feed says of it stands in its place.`,
    ]);
  });

  it('is not taken for damaged when the disk cannot give it', () => {
    mkdirSync(path);
    expect(() => readEarlier(null, path, none, openKept())).toThrow(
      expect.objectContaining({ code: 'EISDIR', path }),
    );
  });

  it('is not taken for damaged when what it holds cannot be kept', () => {
    writeFileSync(path, toServiceFile([makeService()]));
    const earlier = openKept();
    // As on a full disk: what is written to it fails.
    earlier.close();
    expect(() => readEarlier(null, path, none, earlier)).toThrow(/finalized|not open/);
  });
});

describe('a file that was named', () => {
  it('has to be there, and to hold a list', () => {
    expect(() => readEarlier(path, 'out.json', none, openKept())).toThrow(/ENOENT/);
    writeFileSync(path, 'earlier');
    expect(() => readEarlier(path, 'out.json', none, openKept())).toThrow(
      `${path} is not a list of services that an earlier import wrote.`,
    );
  });
});
