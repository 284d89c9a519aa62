import { describe, expect, it } from 'vitest';
import { toCanonicalBytes } from '../../src/release/canonicalJson.ts';
import { openEngine, type ReleaseBytes } from '../../src/search/engineFromBytes.ts';
import { keptReadingModel } from '../../src/search/understanding/reading/keptReadingModel.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { ask, readStarterFile, readStarterServices, searchOver } from './starterEngine.ts';

const services = readStarterServices();

/** The starter catalogue as a release holds it: services spread over objects. */
function toRelease(): ReleaseBytes {
  const objects: ArrayBuffer[] = [];
  for (let at = 0; at < services.length; at += 12)
    objects.push(toCanonicalBytes(services.slice(at, at + 12)).buffer);
  return {
    services: objects,
    gazetteer: toCanonicalBytes(readStarterFile('gazetteer.json')).buffer,
    thesaurus: toCanonicalBytes(thesaurus).buffer,
  };
}

const queries = [
  'woman in Gwent needs housing',
  'nelsn trust',
  'sofa surfing 52 LS9',
  'mentor',
  '',
  'somali Cardiff',
  'gambling Torbay',
];

describe('An index kept by the device', () => {
  const release = toRelease();
  const made = openEngine(release, 'release 7', null, keptReadingModel);
  const bytes = made.toSaved?.() ?? new ArrayBuffer(0);

  it('answers from the bytes of a release just as from services in memory', () => {
    const engine = searchOver(services);
    for (const text of queries) expect(ask(made.engine, text)).toEqual(ask(engine, text));
  });

  it('answers the same after it was kept and read again, without being made anew', () => {
    const again = openEngine(release, 'release 7', bytes, keptReadingModel);
    expect(again.toSaved).toBeNull();
    for (const text of queries) expect(ask(again.engine, text)).toEqual(ask(made.engine, text));
  });

  it('is made anew for another release', () => {
    expect(openEngine(release, 'release 8', bytes, keptReadingModel).toSaved).not.toBeNull();
  });

  it('is made anew when it is spoilt in any of its first bytes, cut off, or empty', () => {
    const spoilt = [0, 4, 8, 12].map((at) => {
      const copy = bytes.slice(0);
      new Uint8Array(copy)[at] = 0xee;
      return copy;
    });
    for (const one of [...spoilt, bytes.slice(0, bytes.byteLength - 8), new ArrayBuffer(0)]) {
      const opened = openEngine(release, 'release 7', one, keptReadingModel);
      expect(opened.toSaved).not.toBeNull();
      expect(ask(opened.engine, 'nelsn trust').total).toBe(ask(made.engine, 'nelsn trust').total);
    }
  });

  it('is the same bytes for the same release', () => {
    const again = openEngine(toRelease(), 'release 7', null, keptReadingModel).toSaved?.();
    expect(new Uint8Array(again ?? new ArrayBuffer(0))).toEqual(new Uint8Array(bytes));
  });
});
