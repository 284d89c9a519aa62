import { describe, expect, it } from 'vitest';
import type { Need } from '../../src/catalogue/codes.ts';
import type { TermKind } from '../../src/taxonomy/thesaurusTerm.ts';
import { findTerm, hasTerm } from './findTerm.ts';

const cohortsOf = (spelling: string): readonly string[] =>
  findTerm(spelling).cohorts.map(({ cohort, group }) => (group === null ? cohort : `${cohort}: ${group}`));

describe('What practitioners, people on probation and families say', () => {
  it.each<[string, TermKind, readonly Need[]]>([
    ['housing', 'practice', ['accommodation']],
    ['duty to refer', 'practice', ['accommodation']],
    ['sofa surfing', 'lay', ['accommodation']],
    ['kipping on sofas', 'lay', ['accommodation']],
    ['nfa', 'abbreviation', ['accommodation']],
    ['cas3', 'abbreviation', ['accommodation']],
    ['bail hostel', 'lay', ['accommodation']],
    ['digartref', 'welsh', ['accommodation']],
    ['loan shark', 'lay', ['finance']],
    ['uc', 'abbreviation', ['finance']],
    ['pip', 'abbreviation', ['finance']],
    ['bank account', 'practice', ['finance']],
    ['dyled', 'welsh', ['finance']],
    ['cscs card', 'lay', ['ete']],
    ['cv', 'abbreviation', ['ete']],
    ['functional skills', 'practice', ['ete']],
    ['esol', 'abbreviation', ['ete']],
    ['smack', 'lay', ['dependency']],
    ['buvidal', 'lay', ['dependency']],
    ['d&r', 'abbreviation', ['dependency']],
    ['gamcare', 'scheme', ['dependency']],
    ['bookies', 'lay', ['dependency']],
    ['alky', 'lay', ['dependency']],
    ['contact order', 'practice', ['family']],
    ['cin', 'abbreviation', ['family']],
    ['county lines', 'practice', ['lifestyle']],
    ['l&a', 'abbreviation', ['lifestyle']],
    ['mates', 'lay', ['lifestyle']],
    ['low mood', 'practice', ['wellbeing']],
    ['iapt', 'abbreviation', ['wellbeing']],
    ['mentoring', 'practice', ['inclusion']],
    ['gp', 'abbreviation', ['health']],
    ['hep c', 'abbreviation', ['health']],
    ['cmht', 'abbreviation', ['health']],
    ['dv', 'abbreviation', ['domestic_abuse']],
    ['idva', 'abbreviation', ['domestic_abuse']],
    ['clares law', 'scheme', ['domestic_abuse']],
    ['victim empathy', 'practice', ['thinking']],
    ['consequences', 'practice', ['thinking']],
  ])('“%s” is %s for %j', (spelling, kind, needs) => {
    expect(findTerm(spelling)).toMatchObject({ kind, needs });
  });
});

describe('Rule (a): one term may raise several needs', () => {
  it.each<[string, readonly Need[]]>([
    ['rent arrears', ['accommodation', 'finance']],
    ['dhp', ['accommodation', 'finance']],
    ['food bank', ['finance', 'inclusion']],
    ['anger', ['wellbeing', 'thinking']],
    ['lonely', ['wellbeing', 'inclusion']],
    ['cuckooed', ['accommodation', 'lifestyle']],
    ['dual diagnosis', ['dependency', 'health']],
    ['mental health', ['wellbeing', 'health']],
  ])('“%s” is for %j', (spelling, needs) => {
    expect(findTerm(spelling).needs).toEqual(needs);
  });
});

describe('Groups of people', () => {
  it.each<[string, readonly string[]]>([
    ['women', ['women']],
    ['blokes', ['men']],
    ['pregnant', ['women: Pregnant women', 'parent: Expecting']],
    ['dad', ['men: Fathers', 'parent: Fathers']],
    ['somali', ['ethnic_minority: Somali']],
    ['polish', ['ethnic_minority: Polish']],
    ['bame', ['ethnic_minority']],
    ['mixed race', ['ethnic_minority: Mixed heritage']],
    ['muslim', ['faith: Muslim']],
    ['gurdwara', ['faith: Sikh']],
    ['rabbi', ['faith: Jewish']],
    ['gypsy', ['gypsy_roma_traveller: Gypsy']],
    ['irish traveller', ['gypsy_roma_traveller: Irish Traveller']],
    ['roma', ['gypsy_roma_traveller: Roma']],
    ['showmen', ['gypsy_roma_traveller: Showmen']],
    ['oap', ['older']],
    ['ya', ['young_adult']],
    ['care leaver', ['care_leaver']],
    ['squaddie', ['veteran']],
    ['op nova', ['veteran']],
    ['bsl', ['disability: Deaf']],
    ['tbi', ['disability: Brain injury', 'neurodivergent: Brain injury']],
    ['adhd', ['neurodivergent: ADHD']],
    ['trans', ['lgbt: Trans']],
    ['asylum seeker', ['foreign_national: People seeking asylum']],
    ['nrpf', ['foreign_national: No recourse to public funds']],
    ['cyn filwyr', ['veteran']],
    ['sipsiwn', ['gypsy_roma_traveller: Gypsy']],
  ])('“%s” is %j', (spelling, cohorts) => {
    expect(cohortsOf(spelling)).toEqual(cohorts);
  });

  it('keeps Roma people and Romanian people apart', () => {
    expect(cohortsOf('romanian')).toEqual(['ethnic_minority: Romanian']);
    expect(cohortsOf('romanian roma')).toEqual(['gypsy_roma_traveller: Roma']);
  });

  it('keeps Irish people and Irish Travellers apart', () => {
    expect(cohortsOf('irish')).toEqual(['ethnic_minority: Irish']);
  });

  it('takes a parent of looked-after children for a parent with a family need, not for a care leaver', () => {
    expect(cohortsOf('children in care')).toEqual(['parent']);
    expect(findTerm('children in care').needs).toEqual(['family']);
    expect(cohortsOf('grew up in care')).toEqual(['care_leaver']);
  });
});

