import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCalendarDay } from '../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { projectDir } from '../building/projectDir.ts';
import { toBenchPlaces } from './benchPlaces.ts';
import type { BenchData } from './engines/benchEngine.ts';
import { generateServices } from './generateServices.ts';

/** The day on which everything is measured: fixed, so that runs on different days compare. */
export const benchDay = '2026-11-22';

/** The seed of the services. Queries have seeds of their own. */
const servicesSeed = 'catalogue';

/**
 * So many invented services with the real gazetteer and thesaurus. Services that have ended are left
 * out: the peers do not know of ended services, and are spared them.
 */
export async function readBenchData(size: number): Promise<BenchData> {
  const path = join(projectDir, 'scripts/starter-catalogue/gazetteer.json');
  const gazetteer = parseGazetteer(JSON.parse(await readFile(path, 'utf8')));
  const today = parseCalendarDay(benchDay);
  if (!today) throw new Error(`${benchDay} is no day.`);
  const places = toBenchPlaces(gazetteer);
  const services = generateServices({ count: size, seed: servicesSeed, today, places });
  return { services: services.filter((service) => !hasEnded(service, today)), gazetteer, thesaurus, today };
}

// Of a hundred invented services about two have ended.
const surplus = 1.05;

/** The same, but just so many that have not ended: none is lost on the way to a release. */
export async function readRunningServices(count: number): Promise<BenchData> {
  const data = await readBenchData(Math.ceil(count * surplus) + 10);
  if (data.services.length < count) throw new Error(`Only ${data.services.length} services were invented.`);
  return { ...data, services: data.services.slice(0, count) };
}
