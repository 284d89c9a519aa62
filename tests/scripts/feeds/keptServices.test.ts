import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
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

  it('stand beside the records that were not taken, which may name a service', () => {
    kept = KeptServices.open(join(folder, 'three'));
    kept.rejections.add({ id: 'row 3', reason: 'it has no name' });
    kept.rejections.add({ id: 'row 4', reason: 'its postcode is none', sourceId: 'b' });
    expect([...kept.rejections]).toEqual([
      { id: 'row 3', reason: 'it has no name' },
      { id: 'row 4', reason: 'its postcode is none', sourceId: 'b' },
    ]);
    expect(kept.rejections).toMatchObject({ size: 2, unknown: 1 });
    expect(['a', 'b'].map((id) => kept?.rejections.holdsSource(id))).toEqual([false, true]);
  });

  it('cannot be kept where there is no folder', () => {
    expect(() => KeptServices.open(join(folder, 'no', 'out.json'))).toThrow(/There is no folder/);
  });
});

describe('what is remembered of each service meanwhile', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'B', '\ud800', '\udc00', '\0', 'é', '"', ' ') });

  it('is what a map would hold, whatever a feed calls its services', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, fc.boolean())), (steps) => {
        const store = KeptServices.open(join(folder, 'map'));
        const [map, model] = [store.openMap(), new Map<string, string>()];
        for (const [key, value, isGone] of steps) {
          expect(map.has(key)).toBe(model.has(key));
          if (isGone) expect(map.delete(key)).toBe(model.delete(key));
          else {
            map.set(key, value);
            model.set(key, value);
          }
          expect(map.get(key)).toBe(model.get(key));
        }
        expect([...map]).toEqual([...model]);
        expect(map.size).toBe(model.size);
        map.clear();
        expect([...map, map.size]).toEqual([0]);
        store.close();
      }),
      { numRuns: 50 },
    );
  });
});
