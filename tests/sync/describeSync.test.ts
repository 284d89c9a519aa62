import { describe, expect, test } from 'vitest';
import { describeSyncOutcome } from '../../src/sync/describeSync.ts';
import type { StoreFault } from '../../src/store/storeErrors.ts';
import type { SyncOutcome } from '../../src/sync/syncResult.ts';

const failures: readonly SyncOutcome[] = [
  'offline',
  'bad-signature',
  'rollback',
  'expired',
  'corrupt',
  'unsupported-format',
  'storage-full',
];

describe('the words for how a sync ended', () => {
  test.each(failures)('%s: what the device still has is always said', (outcome) => {
    expect(describeSyncOutcome({ outcome, version: 3 })).toContain('kept the catalogue it has');
    const empty = describeSyncOutcome({ outcome, version: null });
    expect(empty).toContain('no catalogue on this device yet');
    expect(empty).not.toContain('kept');
  });

  test('no two outcomes read the same, except the two good ones to a hurried reader', () => {
    const words = failures.map((outcome) => describeSyncOutcome({ outcome, version: 3 }));
    expect(new Set(words).size).toBe(failures.length);
  });

  test.each([...failures, 'updated', 'up-to-date'] as const)('%s: no word of the machinery', (outcome) => {
    const words = describeSyncOutcome({ outcome, version: 3 });
    expect(words).not.toMatch(/signature|manifest|pointer|hash|rollback|corrupt|sync|IndexedDB|quota/i);
    expect(words).toMatch(/^[A-Z].*\.$/);
  });

  test('a device that cannot store it is told why: too full, an older app, or a browser that forbids it', () => {
    const of = (storageFault: StoreFault, version: number | null = 3) =>
      describeSyncOutcome({ outcome: 'storage-full', version, storageFault });
    expect(of('full')).toMatch(/free some space/i);
    expect(of('outdated')).toMatch(/reload the app/i);
    expect(of('unavailable')).toMatch(/this browser does not let the app store data/i);
    for (const words of [of('outdated'), of('unavailable')]) expect(words).not.toMatch(/space/i);
    // What cannot be read may be there all the same.
    expect(of('outdated', null)).not.toMatch(/no catalogue/i);
    expect(of('unavailable', null)).not.toMatch(/no catalogue/i);
  });

  test('a person with an up-to-date device is told just that', () => {
    expect(describeSyncOutcome({ outcome: 'up-to-date', version: 3 })).toBe(
      'This device has the newest catalogue.',
    );
  });
});
