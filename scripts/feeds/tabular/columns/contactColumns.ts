import type { ColumnText } from './columnText.ts';

/** Columns that say how to reach a service, when, and how fresh its facts are. */
export const contactColumns = {
  contact: {
    heading: 'Contact',
    help: 'Name of a desk or a team, not of a person.',
    example: 'Duty desk',
    also: ['Contact name', 'Team'],
  },
  phone: {
    heading: 'Phone',
    help: 'Number of the service. Several: ; between them.',
    example: '0113 496 0000',
    also: ['Telephone', 'Tel', 'Phone number', 'Telephone number'],
  },
  email: {
    heading: 'Email',
    help: 'Shared mailbox of the service, not of one person.',
    example: 'hello@harbour-lane.example.org',
    also: ['E-mail', 'Email address', 'E-mail address'],
  },
  referralPhone: {
    heading: 'Referral phone',
    help: 'Number for referrals, if it has its own.',
    example: '0113 496 0001',
    also: ['Referral telephone'],
  },
  referralEmail: {
    heading: 'Referral email',
    help: 'Shared mailbox for referrals, if it has its own.',
    example: 'referrals@harbour-lane.example.org',
    also: ['Referral e-mail', 'Referral mailbox'],
  },
  assessmentPhone: {
    heading: 'Pre-sentence assessment phone',
    help: 'Number for an assessment before sentence, if it has its own.',
    example: '0113 496 0002',
    also: ['Assessment phone', 'Pre-sentence phone', 'Court assessment phone'],
  },
  assessmentEmail: {
    heading: 'Pre-sentence assessment email',
    help: 'Shared mailbox for assessments before sentence, if it has its own.',
    example: 'court-assessments@harbour-lane.example.org',
    also: ['Assessment email', 'Pre-sentence email', 'Court assessment email'],
  },
  web: {
    heading: 'Web',
    help: 'Address of its page, with https:// before it.',
    example: 'https://harbour-lane.example.org/',
    also: ['Website', 'Web address', 'URL', 'Web page', 'Link'],
  },
  hours: {
    heading: 'Opening times',
    help: 'Days and times, with ; between them.',
    example: 'Monday to Friday, 9am to 5pm; Saturday, 10am to noon',
    also: ['Opening hours', 'Hours', 'Open'],
  },
  cost: {
    heading: 'Cost',
    help: 'Free, or what it costs the person, with ; between several costs.',
    example: 'Free',
    also: ['Costs', 'Price', 'Fees'],
  },
  languages: {
    heading: 'Languages',
    help: 'Languages it works in, with ; between them.',
    example: 'English; Welsh',
    also: ['Language'],
  },
  taking: {
    heading: 'Taking referrals',
    help: 'yes or no.',
    example: 'yes',
    also: ['Open to referrals', 'Accepting referrals'],
  },
  takingAsOf: {
    heading: 'Taking referrals, as of',
    help: 'The day that was true.',
    example: '2026-05-01',
    also: ['Availability as of'],
  },
  wait: {
    heading: 'Wait',
    help: 'How long people wait, in words.',
    example: 'about 2 weeks',
    also: ['Waiting time', 'Waiting list', 'Wait time'],
  },
  waitAsOf: {
    heading: 'Wait, as of',
    help: 'The day that was true.',
    example: '2026-05-01',
    also: [],
  },
  contactChecked: {
    heading: 'Contact facts last checked',
    help: 'The day somebody checked phone, email, web and address with the provider.',
    example: '2026-05-01',
    also: ['Contact checked'],
  },
  eligibilityChecked: {
    heading: 'Eligibility last checked',
    help: 'The day somebody checked whom it takes and whom it does not.',
    example: '2026-05-01',
    also: ['Eligibility checked'],
  },
  availabilityChecked: {
    heading: 'Availability last checked',
    help: 'The day somebody checked whether it takes referrals, and the wait.',
    example: '2026-05-01',
    also: ['Availability checked'],
  },
  checkedBy: {
    heading: 'Checked by',
    help: 'provider, catalogue team or source: who made those checks. Empty means source.',
    example: 'provider',
    also: [],
  },
  updated: {
    heading: 'Row last changed',
    help: 'The day this row was last written to.',
    example: '2026-05-01',
    also: ['Last updated', 'Last modified', 'Updated', 'Date updated'],
  },
} as const satisfies Readonly<Record<string, ColumnText>>;
