import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { CommandError, describeFailure } from '../../scripts/commandError.ts';

describe('what a publisher reads when a command fails', () => {
  test('a sentence written for them comes as it is', () => {
    expect(describeFailure(new CommandError('There are no services in a.json.'))).toBe(
      'There are no services in a.json.',
    );
  });

  test('a file that is not there is named', async () => {
    const failure: unknown = await readFile('/nowhere/services.json').catch((error: unknown) => error);
    expect(describeFailure(failure)).toBe(
      'Could not use /nowhere/services.json: there is no such file or folder.',
    );
  });

  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'this account may not read or write it'],
    ['EROFS', 'it is on a read-only disk'],
  ])('%s comes in words', (code, words) => {
    const failure = Object.assign(new Error(`${code}: x`), { code, path: '/srv/release/latest.json' });
    expect(describeFailure(failure)).toBe(`Could not use /srv/release/latest.json: ${words}.`);
  });

  test('a full disk comes in words also where a database met it', () => {
    const database = new DatabaseSync(':memory:');
    database.exec('PRAGMA max_page_count = 2');
    let failure: unknown = null;
    try {
      database.exec(`CREATE TABLE text (text); INSERT INTO text VALUES ('${'long '.repeat(10_000)}')`);
    } catch (error) {
      failure = error;
    }
    expect(describeFailure(failure)).toBe('Could not use a file: the disk is full.');
  });

  test('a database that cannot be written for another reason says so in words', () => {
    const fault = Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 778 });
    expect(describeFailure(fault)).toBe('Could not use a file: the disk cannot be read or written.');
  });

  test('a port that something else uses is named', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const second = createServer().listen(port);
    const [failure] = await once(second, 'error');
    server.close();
    expect(describeFailure(failure)).toBe(
      `Port ${port} is in use already: stop what uses it, or give another.`,
    );
  });

  test('what nobody foresaw is not hidden', () => {
    expect(describeFailure(new RangeError('a bug'))).toContain('a bug');
    expect(describeFailure('thrown text')).toContain('thrown text');
  });
});
