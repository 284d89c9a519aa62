import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { FundingRoute, Setting } from '../../src/catalogue/codes.ts';
import type { Organization, Service } from '../../src/catalogue/service.ts';
import { needLabels } from '../../src/taxonomy/labels.ts';
import type { BenchPlaces, BenchTown } from './benchPlaces.ts';
import {
  drawAssurance,
  drawCohorts,
  drawCoverage,
  drawEligibility,
  drawExclusions,
  drawNeeds,
  drawTerm,
} from './drawFacts.ts';
import { inventNames, projectWords } from './inventedWords.ts';
import { capitalise, inventProviders, toId } from './inventProviders.ts';
import { needVocabulary, summaryEndings } from './needVocabulary.ts';
import { Random, ZipfList } from '../random.ts';

/** What decides the services: the same settings give the same services, byte for byte. */
export interface GenerateSettings {
  readonly count: number;
  readonly seed: string;
  readonly today: CalendarDay;
  readonly places: BenchPlaces;
}

/** What single services are drawn from. */
interface Sources {
  readonly names: ZipfList<string>;
  readonly words: ZipfList<string>;
  readonly towns: ZipfList<BenchTown>;
  readonly providers: ZipfList<Organization>;
  readonly prisons: readonly string[];
}

/**
 * Invented services, named as such, that are spread as a real catalogue's are: a few providers and
 * words are everywhere and most are rare, places are real, and many facts are not stated.
 */
export function generateServices({ count, seed, today, places }: GenerateSettings): readonly Service[] {
  const random = new Random(`services ${seed} ${count}`);
  // A catalogue's vocabulary grows with about the square root of its text (Heaps' law).
  const names = inventNames(seed, Math.round(40 * Math.sqrt(count)), places.words);
  const providers = inventProviders(random, Math.ceil(count / 12), names, places);
  const sources: Sources = {
    names: new ZipfList(names, 0.8),
    words: new ZipfList(projectWords, 0.9),
    towns: new ZipfList(places.towns, 0.6),
    providers: new ZipfList(providers, 0.7),
    prisons: places.prisons,
  };
  return Array.from({ length: count }, (_, index) => drawService(random, index, today, sources));
}

function drawService(random: Random, index: number, today: CalendarDay, sources: Sources): Service {
  const town = sources.towns.draw(random);
  const name = sources.names.draw(random);
  const needs = drawNeeds(random);
  const needActivities = needs.map((need) => ({
    need,
    activities: random.sample(needVocabulary[need].activities, random.whole(2, needs.length > 3 ? 2 : 4)),
  }));
  const cohorts = drawCohorts(random);
  const route = random.weighted<FundingRoute>([
    ['universal', 58],
    ['grant', 20],
    ['commissioned', 15],
    ['co-commissioned', 7],
  ]);
  const coverage = drawCoverage(random, town);
  const settings = drawSettings(random);
  const provider = sources.providers.draw(random);
  const serviceName = `${drawServiceName(random, name, town, needs[0] ?? 'accommodation', sources)} (invented)`;
  return {
    id: `bench-${String(index).padStart(6, '0')}-${toId(serviceName)}`.slice(0, 100).replace(/-$/, ''),
    name: serviceName,
    summary: drawSummary(random, needs, name, town, sources),
    organization: provider,
    partners: random.chance(10)
      ? [sources.providers.draw(random)].filter(({ id }) => id !== provider.id)
      : [],
    status: random.chance(1) ? 'temporarily closed' : 'active',
    url: random.chance(60) ? `https://${provider.id.slice(0, 60)}.example.org/` : null,
    contacts: [drawContact(random, index)],
    locations: random.chance(50)
      ? [
          {
            name: `${name} House`,
            address: `${random.whole(1, 180)} ${sources.names.draw(random)} Street, ${town.name}`,
            postcode: null,
            position: null,
          },
        ]
      : [],
    schedules: [],
    costOptions: [],
    deliveryPlaces: [town.name],
    languages: random.chance(8) ? [random.pick(['Welsh', 'Polish', 'Urdu', 'Somali', 'Romanian'])] : [],
    fundingRoute: route,
    contractReference: route === 'commissioned' ? `INV-${String(index).padStart(5, '0')}` : null,
    ...drawTerm(random, route, today),
    replacedBy: [],
    needs,
    needActivities,
    cohorts,
    suggestions: [],
    eligibility: drawEligibility(random, cohorts),
    exclusions: drawExclusions(random),
    settings,
    prisonsServed: settings.includes('custody') ? [random.pick(sources.prisons)] : [],
    deliveryFormats: random.sample(
      ['one-to-one', 'group', 'drop-in', 'self-study'] as const,
      random.whole(1, 2),
    ),
    referralRoutes:
      route === 'commissioned'
        ? ['refer-and-monitor']
        : random.sample(
            ['phone', 'email', 'self-referral', 'provider-form', 'drop-in'] as const,
            random.whole(1, 2),
          ),
    sentenceUses: route === 'universal' ? ['voluntary'] : ['rehabilitation-activity', 'licence'],
    coverage,
    dose: { sessions: random.chance(30) ? `${random.whole(4, 16)} sessions` : null, weeks: null },
    availability: { takingReferrals: random.chance(50) ? 'yes' : 'not stated', wait: null, asOf: null },
    assurance: drawAssurance(random, today),
    provenance: {
      feedId: 'bench',
      sourceId: String(index),
      sourceName: 'Invented for measuring speed',
      sourceUrl: null,
      sourceDate: null,
      retrievedAt: today,
    },
    confidentialLocation: false,
  };
}

function drawServiceName(
  random: Random,
  name: string,
  town: BenchTown,
  need: Service['needs'][number],
  sources: Sources,
): string {
  const title = random.pick(needVocabulary[need].titles);
  const word = capitalise(sources.words.draw(random));
  const form = random.weighted([
    [`${name} ${title}`, 34],
    [`${town.name} ${title}`, 18],
    [`${word} ${title}`, 12],
    [`${name} ${word} ${title}`, 20],
    [`${title} at ${name} House`, 8],
    [`${word} ${title} ${town.name}`, 8],
  ]);
  return form;
}

function drawSummary(
  random: Random,
  needs: Service['needs'],
  name: string,
  town: BenchTown,
  sources: Sources,
): string {
  const help = needs.slice(0, 3).map((need) => needLabels[need].toLowerCase());
  const ending = random
    .pick(summaryEndings)
    .replace('{name}', random.chance(50) ? name : sources.names.draw(random))
    .replace('{name}', name)
    .replace('{word}', sources.words.draw(random))
    .replace('{place}', town.name);
  return `Help with ${help.join(' and ')}. ${ending}`;
}

function drawSettings(random: Random): readonly Setting[] {
  const settings: Setting[] = random.chance(94) ? ['community'] : [];
  if (random.chance(18)) settings.push('pre-release');
  if (random.chance(10) || settings.length === 0) settings.push('custody');
  if (random.chance(3)) settings.push('remand');
  return settings;
}

// Numbers from 01632 960000 on are kept for drama by Ofcom and ring nowhere.
function drawContact(random: Random, index: number): Service['contacts'][number] {
  return {
    name: 'Referrals',
    role: 'general' as const,
    phone: `01632 960${String(index % 1_000).padStart(3, '0')}`,
    email: random.chance(50) ? `referrals-${index}@example.org` : null,
  };
}
