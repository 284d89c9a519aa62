/**
 * The closed sets of codes a service record may hold. The words people read for them are in
 * `taxonomy`; the codes are here because `catalogue` imports nothing.
 */

/** Needs, after OASys and the CRS service categories (HMPPS). */
export const needCodes = [
  'accommodation',
  'ete',
  'finance',
  'dependency',
  'family',
  'lifestyle',
  'wellbeing',
  'inclusion',
  'health',
  'domestic_abuse',
  'thinking',
] as const;
/** One of the eleven needs. */
export type Need = (typeof needCodes)[number];

/** Groups of people a service may be for. */
export const cohortCodes = [
  'women',
  'men',
  'ethnic_minority',
  'gypsy_roma_traveller',
  'faith',
  'older',
  'young_adult',
  'veteran',
  'disability',
  'neurodivergent',
  'lgbt',
  'foreign_national',
  'care_leaver',
  'parent',
] as const;
/** One of the fourteen cohorts. */
export type Cohort = (typeof cohortCodes)[number];

/** How a service is paid for, which decides how a report may use it. */
export const fundingRoutes = ['commissioned', 'co-commissioned', 'grant', 'universal'] as const;
/** One of the four funding routes. */
export type FundingRoute = (typeof fundingRoutes)[number];

/** Where the person is when the service works with them. */
export const settings = ['community', 'pre-release', 'custody', 'remand'] as const;
/** One of the four settings. */
export type Setting = (typeof settings)[number];

/** How sessions are given. */
export const deliveryFormats = ['one-to-one', 'group', 'remote', 'self-study', 'drop-in'] as const;
/** One of the delivery formats. */
export type DeliveryFormat = (typeof deliveryFormats)[number];

/** How a person gets in. */
export const referralRoutes = [
  'refer-and-monitor',
  'provider-form',
  'phone',
  'email',
  'self-referral',
  'drop-in',
  'court-assessment',
  'gp',
  'council',
] as const;
/** One of the ways in. */
export type ReferralRoute = (typeof referralRoutes)[number];

/** What can carry a service in a sentence or after release; names and dates are in `taxonomy`. */
export const sentenceUses = [
  'rehabilitation-activity',
  'licence',
  'post-sentence-supervision',
  'mental-health-treatment',
  'drug-rehabilitation',
  'alcohol-treatment',
  'unpaid-work',
  'voluntary',
] as const;
/** One of the uses. */
export type SentenceUse = (typeof sentenceUses)[number];

/** Groups of offences about which a listing may state whether it accepts people. */
export const offenceGroups = ['sexual', 'arson', 'violence', 'domestic-abuse', 'stalking'] as const;
/** One of the offence groups. */
export type OffenceGroup = (typeof offenceGroups)[number];

/** `status` of Open Referral UK's service, with its space. */
export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
/** One of the statuses. */
export type ServiceStatus = (typeof serviceStatuses)[number];

/** What a contact is for. */
export const contactRoles = ['general', 'referral', 'pre-sentence assessment'] as const;
/** One of the contact roles. */
export type ContactRole = (typeof contactRoles)[number];

/** Days of the week, as iCalendar's BYDAY writes them in HSDS schedules. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** One of the days of the week. */
export type Weekday = (typeof weekdays)[number];

/** The groups of facts that are checked, each at its own pace. */
export const factGroups = ['contact', 'eligibility', 'availability'] as const;
/** One of the fact groups. */
export type FactGroup = (typeof factGroups)[number];
