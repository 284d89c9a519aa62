import { describe, expect, it } from 'vitest';
import { toCanonicalBytes } from '../../src/release/canonicalJson.ts';
import { answerOnceRead } from '../../src/search/answerOnceRead.ts';
import { createWorkerState } from '../../src/search/answerRequest.ts';
import { SupersededError } from '../../src/search/newestOnly.ts';
import { createSearchClient, type WorkerLike } from '../../src/search/searchClient.ts';
import { keptReadingModel } from '../../src/search/understanding/reading/keptReadingModel.ts';
import type { SearchReply, SearchRequest } from '../../src/search/workerProtocol.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { makeQuery, readStarterFile, readStarterServices, today } from './starterEngine.ts';

/** A worker on this thread: it answers in turn, as a real one does, with the real search. */
class ThreadlessWorker implements WorkerLike {
  readonly asked: SearchRequest[] = [];
  readonly #answer: (request: SearchRequest) => Promise<SearchReply>;
  readonly #listeners = new Map<string, (event: never) => void>();

  constructor(loadReadingModel = async () => keptReadingModel()) {
    this.#answer = answerOnceRead(createWorkerState(), loadReadingModel);
  }

  postMessage(message: SearchRequest, transfer: Transferable[]): void {
    this.asked.push(message);
    const received = structuredClone(message, { transfer });
    setTimeout(() => void this.#answer(received).then((data) => this.#tell('message', { data })));
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.set(type, listener);
  }

  crash(message: string): void {
    this.#tell('error', { message });
  }

  #tell(type: string, event: { readonly data: SearchReply } | { readonly message: string }): void {
    const listener: ((event: never) => void) | undefined = this.#listeners.get(type);
    Reflect.apply(listener ?? expect.unreachable, undefined, [event]);
  }
}

const toRelease = (releaseId: string) => ({
  releaseId,
  services: [toCanonicalBytes(readStarterServices()).buffer],
  gazetteer: toCanonicalBytes(readStarterFile('gazetteer.json')).buffer,
  thesaurus: toCanonicalBytes(thesaurus).buffer,
});
const page = { today, limit: 20, offset: 0 };
const sentence = 'drinks every night since he lost his job';

