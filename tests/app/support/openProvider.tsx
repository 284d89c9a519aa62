import './nodeRealm.ts';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import type { Service } from '../../../src/catalogue/service.ts';
import { parseGazetteer } from '../../../src/geography/parseGazetteer.ts';
import type { AppServices } from '../../../src/hooks/appServices.ts';
import { createChangeBook } from '../../../src/hooks/changeBook.ts';
import { createSearchEngine } from '../../../src/search/createSearchEngine.ts';
import type { SearchEngine } from '../../../src/search/searchEngine.ts';
import { OutboxStore } from '../../../src/store/outboxStore.ts';
import { createSendOutbox } from '../../../src/sync/sendOutbox.ts';
import { createTakeBack } from '../../../src/sync/takeBack.ts';
import { thesaurus } from '../../../src/taxonomy/thesaurus.ts';
import { makeDevice, openApp } from './openApp.tsx';
import { ScriptedSearch } from './scriptedSearch.ts';

// Tests run in the project's folder; in jsdom an address beside this file is one on the web.
const gazetteer = parseGazetteer(
  JSON.parse(readFileSync('scripts/starter-catalogue/gazetteer.json', 'utf8')),
);

/** Finds providers, listings and places as the worker does; searches are not part of these stories. */
class ProviderSearch extends ScriptedSearch {
  readonly #engine: SearchEngine;

  constructor(services: readonly Service[]) {
    super();
    this.#engine = createSearchEngine({ services, gazetteer, thesaurus });
  }

  override readonly findPlaces: ScriptedSearch['findPlaces'] = async (text, limit) =>
    this.#engine.suggestPlaces(text, limit);
  override readonly findArea: ScriptedSearch['findArea'] = async (code) => this.#engine.findArea(code);
  override readonly findProviders: ScriptedSearch['findProviders'] = async (text, limit) =>
    this.#engine.findProviders(text, limit);
  override readonly listingsOf: ScriptedSearch['listingsOf'] = async (id) => this.#engine.listingsOf(id);
}

/** The intake as the provider's device meets it: out of reach until a test says otherwise. */
export interface FakeIntake {
  isReachable: boolean;
  /** How long it asks for patience; null while it takes answers. */
  busyForSeconds: number | null;
  /** Requests it has taken, in order, also those sent again. */
  readonly taken: unknown[];
}

interface ProviderOptions {
  /** False for a catalogue that takes answers by email only. */
  readonly hasIntake?: boolean;
  readonly teamEmail?: string | null;
  /** The device's output, for stories in which a file is saved. */
  readonly output?: AppServices['output'];
}

let providers = 0;

/** A provider's device with a catalogue of these services, opened at an address. */
export async function openProvider(
  services: readonly Service[],
  address: string,
  { hasIntake = true, teamEmail = null, output }: ProviderOptions = {},
) {
  const device = await makeDevice(services, new ProviderSearch(services));
  await device.session.check();
  const intake: FakeIntake = { isReachable: false, busyForSeconds: null, taken: [] };
  const hasTaken = (id: string) => JSON.stringify(intake.taken).includes(id);
  const fetchIntake: typeof globalThis.fetch = async (url, init) => {
    if (!intake.isReachable) throw new TypeError('Failed to fetch');
    if (intake.busyForSeconds !== null) {
      return new Response('{}', { status: 429, headers: { 'Retry-After': String(intake.busyForSeconds) } });
    }
    if (typeof init?.body === 'string') {
      intake.taken.push(JSON.parse(init.body));
      return new Response('{"status":"waiting"}', { status: 201 });
    }
    const id =
      new URL(url instanceof Request ? url.url : url, 'https://catalogue.test').pathname.split('/').at(-1) ??
      '';
    return new Response('{"status":"waiting"}', { status: hasTaken(id) ? 200 : 404 });
  };
  const store = new OutboxStore({ name: `provider-app-${(providers += 1)}` });
  const now = () => new Date('2026-11-22T14:30:00');
  const intakeUrl = hasIntake ? '/intake/changes' : '';
  const parts = { store, locks: navigator.locks, now, fetch: fetchIntake, intakeUrl };
  const changes = createChangeBook({
    store,
    send: hasIntake ? createSendOutbox(parts) : null,
    takeBack: createTakeBack(parts),
    askToBeWoken: () => undefined,
    teamEmail,
    now,
  });
  await changes.open();
  const app: AppServices = { ...device.app, changes, output: output ?? device.app.output };
  return { ...device, ...openApp(app, address), intake, changes, outbox: store };
}
