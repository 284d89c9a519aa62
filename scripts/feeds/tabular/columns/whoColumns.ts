import type { ColumnText } from './columnText.ts';

const acceptance = 'accepts, case by case or does not accept. Empty means that it is not known.';

/** Columns that say whom a service takes. */
export const whoColumns = {
  cohortsFor: {
    heading: 'For these groups',
    help: 'Groups it is made for, with ; between them. Name a specific group after a colon.',
    example: 'Women; Black, Asian and minority ethnic people: Somali, Pakistani',
    also: ['Cohorts', 'Cohort', 'For', 'Target groups', 'Client group'],
  },
  cohortsOpen: {
    heading: 'Open to these groups too',
    help: 'Groups it says it welcomes among others, with ; between them.',
    example: 'LGBTQ+ people',
    also: ['Open to'],
  },
  sexes: {
    heading: 'Sexes',
    help: 'women, men, or women and men. Empty means that it is not known.',
    example: 'women',
    also: ['Sex', 'Gender', 'Sexes taken'],
  },
  minimumAge: {
    heading: 'Youngest age',
    help: 'In years. Empty means no limit or not known.',
    example: '18',
    also: ['Minimum age', 'Min age', 'Age from'],
  },
  maximumAge: {
    heading: 'Oldest age',
    help: 'In years. Empty means no limit or not known.',
    example: '',
    also: ['Maximum age', 'Max age', 'Age to'],
  },
  preRelease: {
    heading: 'Before release',
    help: 'Does it take people before they leave prison? yes or no.',
    example: 'yes',
    also: ['Pre-release', 'Takes people before release'],
  },
  noRecourse: {
    heading: 'No recourse to public funds',
    help: 'Does it take people with no recourse to public funds? yes or no.',
    example: 'no',
    also: ['NRPF'],
  },
  conditions: {
    heading: 'Other conditions',
    help: 'Each in one plain sentence, with ; between them.',
    example: 'Needs a local connection to Leeds.',
    also: ['Conditions', 'Eligibility', 'Eligibility criteria', 'Who can use it'],
  },
  sexual: { heading: 'Sexual offences', help: acceptance, example: 'does not accept', also: [] },
  arson: { heading: 'Arson', help: acceptance, example: 'case by case', also: ['Arson offences'] },
  violence: { heading: 'Violent offences', help: acceptance, example: 'accepts', also: ['Violence'] },
  domesticAbuse: {
    heading: 'Domestic abuse offences',
    help: acceptance,
    example: 'case by case',
    also: ['Domestic abuse perpetrators'],
  },
  stalking: {
    heading: 'Stalking or harassment',
    help: acceptance,
    example: '',
    also: ['Stalking', 'Stalking offences'],
  },
} as const satisfies Readonly<Record<string, ColumnText>>;
