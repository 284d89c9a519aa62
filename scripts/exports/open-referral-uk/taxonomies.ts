import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import {
  cohortCodes,
  deliveryFormats,
  fundingRoutes,
  needCodes,
  offenceGroups,
  referralRoutes,
  sentenceUses,
  settings,
} from '../../../src/catalogue/codes.ts';
import {
  cohortLabels,
  deliveryFormatLabels,
  fundingRouteLabels,
  needLabels,
  offenceGroupLabels,
  referralRouteLabels,
  settingLabels,
} from '../../../src/taxonomy/labels.ts';
import { nameOn } from '../../../src/taxonomy/requirementOn.ts';
import { recordFacts } from './recordFacts.ts';

/** A list of terms: its code here, what it is called, and each term's code with its words. */
export interface TermList {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly terms: readonly (readonly [code: string, name: string])[];
}

/**
 * The catalogue's own codes as taxonomies of Open Referral UK. What a group of people is to a service
 * are two lists, so that a reader who looks at terms only does not take "also open to" for "meant for".
 */
export function toTermLists(today: CalendarDay): readonly TermList[] {
  return [
    toList('need', 'Needs', 'What the service helps with', needCodes, needLabels),
    toList('cohort', 'For this group', 'Groups the service is for', cohortCodes, cohortLabels),
    toList(
      'cohort-admitted',
      'Also open to this group',
      'Groups that a service for more people says it is open to',
      cohortCodes,
      cohortLabels,
    ),
    {
      code: 'sexes',
      name: 'Sexes admitted',
      description: 'Whom the service states that it takes',
      terms: [
        ['women', 'Women'],
        ['men', 'Men'],
      ],
    },
    toList('funding-route', 'Funding routes', 'How it is paid for', fundingRoutes, fundingRouteLabels),
    toList('setting', 'Settings', 'Where the person is when it works with them', settings, settingLabels),
    toList('delivery-format', 'Delivery', 'How sessions are given', deliveryFormats, deliveryFormatLabels),
    toList('referral-route', 'Ways in', 'How a person gets in', referralRoutes, referralRouteLabels),
    {
      code: 'sentence-use',
      name: 'Sentence use',
      description: 'What can carry the service in a sentence or after release',
      terms: sentenceUses.map((use) => [use, use === 'voluntary' ? 'voluntary' : nameOn(use, today).name]),
    },
    {
      code: 'offences',
      name: 'Offences',
      description: 'What the service states about people convicted of a group of offences',
      terms: offenceGroups.flatMap((group) =>
        (['accepts', 'case by case', 'does not accept'] as const).map(
          (acceptance): TermList['terms'][number] => [
            `${group}: ${acceptance}`,
            `${offenceGroupLabels[group]}: ${acceptance}`,
          ],
        ),
      ),
    },
    {
      code: 'statement',
      name: 'Statements',
      description: 'What the service states with yes or no',
      terms: Object.values(statements).flatMap((words) =>
        (['yes', 'no'] as const).map((answer): TermList['terms'][number] => [
          `${words}: ${answer}`,
          `${words}: ${answer}`,
        ]),
      ),
    },
    {
      code: 'record',
      name: 'Facts of the record',
      description: 'Facts that Open Referral UK has no field for, each as the attribute’s value',
      terms: Object.entries(recordFacts),
    },
  ];
}

/** Points on which a listing states yes or no, or is silent. */
export const statements = {
  preRelease: 'Starts before release',
  noRecourseToPublicFunds: 'Takes people with no recourse to public funds',
  takingReferrals: 'Takes referrals now',
} as const;

function toList<Code extends string>(
  code: string,
  name: string,
  description: string,
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): TermList {
  return { code, name, description, terms: codes.map((each) => [each, labels[each]]) };
}
