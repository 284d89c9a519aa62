import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PublishedRelease } from '../../scripts/publish/publishRelease.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { makeService } from '../factories/serviceFactory.ts';
import { FakePublisher } from '../fakes/fakePublisher.ts';

function makeWordyService(index: number, mark = ''): Service {
  // Digits of a square root do not repeat, so that compression cannot make this too easy.
  const noise = (length: number, seed: number) => String(Math.sqrt(index * 7 + seed)).slice(2, length);
  return makeService({
    id: `invented-${index}`,
    name: `${mark}Invented service ${index} ${noise(14, 2)}`,
    summary: `Help with ${noise(16, 3)} and with ${noise(16, 5)} for people who live in ${noise(16, 11)}.`,
    needActivities: [{ need: 'accommodation', activities: [noise(16, 13), noise(16, 17), noise(16, 19)] }],
    contacts: [{ name: noise(12, 23), role: 'general' as const, phone: noise(12, 29), email: null }],
    contractReference: noise(12, 31),
  });
}

function compressedSize(files: Iterable<Uint8Array>): number {
  let size = 0;
  for (const bytes of files) size += gzipSync(bytes).length;
  return size;
}

describe('a catalogue of five thousand services, over a court’s wifi', () => {
  const publisher = new FakePublisher();
  const services = Array.from({ length: 5_000 }, (_, index) => makeWordyService(index));
  let first: PublishedRelease;

  beforeAll(async () => {
    first = await publisher.publish(services);
  });

  test('the first visit takes at most 2 MB', () => {
    expect(compressedSize(first.files.values())).toBeLessThan(2_000_000);
  });

  test('a change to twenty services takes at most 100 kB', async () => {
    const changed = services.map((service, index) =>
      index % 250 === 0 ? makeWordyService(index, 'changed ') : service,
    );
    const second = await publisher.publish(changed);
    const news = [...second.files].filter(([path]) => path === 'latest.json' || !first.files.has(path));
    expect(news.length).toBeGreaterThan(15);
    expect(compressedSize(news.map(([, bytes]) => bytes))).toBeLessThan(100_000);
  });
});
