import type { ColumnText } from './columnText.ts';

/** Columns that say what a service is, who runs it and who pays for it. */
export const whatColumns = {
  reference: {
    heading: 'Reference',
    help: 'HELP: your own short name for this row. Keep it the same every time, so that a change is a change and not a new service.',
    example: 'EXAMPLE',
    also: ['Id', 'Ref', 'Your reference', 'Service id'],
  },
  name: {
    heading: 'Name',
    help: 'What the service is called. Needed.',
    example: 'Harbour Lane Housing Support',
    also: ['Service name', 'Service', 'Name of service', 'Title'],
  },
  organisation: {
    heading: 'Organisation',
    help: 'Who runs it.',
    example: 'Harbour Lane Trust',
    also: ['Organization', 'Organisation name', 'Organization name', 'Provider', 'Provider name'],
  },
  partners: {
    heading: 'Partners',
    help: 'Other organisations that deliver it, with ; between them.',
    example: 'Quayside Advice',
    also: ['Subcontractors', 'Partner organisations'],
  },
  summary: {
    heading: 'Summary',
    help: 'What it does, in one or two plain sentences. No names of staff.',
    example: 'Help to find a home and to keep it.',
    also: ['Description', 'Service description', 'About'],
    joint: '\n',
  },
  status: {
    heading: 'Status',
    help: 'active, temporarily closed, inactive or defunct. Empty means active.',
    example: 'active',
    also: [],
  },
  funding: {
    heading: 'Funding route',
    help: 'Commissioned, Co-commissioned, Grant-funded or Universal. Empty means universal: open to anyone.',
    example: 'Grant-funded',
    also: ['Funding', 'Funding type', 'Funded by'],
  },
  contract: {
    heading: 'Contract reference',
    help: 'The contract or grant it is paid under, if there is one.',
    example: 'GRANT-0001',
    also: ['Contract', 'Contract ref', 'Grant reference'],
  },
  starts: {
    heading: 'Starts',
    help: 'First day it takes people, such as 1 April 2026.',
    example: '2026-04-01',
    also: ['Start date', 'Start', 'From'],
  },
  ends: {
    heading: 'Ends',
    help: 'Last day. After it the service is not found any more.',
    example: '2029-03-31',
    also: ['End date', 'End', 'Contract end', 'Until'],
  },
  replacedBy: {
    heading: 'Replaced by',
    help: 'References of the rows that took over, or ids in the catalogue, with ; between them.',
    example: '',
    also: ['Replacement', 'Successor'],
  },
  needs: {
    heading: 'Needs',
    help: 'What it helps with, with ; between them. The words are on the sheet of codes.',
    example: 'Accommodation; Finance, benefit and debt',
    also: ['Need', 'Need areas', 'Pathways', 'Pathway'],
  },
  activities: {
    heading: 'Activities',
    help: 'What is done about a need: the need, a colon, the activity; then ; and the next.',
    example: 'Accommodation: tenancy advice; Accommodation: rent deposits',
    also: ['Need activities'],
  },
  sessions: {
    heading: 'Sessions',
    help: 'How many sessions, if that is fixed.',
    example: '6 to 8',
    also: ['Number of sessions'],
  },
  weeks: {
    heading: 'Weeks',
    help: 'How many weeks, if that is fixed.',
    example: '12',
    also: ['Number of weeks', 'Length in weeks'],
  },
} as const satisfies Readonly<Record<string, ColumnText>>;
