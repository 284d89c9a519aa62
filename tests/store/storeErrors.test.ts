import { describe, expect, test } from 'vitest';
import { isConnectionLost, isQuotaError, toStoreError } from '../../src/store/storeErrors.ts';

const quota = new DOMException('no room', 'QuotaExceededError');

describe('"storage is full", as browsers and Dexie say it', () => {
  test.each([
    ['by name (Chromium)', quota],
    [
      'inside an aborted transaction',
      Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota }),
    ],
    ['among the failures of a bulk write', Object.assign(new Error('1 of 2 failed'), { failures: [quota] })],
    [
      'in the message only (Firefox)',
      new Error('objects.bulkAdd(): 1 of 9 failed. Errors: QuotaExceededError: full'),
    ],
  ])('%s', (_, error) => {
    expect(isQuotaError(error)).toBe(true);
    expect(toStoreError(error)).toMatchObject({ fault: 'full' });
  });

  test.each([
    ['another fault', new DOMException('x', 'AbortError')],
    ['nothing', null],
    ['text', 'QuotaExceededError'],
  ])('%s is not that', (_, error) => expect(isQuotaError(error)).toBe(false));
});

describe('a lost connection', () => {
  test('is seen also where Dexie wrapped it', () => {
    const lost = new DOMException('Connection to Indexed Database server lost. Refresh', 'UnknownError');
    expect(isConnectionLost(lost)).toBe(true);
    expect(isConnectionLost(Object.assign(new Error('open failed'), { inner: lost }))).toBe(true);
    expect(isConnectionLost(new Error('another fault'))).toBe(false);
  });
});

test('a fault of the program is not blamed on the device', () => {
  const bug = new RangeError('a bug');
  expect(toStoreError(bug)).toBe(bug);
});
