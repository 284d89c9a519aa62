import { describe, expect, it } from 'vitest';
import { cohortCodes, fundingRoutes, needCodes, settings } from '../../src/catalogue/codes.ts';
import type { Cohort } from '../../src/catalogue/codes.ts';
import { cohortGroups, isCohortGroup } from '../../src/taxonomy/cohortGroups.ts';
import { requirementCodes } from '../../src/taxonomy/requirementCodes.ts';
import { isSubNeed, subNeedLabels } from '../../src/taxonomy/subNeeds.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { termKinds } from '../../src/taxonomy/thesaurusTerm.ts';
import type { ThesaurusTerm } from '../../src/taxonomy/thesaurusTerm.ts';

const spellingsOf = (term: ThesaurusTerm): readonly string[] => [term.term, ...term.variants];
const spellings = thesaurus.flatMap(spellingsOf);
const countWhere = (holds: (term: ThesaurusTerm) => boolean): number => thesaurus.filter(holds).length;

describe('The thesaurus as a whole', () => {
  it('is large enough to stand in for words the official texts do not hold', () => {
    expect(thesaurus.length).toBeGreaterThanOrEqual(1_100);
  });

  it('has no spelling twice', () => {
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
  });

  it('gives no two terms one spelling but for spaces, hyphens and “and”', () => {
    const owners = new Map<string, ThesaurusTerm>();
    const shared = thesaurus.flatMap((term) =>
      spellingsOf(term).filter((spelling) => {
        const key = spelling.replaceAll(/\band\b/g, '&').replaceAll(/[ -]/g, '');
        const owner = owners.get(key) ?? term;
        owners.set(key, term);
        return owner !== term;
      }),
    );
    expect(shared).toEqual([]);
  });

  it('is in lower case without accents, and keeps &, + and digits', () => {
    expect(spellings.filter((spelling) => !/^[a-z0-9&+]+(?:[ -][a-z0-9&+]+)*$/.test(spelling))).toEqual([]);
    for (const spelling of ['l&a', 'd&r', '50+', '18-25', 'cas3', 'r&m'])
      expect(spellings).toContain(spelling);
  });

  it('has a hyphen only between digits, because matching drops the others', () => {
    expect(spellings.filter((spelling) => /[^\d]-|-[^\d]/.test(spelling))).toEqual([]);
  });

  it('gives every term a meaning', () => {
    const empty = thesaurus.filter(
      ({ needs, cohorts, settings: places, fundingRoutes: routes, requirements }) =>
        [needs, cohorts, places, routes, requirements].every((codes) => codes.length === 0),
    );
    expect(empty.map(({ term }) => term)).toEqual([]);
  });

  it('names no code twice within a term', () => {
    const doubled = thesaurus.filter((term) => {
      const codes = [...term.needs, ...term.subNeeds, ...term.cohorts.map(({ cohort }) => cohort)];
      return new Set<string>(codes).size !== codes.length;
    });
    expect(doubled.map(({ term }) => term)).toEqual([]);
  });

  it('uses only sub-needs and groups that are defined, and brings the need of each sub-need', () => {
    for (const { term, subNeeds, needs, cohorts } of thesaurus) {
      for (const subNeed of subNeeds) {
        expect(isSubNeed(subNeed), `${term}: ${subNeed}`).toBe(true);
        expect(
          needs.some((need) => subNeed.startsWith(`${need}/`)),
          `${term}: ${subNeed}`,
        ).toBe(true);
      }
      for (const { cohort, group } of cohorts) {
        if (group !== null) expect(isCohortGroup(cohort, group), `${term}: ${group}`).toBe(true);
      }
    }
  });
});

// A longer term takes the words of a shorter one with it: "gay men" must not lose the men.
describe('A term that names people by sex', () => {
  const people: readonly (readonly [Cohort, RegExp])[] = [
    ['women', /(?:^| )(?:women|ladies|girls)$/],
    ['men', /(?:^| )(?:men|lads|blokes|boys)$/],
  ];
  // Trans people, and words about women or men that do not say whom the service is for.
  const exceptions = /^trans|^violence against|^wrong |^community support for|^working girls/;

  it.each(people)('says so: %s', (cohort, words) => {
    const silent = thesaurus.filter(
      (term) =>
        term.cohorts.every((each) => each.cohort !== cohort) &&
        spellingsOf(term).some((spelling) => words.test(spelling) && !exceptions.test(spelling)),
    );
    expect(silent.map(({ term }) => term)).toEqual([]);
  });
});

describe('Nothing the app can say is out of reach of words', () => {
  it.each(needCodes)('the need %s has at least 50 terms', (need) => {
    expect(countWhere(({ needs }) => needs.includes(need))).toBeGreaterThanOrEqual(50);
  });

  it.each(cohortCodes)('the cohort %s has at least 20 terms', (cohort) => {
    expect(
      countWhere(({ cohorts }) => cohorts.some((each) => each.cohort === cohort)),
    ).toBeGreaterThanOrEqual(20);
  });

  it.each(Object.keys(subNeedLabels))('the sub-need %s has at least 5 terms', (subNeed) => {
    expect(countWhere(({ subNeeds }) => subNeeds.includes(subNeed))).toBeGreaterThanOrEqual(5);
  });

  it.each(settings)('the setting %s has at least 5 terms', (setting) => {
    expect(countWhere((term) => term.settings.includes(setting))).toBeGreaterThanOrEqual(5);
  });

  it.each(fundingRoutes)('the funding route %s has at least 5 terms', (route) => {
    expect(countWhere((term) => term.fundingRoutes.includes(route))).toBeGreaterThanOrEqual(5);
  });

  it.each(requirementCodes)('the requirement %s has a term', (requirement) => {
    expect(countWhere(({ requirements }) => requirements.includes(requirement))).toBeGreaterThanOrEqual(1);
  });

  it.each(termKinds)('at least 100 terms are of the kind %s', (kind) => {
    expect(countWhere((term) => term.kind === kind)).toBeGreaterThanOrEqual(100);
  });

  it.each(needCodes)('the need %s can be said in Welsh', (need) => {
    expect(countWhere(({ kind, needs }) => kind === 'welsh' && needs.includes(need))).toBeGreaterThanOrEqual(
      2,
    );
  });

  it.each(cohortCodes)('the cohort %s can be said in Welsh', (cohort) => {
    const inWelsh = ({ kind, cohorts }: ThesaurusTerm): boolean =>
      kind === 'welsh' && cohorts.some((each) => each.cohort === cohort);
    expect(countWhere(inWelsh)).toBeGreaterThanOrEqual(1);
  });

  it.each(
    cohortCodes.flatMap((cohort) => cohortGroups[cohort].map((group) => ({ cohort, group: String(group) }))),
  )('the group $group of $cohort can be named', ({ cohort, group }) => {
    const named = countWhere(({ cohorts }) =>
      cohorts.some((each) => each.cohort === cohort && each.group === group),
    );
    expect(named).toBeGreaterThanOrEqual(1);
  });
});
