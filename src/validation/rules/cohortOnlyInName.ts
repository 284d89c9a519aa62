import type { Cohort } from '../../catalogue/codes.ts';
import type { Rule } from '../rule.ts';

const named: readonly (readonly [Cohort, RegExp])[] = [
  ['women', /\bwom[ae]n(?:[’']?s)?\b|\bfemales?\b/i],
  ['men', /\bm[ea]n(?:[’']?s)?\b(?! ?& ?women| and women)/i],
  ['veteran', /\bveterans?\b|\barmed forces\b|\bex-service\b/i],
  ['young_adult', /\byoung adults?\b|\b18 ?(?:-|–|to) ?25\b/i],
  ['older', /\bolder people\b|\bover[ -]?50s?\b|\b50(?:\+| plus)/i],
  ['care_leaver', /\bcare[ -]leavers?\b|\bcare experienced\b/i],
  ['gypsy_roma_traveller', /\bgyps(?:y|ies)\b|\btravellers\b|\btraveller (?:people|communit)/i],
  ['lgbt', /\blgbt/i],
  ['neurodivergent', /\bneurodiver\w+|\bautis\w+|\badhd\b/i],
];

/** A group that only the name speaks of is in no filter: people of the group do not find it. */
export const cohortOnlyInName: Rule = {
  id: 'cohort-only-in-name',
  severity: 'warning',
  check: ({ name, cohorts, suggestions, eligibility: { sexes } }) =>
    named.flatMap(([cohort, words]) => {
      const found = words.exec(name)?.[0];
      if (found === undefined || cohorts.some((stated) => stated.cohort === cohort)) return [];
      // What waits for a person has a finding of its own, and who it takes by sex is in a filter too.
      if (suggestions.some(({ of }) => 'cohort' in of && of.cohort === cohort)) return [];
      if (sexes === cohort) return [];
      return [
        {
          path: 'cohorts',
          actual: `“${found}” in the name, and no word on the group`,
          expected: `that it is for the group, or open to all (${cohort})`,
          whatToDo: 'Say whether it is for this group or open to all.',
        },
      ];
    }),
};
