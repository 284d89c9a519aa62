import { describe, expect, it } from 'vitest';
import type { CatalogueSnapshot } from '../../src/hooks/catalogueSession.ts';
import { describeCatalogue } from '../../src/pages/catalogue/catalogueSummary.ts';
import { describeHoldings } from '../../src/pages/about/aboutSummary.ts';
import { describeDeviceCopy } from '../../src/pages/deviceCopySummary.ts';
import { describeBytes } from '../../src/pages/describeList.ts';
import { describeProgress } from '../../src/pages/syncSummary.ts';
import { day } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const object = { kind: 'gazetteer', hash: 'a'.repeat(64), length: 1 } as const;

function makeSnapshot(
  confirmed: string | null,
  overrides: Partial<CatalogueSnapshot> = {},
): CatalogueSnapshot {
  const checks = {
    lastOutcome: 'offline',
    lastCheckedAt: '2026-11-22T08:05:00Z',
    lastConfirmedAt: confirmed,
  };
  const manifest = {
    formatVersion: 1,
    version: 7,
    published: day('2026-11-20'),
    expires: day('2027-02-18'),
    serviceCount: 196,
    services: [object],
    gazetteer: object,
    thesaurus: object,
  };
  return {
    device: {
      state: 'ready',
      release: {
        version: 7,
        manifestHash: 'm',
        keyId: 'k',
        activatedAt: '2026-09-01T09:00:00Z',
        manifest,
        ...checks,
      },
    },
    search: { state: 'ready', releaseId: 'm', serviceCount: 196 },
    checks,
    lastCheck: null,
    isRemoved: false,
    progress: null,
    ...overrides,
  };
}

describe('the line on every screen', () => {
  it('gives the catalogue’s date, the age of the copy and how the last check ended', () => {
    const snapshot = makeSnapshot('2026-11-20T10:00:00Z', {
      lastCheck: { outcome: 'offline', words: '', detail: null },
    });
    expect(describeDeviceCopy(snapshot, today)).toEqual({
      parts: [
        'Catalogue of 20 November 2026',
        'this device’s copy is 2 days old',
        'the newest catalogue cannot be reached: working offline',
      ],
      warning: null,
    });
  });

  it('warns from the thirty-first day on', () => {
    expect(describeDeviceCopy(makeSnapshot('2026-10-23T10:00:00Z'), today).warning).toBeNull();
    expect(describeDeviceCopy(makeSnapshot('2026-10-22T10:00:00Z'), today).warning).toMatch(/for 31 days/);
  });

  it('goes by the day it was copied when nothing ever confirmed it', () => {
    expect(describeDeviceCopy(makeSnapshot(null), today).warning).toMatch(/for 82 days/);
  });

  it('warns when the publisher no longer stands by it', () => {
    const snapshot = makeSnapshot('2027-02-18T10:00:00Z');
    expect(describeDeviceCopy(snapshot, day('2027-02-18')).warning).toBeNull();
    expect(describeDeviceCopy(snapshot, day('2027-02-19')).warning).toMatch(/until 18 February 2027/);
  });

  it('says both when an old copy is also past the publisher’s date', () => {
    const { warning } = describeDeviceCopy(makeSnapshot('2026-11-20T10:00:00Z'), day('2027-03-01'));
    expect(warning).toMatch(/not been confirmed for 101 days/);
    expect(warning).toMatch(/stood by this catalogue until 18 February 2027/);
    expect(warning?.match(/Check with the provider/g)).toHaveLength(1);
  });

  it('a confirmation in the future is none: the clock was or is wrong', () => {
    const { parts, warning } = describeDeviceCopy(makeSnapshot('2026-11-25T10:00:00Z'), today);
    expect(parts[1]).toBe('when this device’s copy was confirmed is not known');
    expect(warning).toMatch(/^This device’s clock may be wrong: when this copy was confirmed is not known\./);
    const rows = describeCatalogue(makeSnapshot('2026-11-25T10:00:00Z'), null, today);
    expect(rows.find(({ term }) => term === 'Last known to be the newest')).toMatchObject({
      details: ['Not known: this device’s clock may be wrong'],
      isUnknown: true,
    });
    expect(describeHoldings(makeSnapshot('2026-11-25T10:00:00Z'), today)).not.toMatch(/today/);
  });

  it('says which of opening, none and unreadable it is', () => {
    const words = (device: CatalogueSnapshot['device']) =>
      describeDeviceCopy(makeSnapshot(null, { device }), today).parts.join();
    const all = [
      words({ state: 'opening' }),
      words({ state: 'none' }),
      words({ state: 'unreadable', reason: '' }),
    ];
    expect(new Set(all).size).toBe(3);
  });
});

describe('the page about the device’s copy', () => {
  it('gives times as people in London read them', () => {
    const rows = describeCatalogue(makeSnapshot('2026-06-01T08:05:00Z'), 1_234_567, today);
    const of = (term: string) => rows.find((row) => row.term === term)?.details.join();
    expect(of('Last check for a newer one')).toBe('22 November 2026 at 8:05am');
    expect(of('Last known to be the newest')).toBe('1 June 2026 at 9:05am');
    expect(of('Space used')).toBe('About 1.2 MB, with the app itself');
    expect(of('Version')).toBe('7');
  });
});

it('progress is told in parts and bytes', () => {
  expect(
    describeProgress({
      step: 'downloading',
      objectsDone: 3,
      objectsTotal: 12,
      bytesDone: 40_000,
      bytesTotal: 310_000,
    }),
  ).toEqual({ label: 'Copying the catalogue to this device', detail: '3 of 12 parts, 40 kB of 310 kB' });
  expect(describeBytes(0)).toBe('0 kB');
  expect(describeBytes(1)).toBe('1 kB');
});
