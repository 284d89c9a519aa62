import { readFileSync } from 'node:fs';
import { parseServices } from '../../../src/catalogue/parseServices.ts';
import { parseGazetteer } from '../../../src/geography/parseGazetteer.ts';
import type { SearchClient } from '../../../src/search/searchClient.ts';
import { createSearchEngine } from '../../../src/search/createSearchEngine.ts';
import { thesaurus } from '../../../src/taxonomy/thesaurus.ts';
import { makeDevice, openApp } from './openApp.tsx';

// Tests run in the project's folder; in jsdom an address beside this file is one on the web.
function readStarter(name: string): unknown {
  return JSON.parse(readFileSync(`scripts/starter-catalogue/${name}`, 'utf8'));
}

/**
 * The app with the starter catalogue and its own search; only the thread between them is missing.
 * A look-up of places waits for `untilLookedUp`, as on a busy device.
 */
export async function openStarterCatalogue(
  address = '/',
  untilLookedUp: (text: string) => Promise<void> | undefined = () => undefined,
) {
  const services = ['services.json', 'national-services.json'].flatMap(
    (name) => parseServices(readStarter(name))?.services ?? [],
  );
  const gazetteer = parseGazetteer(readStarter('gazetteer.json'));
  const engine = createSearchEngine({ services, gazetteer, thesaurus });
  const search: SearchClient = {
    load: async () => engine.serviceCount,
    search: async (query, { today, limit, offset }) => engine.search(query, today, { limit, offset }),
    findPlaces: async (text, limit) => {
      await untilLookedUp(text);
      return engine.suggestPlaces(text, limit);
    },
    findArea: async (code) => engine.findArea(code),
    reachOf: async (code, coverages) => engine.reachOf(code, coverages),
    findProviders: async (text, limit) => engine.findProviders(text, limit),
    listingsOf: async (id) => engine.listingsOf(id),
    placeListing: async (listing, query, today) => engine.placeListing(listing, query, today),
    waysTo: async (listing, areaCode, today) => engine.waysTo(listing, areaCode, today),
    findPrisons: async (codes) => engine.prisonDistances(codes),
  };
  const device = await makeDevice(services, search);
  await device.session.check();
  return openApp(device.app, address);
}