describe('The page, asking the search worker', () => {
  it('reads a sentence once what it is read by has come, and answers all else meanwhile', async () => {
    let hasCome: () => void = expect.unreachable;
    const untilItCame = new Promise<void>((resolve) => {
      hasCome = resolve;
    });
    const worker = new ThreadlessWorker(() => untilItCame.then(keptReadingModel));
    const client = createSearchClient(worker);
    await client.load(toRelease('release 1'));
    const few = await client.search(makeQuery('housing'), page);
    expect(few.understood.terms).toMatchObject([{ kind: 'need', code: 'accommodation' }]);
    let isRead = false;
    const reading = client.search(makeQuery(sentence), page).finally(() => {
      isRead = true;
    });
    expect((await client.findPlaces('Leeds', 1)).suggestions).toHaveLength(1);
    expect(isRead).toBe(false);
    hasCome();
    expect((await reading).understood.terms).toContainEqual(expect.objectContaining({ code: 'dependency' }));
    expect(worker.asked.filter(({ type }) => type === 'search')).toHaveLength(2);
  });

  it('says what to do where a sentence cannot be read, and reads it as soon as it can', async () => {
    let isOnline = false;
    const client = createSearchClient(
      new ThreadlessWorker(async () => {
        if (!isOnline) throw new TypeError('Failed to fetch dynamically imported module');
        return keptReadingModel();
      }),
    );
    await client.load(toRelease('release 1'));
    await expect(client.search(makeQuery(sentence), page)).rejects.toThrow(
      'Open the app again with a connection',
    );
    isOnline = true;
    const { understood } = await client.search(makeQuery(sentence), page);
    expect(understood.terms).toContainEqual(expect.objectContaining({ code: 'dependency' }));
  });

  it('loads a release, searches it, and finds places and areas', async () => {
    const client = createSearchClient(new ThreadlessWorker());
    await expect(client.load(toRelease('r1'))).resolves.toBe(readStarterServices().length);
    const response = await client.search(makeQuery('housing in Leeds'), page);
    expect(response.homeArea?.name).toBe('Leeds');
    expect((await client.findPlaces('plym', 5)).suggestions.map(({ label }) => label).join()).toContain(
      'Plymouth',
    );
    expect((await client.findPlaces('LS9', 5)).suggestions[0]?.area.name).toBe('Leeds');
    expect((await client.findPlaces('plimouth', 5)).suggestions[0]?.label).toContain('Plymouth');
    expect((await client.findPlaces('qqqqqq', 5)).note).toMatch(/No place/);
    await expect(client.findArea('E08000035')).resolves.toMatchObject({ name: 'Leeds' });
    await expect(client.findArea('nowhere')).resolves.toBeNull();
  });

  it('hands over the buffers instead of copying them', async () => {
    const release = toRelease('r1');
    const client = createSearchClient(new ThreadlessWorker());
    await client.load(release);
    expect(release.services[0]?.byteLength).toBe(0);
  });

  it('is given the index once, and takes it back for the same release', async () => {
    const kept: ArrayBuffer[] = [];
    const onIndexMade = (releaseId: string, index: ArrayBuffer): void => {
      expect(releaseId).toBe('r1');
      kept.push(index);
    };
    await createSearchClient(new ThreadlessWorker(), { onIndexMade }).load(toRelease('r1'));
    expect(kept).toHaveLength(1);
    const again = createSearchClient(new ThreadlessWorker(), { onIndexMade });
    await again.load({ ...toRelease('r1'), index: kept[0] ?? null });
    expect(kept).toHaveLength(1);
    expect((await again.search(makeQuery('nelsn trust'), page)).total).toBeGreaterThan(0);
  });

  it('opens with the first of the list, and has the services brought when they are needed', async () => {
    const kept: ArrayBuffer[] = [];
    const onIndexMade = (_: string, index: ArrayBuffer): void => void kept.push(index);
    const first = createSearchClient(new ThreadlessWorker(), { onIndexMade });
    await first.load(toRelease('r1'));
    const [expected, found] = [
      await first.search(makeQuery(''), page),
      await first.search(makeQuery('women'), page),
    ];

    let reads = 0;
    const worker = new ThreadlessWorker();
    const client = createSearchClient(worker, { onIndexMade });
    const release = { ...toRelease('r1'), services: null, index: kept[0] ?? null };
    const readServices = async () => {
      reads += 1;
      if (reads === 1) throw new Error('the disk is busy');
      return toRelease('r1').services;
    };
    await expect(client.load({ ...release, readServices })).resolves.toBe(readStarterServices().length);
    expect(reads).toBe(0);
    expect(await client.search(makeQuery(''), page)).toEqual(expected);
    expect(reads).toBe(1);
    // Results from anywhere in the list wait for them; what failed once is tried again.
    expect(await client.search(makeQuery('women'), page)).toEqual(found);
    expect(reads).toBe(2);
    expect(worker.asked.filter(({ type }) => type === 'services')).toHaveLength(1);
  });

  it('reads the services at once where the kept index is of no use', async () => {
    const kept: ArrayBuffer[] = [];
    const client = createSearchClient(new ThreadlessWorker(), {
      onIndexMade: (_, index) => kept.push(index),
    });
    const release = { ...toRelease('r1'), services: null, index: new ArrayBuffer(64) };
    const readServices = async () => toRelease('r1').services;
    await expect(client.load({ ...release, readServices })).resolves.toBe(readStarterServices().length);
    expect(kept).toHaveLength(1);
    expect((await client.search(makeQuery('women'), page)).total).toBeGreaterThan(0);
  });

  it('types on while a search is running: only the last of those that wait is asked', async () => {
    const worker = new ThreadlessWorker();
    const client = createSearchClient(worker);
    await client.load(toRelease('r1'));
    const typed = ['h', 'ho', 'hou', 'hous', 'housing'].map((text) => client.search(makeQuery(text), page));
    const answers = await Promise.allSettled(typed);
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(answers.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual(
      [1, 2, 3].map(() => expect.any(SupersededError)),
    );
    expect(worker.asked.filter(({ type }) => type === 'search')).toHaveLength(2);
  });

  it('hears why it cannot be answered', async () => {
    const client = createSearchClient(new ThreadlessWorker());
    await expect(client.search(makeQuery('housing'), page)).rejects.toThrow(
      'No catalogue has been loaded yet.',
    );
    const broken = { ...toRelease('r1'), services: [new TextEncoder().encode('{').buffer] };
    await expect(client.load(broken)).rejects.toThrow(/JSON/);
  });

  it('keeps the release it has when the next one cannot be read', async () => {
    const client = createSearchClient(new ThreadlessWorker());
    await client.load(toRelease('r1'));
    await expect(client.load({ ...toRelease('r2'), gazetteer: new ArrayBuffer(3) })).rejects.toThrow();
    expect((await client.search(makeQuery('housing'), page)).total).toBeGreaterThan(0);
  });

  it('is told of a crash, for what waits and for what comes', async () => {
    const worker = new ThreadlessWorker();
    const client = createSearchClient(worker);
    const waiting = client.search(makeQuery('housing'), page);
    worker.crash('out of memory');
    await expect(waiting).rejects.toThrow('Search has stopped working: out of memory.');
    await expect(client.findArea('E08000035')).rejects.toThrow('Search has stopped working');
  });
});

describe('a page asks about areas, which only the worker knows', () => {
  const stockport = readStarterServices().find(({ coverage }) => coverage.ladCodes.includes('E08000007'));

  it('how far services reach a home area, in the order asked', async () => {
    const client = createSearchClient(new ThreadlessWorker());
    await client.load(toRelease('r1'));
    const local = stockport?.coverage ?? expect.unreachable();
    const elsewhere = { ...local, ladCodes: ['E06000027'], pfaCodes: [], probationRegionCodes: [] };
    expect(await client.reachOf('E08000007', [elsewhere, local])).toEqual([
      null,
      { reach: 'local', coversPart: false },
    ]);
    expect(await client.reachOf('E99999999', [local])).toEqual([null]);
  });

  it('how far prisons are from them in a straight line', async () => {
    const client = createSearchClient(new ThreadlessWorker());
    await client.load(toRelease('r1'));
    const prisons = await client.findPrisons(['E08000007', 'W06000001', 'E99999999']);
    expect(prisons.length).toBeGreaterThan(100);
    const styal = prisons.find(({ name }) => /styal/i.test(name));
    const [toStockport, toAnglesey, toNowhere] = styal?.miles ?? [];
    expect(toStockport).toBeLessThan(10);
    expect(styal?.holds).toBe('women');
    // About 89 miles, as the domain report has it.
    expect(toAnglesey).toBeGreaterThan(80);
    expect(toAnglesey).toBeLessThan(100);
    expect(toNowhere).toBeNull();
  });
});
