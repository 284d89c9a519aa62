import { describeCalendarDay } from '../../../catalogue/calendarDay.ts';
import { offenceGroups, type ContactRole, type FactGroup } from '../../../catalogue/codes.ts';
import type {
  CohortStatement,
  Contact,
  Coverage,
  OffenceAcceptance,
  Service,
  Stated,
} from '../../../catalogue/service.ts';
import { pickedCodes } from '../../../changes/forms/coverageForm.ts';
import type { SummaryRow } from '../../../components/SummaryList.tsx';
import { describeCost, describeSchedule } from '../../../report/openingWords.ts';
import {
  cohortLabels,
  deliveryFormatLabels,
  needLabels,
  offenceGroupLabels,
  referralRouteLabels,
  settingLabels,
} from '../../../taxonomy/labels.ts';
import { capitalise } from '../../capitalise.ts';
import { describeWhomItTakes } from '../../describeEligibility.ts';
import { describeList } from '../../describeList.ts';

/** The name of an area by its code, or the code itself where it is not known. */
export type NameOfArea = (code: string) => string;

/** What a contact is for, in words. */
export const contactRoleLabels: Readonly<Record<ContactRole, string>> = {
  general: 'General',
  referral: 'Referrals',
  'pre-sentence assessment': 'Assessment before sentence',
};

/** Every fact of a group, in words, one row each: what "still correct" is said of. */
export function toGroupFacts(
  service: Service,
  group: FactGroup,
  nameOfArea: NameOfArea,
): readonly SummaryRow[] {
  switch (group) {
    case 'contact':
      return toContactFacts(service);
    case 'eligibility':
      return [...toPeopleFacts(service), ...toAreaFacts(service.coverage, nameOfArea)];
    case 'availability':
      return toAvailabilityFacts(service);
  }
}

function toFact(term: string, details: readonly (string | null)[]): SummaryRow {
  const known = details.filter((detail) => detail !== null);
  return known.length > 0 ? { term, details: known } : { term, details: ['Not stated'], isUnknown: true };
}

function toContactFacts(service: Service): readonly SummaryRow[] {
  const { contacts, url, referralRoutes, locations, schedules, confidentialLocation } = service;
  return [
    toFact('Contacts', contacts.map(describeContact)),
    toFact('Website', [url]),
    toFact(
      'How to refer',
      referralRoutes.map((route) => referralRouteLabels[route]),
    ),
    toFact(
      'Places',
      confidentialLocation
        ? ['Kept confidential']
        : locations.map(({ name, address, postcode }) =>
            [name, address, postcode].filter((part) => part !== null).join(', '),
          ),
    ),
    toFact('Opening hours', schedules.map(describeSchedule)),
  ];
}

function describeContact({ name, role, phone, email }: Contact): string {
  const ways = [phone, email].filter((way) => way !== null);
  return `${name} (${contactRoleLabels[role].toLowerCase()})${ways.length > 0 ? `: ${ways.join(', ')}` : ''}`;
}

function toPeopleFacts(service: Service): readonly SummaryRow[] {
  const { needs, cohorts, eligibility, exclusions, settings, deliveryFormats, languages } = service;
  return [
    toFact(
      'Needs',
      needs.map((need) => needLabels[need]),
    ),
    toFact('Sex and age', [describeWhomItTakes(eligibility)]),
    toFact('For these groups', describeCohorts(cohorts, 'for this group')),
    toFact('Also open to', describeCohorts(cohorts, 'open to all')),
    toFact('Conditions', eligibility.conditions),
    toFact('Before release', [describeStated(eligibility.preRelease)]),
    toFact('No recourse to public funds', [describeStated(eligibility.noRecourseToPublicFunds)]),
    ...offenceGroups.map((offences) =>
      toFact(`Convicted of ${offenceGroupLabels[offences]}`, [describeAcceptance(exclusions[offences])]),
    ),
    toFact(
      'Setting',
      settings.map((setting) => settingLabels[setting]),
    ),
    toFact(
      'How sessions are given',
      deliveryFormats.map((format) => capitalise(deliveryFormatLabels[format])),
    ),
    toFact('Languages', languages),
  ];
}

function describeCohorts(statements: readonly CohortStatement[], standing: CohortStatement['standing']) {
  return statements
    .filter((statement) => statement.standing === standing)
    .map(({ cohort, groups }) =>
      groups.length > 0 ? `${cohortLabels[cohort]}: ${describeList(groups)}` : cohortLabels[cohort],
    );
}

function toAreaFacts(coverage: Coverage, nameOfArea: NameOfArea): readonly SummaryRow[] {
  const { excludedLadCodes, national, remote, areaName } = coverage;
  const codes = pickedCodes(coverage);
  return [
    toFact('Area, in words', [areaName]),
    toFact('Areas people can live in', [
      national ? 'All of England and Wales' : null,
      codes.length > 0 ? describeList(codes.map(nameOfArea)) : null,
    ]),
    ...(excludedLadCodes.length > 0
      ? [toFact('Areas left out', [describeList(excludedLadCodes.map(nameOfArea))])]
      : []),
    toFact('Used from anywhere, by phone or online', [remote ? 'Yes' : 'No']),
  ];
}

function toAvailabilityFacts({ availability, costOptions, dose }: Service): readonly SummaryRow[] {
  const { takingReferrals, wait, asOf } = availability;
  return [
    toFact('Taking referrals', [describeStated(takingReferrals)]),
    toFact('Waiting time', [wait]),
    toFact('True on', [asOf && describeCalendarDay(asOf)]),
    toFact('Cost to the person', costOptions.map(describeCost)),
    toFact('Sessions', [dose.sessions]),
    toFact('Weeks', [dose.weeks]),
  ];
}

function describeAcceptance(acceptance: OffenceAcceptance | undefined): string | null {
  return acceptance === undefined ? null : capitalise(acceptance);
}

function describeStated(stated: Stated): string | null {
  return stated === 'not stated' ? null : capitalise(stated);
}
