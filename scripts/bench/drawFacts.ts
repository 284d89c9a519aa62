import { addDays, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { needCodes, type FundingRoute, type Need, type OffenceGroup } from '../../src/catalogue/codes.ts';
import type {
  Assurance,
  CohortStatement,
  Coverage,
  Eligibility,
  OffenceAcceptance,
  Service,
} from '../../src/catalogue/service.ts';
import type { BenchTown } from './benchPlaces.ts';
import { ZipfList, type Random } from '../random.ts';

// The order is how often a need is met: a real catalogue is mostly housing, work and recovery.
const needsByCount = new ZipfList<Need>(
  [
    'accommodation',
    'ete',
    'dependency',
    'wellbeing',
    'finance',
    'health',
    'family',
    'inclusion',
    'lifestyle',
    'domestic_abuse',
    'thinking',
  ],
  0.7,
);

/** One need for most services, a few for some, most of them for a holistic few. */
export function drawNeeds(random: Random): readonly Need[] {
  const count = random.weighted([
    [1, 60],
    [2, 24],
    [3, 9],
    [4, 4],
    [8, 3],
  ] as const);
  const needs = new Set<Need>();
  while (needs.size < count) needs.add(needsByCount.draw(random));
  // The need a service is named after comes first; the rest keep the catalogue's order.
  const [first, ...rest] = needs;
  return first ? [first, ...needCodes.filter((code) => rest.includes(code))] : [];
}

const noCoverage: Coverage = {
  ladCodes: [],
  pfaCodes: [],
  probationRegionCodes: [],
  excludedLadCodes: [],
  national: false,
  remote: false,
  areaName: 'England and Wales',
  curatedReason: null,
};

/** Where a service in a town works: its authority mostly, at times its neighbours, force, region or all. */
export function drawCoverage(random: Random, { authority }: BenchTown): Coverage {
  const remote = random.chance(12);
  const kind = random.weighted([
    ['one', 66],
    ['some', 13],
    ['force', 11],
    ['region', 6],
    ['nation', 3],
    ['remote', 1],
  ] as const);
  switch (kind) {
    case 'one':
      return { ...noCoverage, remote, ladCodes: [authority.code], areaName: authority.name };
    case 'some': {
      const near = authority.nearby.slice(0, random.whole(1, 4));
      return {
        ...noCoverage,
        remote,
        ladCodes: [authority.code, ...near],
        areaName: `${authority.name} and around`,
      };
    }
    case 'force':
      return { ...noCoverage, remote, pfaCodes: [authority.pfaCode], areaName: authority.pfaName };
    case 'region':
      return {
        ...noCoverage,
        remote,
        probationRegionCodes: [authority.regionCode],
        areaName: authority.regionName,
      };
    case 'nation':
      return { ...noCoverage, remote, national: true };
    case 'remote':
      return { ...noCoverage, remote: true };
  }
}

const ethnicGroups = [
  'Somali',
  'Pakistani',
  'Polish',
  'Black Caribbean',
  'Bangladeshi',
  'Kurdish',
  'Nigerian',
  'Roma',
  'Albanian',
  'Vietnamese',
];
const faithGroups = ['Muslim', 'Christian', 'Jewish', 'Sikh', 'Hindu'];

/** What a listing says of groups: mostly nothing, sometimes that it is for one. */
export function drawCohorts(random: Random): readonly CohortStatement[] {
  const statements: CohortStatement[] = [];
  if (random.chance(28)) {
    const cohort = random.weighted([
      ['women', 30],
      ['young_adult', 14],
      ['ethnic_minority', 12],
      ['veteran', 8],
      ['men', 7],
      ['parent', 6],
      ['older', 5],
      ['neurodivergent', 5],
      ['disability', 4],
      ['foreign_national', 4],
      ['lgbt', 3],
      ['faith', 3],
      ['care_leaver', 3],
      ['gypsy_roma_traveller', 1],
    ] as const);
    const groups =
      cohort === 'ethnic_minority' && random.chance(60)
        ? [random.pick(ethnicGroups)]
        : cohort === 'faith'
          ? [random.pick(faithGroups)]
          : [];
    statements.push({ cohort, standing: 'for this group', groups });
  }
  if (random.chance(15) && !statements.some(({ cohort }) => cohort === 'women' || cohort === 'men')) {
    statements.push({ cohort: 'women', standing: 'open to all', groups: [] });
    statements.push({ cohort: 'men', standing: 'open to all', groups: [] });
  }
  return statements;
}

/** Whom it takes, in keeping with the groups it is for. */
export function drawEligibility(random: Random, cohorts: readonly CohortStatement[]): Eligibility {
  const isFor = (wanted: string) =>
    cohorts.some(({ cohort, standing }) => cohort === wanted && standing === 'for this group');
  return {
    sexes: isFor('women')
      ? 'women'
      : isFor('men')
        ? 'men'
        : random.chance(40)
          ? 'women and men'
          : 'not stated',
    minimumAge: isFor('older') ? 50 : random.chance(60) ? 18 : null,
    maximumAge: isFor('young_adult') ? 25 : null,
    preRelease: random.weighted([
      ['not stated', 70],
      ['yes', 25],
      ['no', 5],
    ] as const),
    noRecourseToPublicFunds: random.weighted([
      ['not stated', 90],
      ['yes', 7],
      ['no', 3],
    ] as const),
    conditions: [],
  };
}

/** What is said of offence groups: mostly nothing. */
export function drawExclusions(random: Random): Partial<Record<OffenceGroup, OffenceAcceptance>> {
  const exclusions: Partial<Record<OffenceGroup, OffenceAcceptance>> = {};
  if (random.chance(12)) exclusions.arson = random.pick(['case by case', 'does not accept'] as const);
  if (random.chance(10)) exclusions.sexual = random.pick(['case by case', 'does not accept'] as const);
  return exclusions;
}

/** When it begins and ends. Contracts and grants end; a few have ended already. */
export function drawTerm(
  random: Random,
  route: FundingRoute,
  today: CalendarDay,
): Pick<Service, 'starts' | 'ends'> {
  if (route === 'universal') return { starts: null, ends: null };
  const starts = addDays(today, -random.whole(60, 1_500));
  return { starts, ends: addDays(today, random.chance(5) ? -random.whole(1, 50) : random.whole(30, 1_200)) };
}

/** Who checked which facts, and when: a quarter was never checked, the rest within a year. */
export function drawAssurance(random: Random, today: CalendarDay): readonly Assurance[] {
  if (random.chance(25)) return [];
  const assuredDate = addDays(today, -random.whole(1, 365));
  const by = random.pick(['provider', 'catalogue team', 'source'] as const);
  return (['contact', 'eligibility', 'availability'] as const).map((factGroup) => ({
    factGroup,
    assuredDate,
    by,
  }));
}
