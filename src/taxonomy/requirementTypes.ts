import type { RequirementName, RequirementType } from './requirementType.ts';

const base: Omit<RequirementName, 'name'> = {
  short: null,
  from: null,
  to: null,
  endedBy: null,
  commenced: true,
  jurisdiction: 'England and Wales',
  note: null,
};
const criminalJusticeAct2003 = {
  from: '2005-04-04',
  note: 'Criminal Justice Act 2003, now the Sentencing Act 2020',
};
const prospective = {
  commenced: false,
  note: 'Sentencing Act 2026; the day it commences is not known to this data',
};

/**
 * Every requirement type, in the order of section 201 of the Sentencing Act 2020, then what the
 * Sentencing Act 2026 adds, then licence and post-sentence supervision. Names change by data: once
 * a commencement day is known, it goes into `from` (and the older name's `to`) and nothing else.
 */
export const requirementTypes: readonly RequirementType[] = [
  {
    code: 'unpaid-work',
    names: [{ ...base, ...criminalJusticeAct2003, name: 'unpaid work requirement', short: 'UPW' }],
    carriesServices: 'sometimes',
    explanation:
      'Hours of unpaid work in the community. Some hours can be spent on training or finding work.',
    needWords: 'employment',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'rehabilitation-activity',
    names: [
      {
        ...base,
        name: 'rehabilitation activity requirement',
        short: 'RAR',
        from: '2015-02-01',
        note: 'Offender Rehabilitation Act 2014, now the Sentencing Act 2020',
      },
      { ...base, ...prospective, name: 'probation requirement' },
    ],
    carriesServices: 'yes',
    explanation:
      'Appointments and activities that probation chooses after sentence. Many services can be used within it.',
    needWords: 'accommodation, debt, drugs',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'programme',
    names: [{ ...base, ...criminalJusticeAct2003, name: 'programme requirement' }],
    carriesServices: 'no',
    explanation:
      'An accredited programme run by probation for an assessed risk and need. Programmes are not listed here.',
    needWords: 'thinking skills, domestic abuse',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'prohibited-activity',
    names: [{ ...base, ...criminalJusticeAct2003, name: 'prohibited activity requirement' }],
    carriesServices: 'no',
    explanation: 'Something the person must not do on given days or for a given time.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'curfew',
    names: [{ ...base, ...criminalJusticeAct2003, name: 'curfew requirement' }],
    carriesServices: 'no',
    explanation:
      'Hours at a named address, as a rule with a tag. Where there is no address, look for accommodation.',
    needWords: 'accommodation',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'exclusion',
    names: [{ ...base, ...criminalJusticeAct2003, name: 'exclusion requirement' }],
    carriesServices: 'no',
    explanation: 'A place or area the person must keep away from. Check that a service is not inside it.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'residence',
    names: [{ ...base, ...criminalJusticeAct2003, name: 'residence requirement' }],
    carriesServices: 'sometimes',
    explanation: 'The person must live at a named place. Housing services may help to find one.',
    needWords: 'accommodation',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'foreign-travel-prohibition',
    names: [
      {
        ...base,
        name: 'foreign travel prohibition requirement',
        from: '2012-12-03',
        note: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
      },
    ],
    carriesServices: 'no',
    explanation: 'Countries, or any country, the person must not travel to.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'mental-health-treatment',
    names: [
      { ...base, ...criminalJusticeAct2003, name: 'mental health treatment requirement', short: 'MHTR' },
    ],
    carriesServices: 'yes',
    explanation:
      'Treatment for a mental health condition. The provider must assess before sentence and the person must agree.',
    needWords: 'mental health',
    needsAssessmentBeforeSentence: true,
  },
  {
    code: 'drug-rehabilitation',
    names: [
      {
        ...base,
        name: 'drug treatment and testing order',
        short: 'DTTO',
        from: '2000-10-01',
        to: '2005-04-04',
        note: 'Crime and Disorder Act 1998: an order of its own, which the requirement replaced',
      },
      { ...base, ...criminalJusticeAct2003, name: 'drug rehabilitation requirement', short: 'DRR' },
    ],
    carriesServices: 'yes',
    explanation:
      'Drug treatment and testing. The provider must assess before sentence and the person must agree.',
    needWords: 'drugs',
    needsAssessmentBeforeSentence: true,
  },
  {
    code: 'alcohol-treatment',
    names: [{ ...base, ...criminalJusticeAct2003, name: 'alcohol treatment requirement', short: 'ATR' }],
    carriesServices: 'yes',
    explanation:
      'Treatment for dependence on alcohol. The provider must assess before sentence and the person must agree.',
    needWords: 'alcohol',
    needsAssessmentBeforeSentence: true,
  },
  {
    code: 'alcohol-abstinence-monitoring',
    names: [
      {
        ...base,
        name: 'alcohol abstinence and monitoring requirement',
        short: 'AAMR',
        note: 'Came into force area by area; the first day is not known to this data',
      },
    ],
    carriesServices: 'no',
    explanation:
      'No alcohol for a set time, checked by a tag. It is not for people who depend on alcohol and carries no service.',
    needWords: 'alcohol',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'drug-testing',
    names: [
      {
        ...base,
        name: 'drug testing requirement',
        note: 'Sentencing Act 2020, Schedule 9; only where the court was told of arrangements in the home area',
      },
    ],
    carriesServices: 'no',
    explanation:
      'Regular drug tests, where arrangements for them exist in the home area. It carries no service.',
    needWords: 'drugs',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'attendance-centre',
    names: [{ ...base, ...criminalJusticeAct2003, name: 'attendance centre requirement' }],
    carriesServices: 'no',
    explanation: 'Hours at an attendance centre, for people under 25.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'electronic-compliance-monitoring',
    names: [
      {
        ...base,
        name: 'electronic compliance monitoring requirement',
        note: 'Sentencing Act 2020, Schedule 9',
      },
    ],
    carriesServices: 'no',
    explanation: 'A tag that checks whether another requirement, such as a curfew, is kept.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'electronic-whereabouts-monitoring',
    names: [
      {
        ...base,
        name: 'electronic whereabouts monitoring requirement',
        note: 'Sentencing Act 2020, Schedule 9',
      },
    ],
    carriesServices: 'no',
    explanation: 'A tag that records where the person goes.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'driving-prohibition',
    names: [{ ...base, ...prospective, name: 'driving prohibition requirement' }],
    carriesServices: 'no',
    explanation: 'The person must not drive. Think of how a service can be reached.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'public-event-attendance-prohibition',
    names: [{ ...base, ...prospective, name: 'public event attendance prohibition requirement' }],
    carriesServices: 'no',
    explanation: 'Events the person must not go to. Check that a service does not meet at one.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'drinking-establishment-entry-prohibition',
    names: [{ ...base, ...prospective, name: 'drinking establishment entry prohibition requirement' }],
    carriesServices: 'no',
    explanation:
      'Pubs and other places to drink that the person must not enter. Check where a service meets.',
    needWords: 'alcohol',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'restriction-zone',
    names: [{ ...base, ...prospective, name: 'restriction zone requirement' }],
    carriesServices: 'no',
    explanation: 'An area the person must stay within. Check that a service can be reached from there.',
    needWords: null,
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'licence',
    names: [{ ...base, name: 'licence' }],
    carriesServices: 'yes',
    explanation:
      'Supervision in the community after release from prison. Many services can be used during it.',
    needWords: 'accommodation, debt, drugs',
    needsAssessmentBeforeSentence: false,
  },
  {
    code: 'post-sentence-supervision',
    names: [
      {
        ...base,
        name: 'post-sentence supervision',
        short: 'PSS',
        from: '2015-02-01',
        endedBy: '2026-11-22',
        note: 'Repealed by the Sentencing Act 2026; the day it ended has not been verified',
      },
    ],
    carriesServices: 'yes',
    explanation:
      'Supervision after the licence of a short sentence. Listings may still name it although it has ended.',
    needWords: 'accommodation, debt, drugs',
    needsAssessmentBeforeSentence: false,
  },
];