describe('Rule (g): nothing is invented', () => {
  it.each([
    'woman',
    'somali',
    'veteran',
    'adhd',
    'care leaver',
    'mum',
    'muslim',
    '50+',
    'nrpf',
    'trans',
    'dyslexia',
  ])('“%s” names people and states no need', (spelling) => {
    expect(findTerm(spelling).needs).toEqual([]);
  });

  it.each([
    'ptsd',
    'esol',
    'parenting',
    'refuge',
    'idva',
    'childrens social care',
    'domestic violence',
    'county lines',
  ])('“%s” is a need and names no group of people', (spelling) => {
    expect(findTerm(spelling).cohorts).toEqual([]);
  });

  it.each([
    'help',
    'support',
    'service',
    'services',
    'referral',
    'advice',
    'group',
    'project',
    'team',
    'need',
    'court',
  ])('“%s” is too general to stand for anything', (spelling) => {
    expect(hasTerm(spelling)).toBe(false);
  });

  it('states no nationality status for a nationality', () => {
    for (const spelling of ['polish', 'albanian', 'vietnamese', 'somali', 'turkish']) {
      expect(cohortsOf(spelling)).toHaveLength(1);
    }
  });
});

describe('Rule (e): words with an everyday meaning are offered, not assumed', () => {
  it.each([
    'speed',
    'script',
    'grass',
    'charlie',
    'horse',
    'coke',
    'down',
    'high',
    'brown',
    'gate',
    'release',
    'fine',
  ])('“%s” alone is uncertain', (spelling) => {
    expect(findTerm(spelling).uncertain).toBe(true);
  });

  it.each(['on a script', 'coke habit', 'feeling down', 'getting high', 'court fine', 'meet at the gate'])(
    '“%s” is plain',
    (spelling) => {
      expect(findTerm(spelling).uncertain).toBe(false);
    },
  );

  it.each([
    'reading',
    'bath',
    'sale',
    'deal',
    'rugby',
    'ware',
    'barking',
    'sandwich',
    'battle',
    'wells',
    'hope',
  ])('the town “%s” is not a term', (spelling) => {
    expect(hasTerm(spelling)).toBe(false);
  });
});

describe('Sentence requirements and settings', () => {
  it.each([
    ['rar', 'rehabilitation-activity'],
    ['probation requirement', 'rehabilitation-activity'],
    ['sobriety tag', 'alcohol-abstinence-monitoring'],
    ['community payback', 'unpaid-work'],
    ['curfew', 'curfew'],
    ['pss', 'post-sentence-supervision'],
    ['on licence', 'licence'],
  ])('“%s” is the requirement %s and states no need', (spelling, requirement) => {
    expect(findTerm(spelling)).toMatchObject({ requirements: [requirement], needs: [], cohorts: [] });
  });

  it.each([
    ['atr', 'alcohol-treatment', ['dependency']],
    ['alcohol treatment requirement', 'alcohol-treatment', ['dependency']],
    ['drr', 'drug-rehabilitation', ['dependency']],
    ['dtto', 'drug-rehabilitation', ['dependency']],
    ['mhtr', 'mental-health-treatment', ['wellbeing', 'health']],
  ])('“%s” is the requirement %s, and the need for what it treats', (spelling, requirement, needs) => {
    expect(findTerm(spelling)).toMatchObject({ requirements: [requirement], needs, cohorts: [] });
  });

  it.each([
    ['ttg', 'pre-release'],
    ['through the gate', 'pre-release'],
    ['banged up', 'custody'],
    ['on remand', 'remand'],
    ['just got out', 'community'],
  ])('“%s” says where the person is: %s', (spelling, setting) => {
    expect(findTerm(spelling)).toMatchObject({ settings: [setting], needs: [] });
  });

  it.each([
    ['crs', 'commissioned'],
    ['co commissioned', 'co-commissioned'],
    ['roif', 'grant'],
    ['self referral', 'universal'],
  ])('“%s” is the funding route %s', (spelling, route) => {
    expect(findTerm(spelling).fundingRoutes).toEqual([route]);
  });
});
