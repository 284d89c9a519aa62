import type { ColumnText } from './columnText.ts';

/** Columns that say how a service is used and where it works. */
export const howColumns = {
  referralRoutes: {
    heading: 'Ways in',
    help: 'How a person gets in, with ; between them. The words are on the sheet of codes.',
    example: 'The provider’s own form; By phone',
    also: ['Referral routes', 'Referral route', 'How to refer', 'Referral method'],
  },
  sentenceUses: {
    heading: 'Sentence uses',
    help: 'What it can be used within, with ; between them. Leave it empty if nobody has said so.',
    example: 'Rehabilitation activity requirement; Licence',
    also: ['Sentence use', 'Requirements'],
  },
  settings: {
    heading: 'Settings',
    help: 'In the community, Before release, In custody or On remand, with ; between them.',
    example: 'In the community; Before release',
    also: ['Setting'],
  },
  prisons: {
    heading: 'Prisons',
    help: 'Prisons where it works, with ; between them.',
    example: 'HMP New Hall',
    also: ['Prisons served', 'Prison', 'Establishments'],
  },
  formats: {
    heading: 'Formats',
    help: 'one-to-one, in groups, by phone or online, self-study or drop-in, with ; between them.',
    example: 'one-to-one; by phone or online',
    also: ['Format', 'Delivery formats', 'Delivery format', 'Delivery method', 'Delivery'],
  },
  areas: {
    heading: 'Areas served',
    help: 'Where the people live whom it serves: names or codes of local authorities, police force areas or probation regions, with ; between them; or England and Wales.',
    example: 'Leeds; Bradford',
    also: ['Area', 'Areas', 'Area served', 'Coverage', 'Service area', 'Service areas', 'Local authority'],
  },
  areasNot: {
    heading: 'Areas not served',
    help: 'Local authorities inside the area that it does not serve, with ; between them.',
    example: '',
    also: ['Areas excluded', 'Excluded areas', 'Not served'],
  },
  remote: {
    heading: 'From anywhere',
    help: 'Can it be used by phone or online from anywhere? yes or no.',
    example: 'no',
    also: ['Remote', 'Online service'],
  },
  towns: {
    heading: 'Towns',
    help: 'Towns where sessions are held, with ; between them.',
    example: 'Leeds',
    also: ['Town', 'Delivery places'],
  },
  place: {
    heading: 'Place',
    help: 'Name of the building. Several places: ; between them here, in Address and in Postcode.',
    example: 'Invented House',
    also: ['Venue', 'Location', 'Site'],
  },
  address: {
    heading: 'Address',
    help: 'Street and town. Never the address of a refuge or of approved premises.',
    example: '12 Made-up Street, Leeds',
    also: ['Address line 1', 'Street address'],
    joint: ', ',
  },
  postcode: {
    heading: 'Postcode',
    help: 'Whole postcode.',
    example: 'LS9 8AG',
    also: ['Post code', 'Postal code'],
  },
  confidential: {
    heading: 'Confidential location',
    help: 'yes if nobody may be told where it is. No address, postcode or town is then kept.',
    example: 'no',
    also: ['Confidential', 'Confidential address'],
  },
} as const satisfies Readonly<Record<string, ColumnText>>;
