import { offenceGroups } from '../../catalogue/codes.ts';
import { offenceGroupLabels } from '../../taxonomy/labels.ts';
import { isOpenLine } from '../isOpenLine.ts';
import { reachesSomewhere } from '../reachesSomewhere.ts';
import { shareOf, type CompletenessPart } from './part.ts';

/** For whom: an option that does not take the person is worse than none. */
export const peopleParts: readonly CompletenessPart[] = [
  {
    id: 'offences',
    label: 'Which offences it accepts',
    of: 10,
    measure: (service) => {
      const unstated = isOpenLine(service)
        ? []
        : offenceGroups.filter((group) => service.exclusions[group] === undefined);
      const words = unstated.map((group) => offenceGroupLabels[group]).join(', ');
      return {
        share: 1 - unstated.length / offenceGroups.length,
        whatToDo: `Say whether it accepts people convicted of: ${words}.`,
      };
    },
  },
  {
    id: 'area',
    label: 'Where the people live whom it takes',
    of: 10,
    measure: ({ coverage }) => ({
      share: shareOf(reachesSomewhere(coverage)),
      whatToDo: 'Say in which council areas people have to live, or that it works from anywhere.',
    }),
  },
  {
    id: 'sexes-and-ages',
    label: 'Whether it takes women, men or both, and from what age',
    of: 8,
    measure: ({ eligibility: { sexes, minimumAge, maximumAge } }) => {
      const saysSexes = sexes !== 'not stated';
      const saysAges = minimumAge !== null || maximumAge !== null;
      const missing = [
        ...(saysSexes ? [] : ['whether it takes women, men or both']),
        ...(saysAges ? [] : ['from what age it takes people']),
      ];
      return { share: shareOf(saysSexes, saysAges), whatToDo: `Say ${missing.join(' and ')}.` };
    },
  },
  {
    id: 'other-conditions',
    label: 'People in prison, and people with no recourse to public funds',
    of: 2,
    measure: ({ eligibility: { preRelease, noRecourseToPublicFunds } }) => {
      const missing = [
        ...(preRelease === 'not stated' ? ['before release from prison'] : []),
        ...(noRecourseToPublicFunds === 'not stated' ? ['who have no recourse to public funds'] : []),
      ];
      return {
        share: 1 - missing.length / 2,
        whatToDo: `Say whether it works with people ${missing.join(', and with people ')}.`,
      };
    },
  },
  {
    id: 'groups',
    label: 'Which groups it is for',
    of: 2,
    measure: ({ cohorts }) => ({
      share: shareOf(cohorts.length > 0),
      whatToDo: 'Say which groups of people it is for, or open to: women, veterans, young adults and others.',
    }),
  },
];
