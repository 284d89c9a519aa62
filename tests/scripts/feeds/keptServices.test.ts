import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { KeptServices } from '../../../scripts/feeds/kept/keptServices.ts';
import { makeService } from '../../factories/serviceFactory.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-story-'));
let kept: KeptServices | null = null;
afterEach(() => {
  kept?.close();
  kept = null;
});

describe('services that are kept on the disk while a feed is read', () => {
  it('come back as they were, replaced ones in their place, with what was said of them', () => {
    kept = KeptServices.open(join(folder, 'one'));
    const many = Array.from({ length: 2_000 }, (_, at) =>
      makeService({ id: `leeds-${at}`, summary: `Número ${at} `.repeat(20) }),
    );
    for (const service of many) kept.keep(service, [{ id: service.id, message: 'it names no organisation' }]);
    kept.keep(makeService({ id: 'leeds-7', name: 'Anew' }), []);
    kept.forget('leeds-8');
    expect([...kept.ids()].slice(6, 9)).toEqual(['leeds-6', 'leeds-7', 'leeds-9']);
    expect(kept.read('leeds-7').name).toBe('Anew');
    expect(kept.read('leeds-1999')).toEqual(many[1999]);
    expect(kept.textOf('leeds-0')).toBe(JSON.stringify(many[0]));
    expect(kept.size).toBe(1_999);
    expect(kept.warningCount).toBe(1_998);
    expect([...kept.warnings()].at(-1)).toEqual({ id: 'leeds-1999', message: 'it names no organisation' });
    expect(() => kept?.read('leeds-8')).toThrow(/was not kept/);
  });

  it('leave nothing behind, also when the run is broken off', () => {
    kept = KeptServices.open(join(folder, 'two'));
    kept.keep(makeService());
    expect(readdirSync(folder)).toEqual([]);
  });

  it('cannot be kept where there is no folder', () => {
    expect(() => KeptServices.open(join(folder, 'no', 'out.json'))).toThrow(/There is no folder/);
  });
});
