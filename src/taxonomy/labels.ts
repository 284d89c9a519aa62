import type {
  Cohort,
  DeliveryFormat,
  FundingRoute,
  Need,
  OffenceGroup,
  ReferralRoute,
  Setting,
} from '../catalogue/codes.ts';

/** Needs in the words people read (HMPPS service categories, MoJ style). */
export const needLabels: Readonly<Record<Need, string>> = {
  accommodation: 'Accommodation',
  ete: 'Education, training and employment',
  finance: 'Finance, benefit and debt',
  dependency: 'Dependency and recovery',
  family: 'Family and significant others',
  lifestyle: 'Lifestyle and associates',
  wellbeing: 'Emotional wellbeing',
  inclusion: 'Social inclusion',
  health: 'Physical and mental health',
  domestic_abuse: 'Domestic abuse',
  thinking: 'Thinking, behaviour and attitudes',
};

/** Cohorts in the words people read: specific about ethnicity, never an acronym. */
export const cohortLabels: Readonly<Record<Cohort, string>> = {
  women: 'Women',
  men: 'Men',
  ethnic_minority: 'Black, Asian and minority ethnic people',
  gypsy_roma_traveller: 'Gypsy, Roma and Traveller people',
  faith: 'People of a faith',
  older: 'Older people (50 and over)',
  young_adult: 'Young adults (18 to 25)',
  veteran: 'Veterans',
  disability: 'Disabled people',
  neurodivergent: 'Neurodivergent people',
  lgbt: 'LGBTQ+ people',
  foreign_national: 'Foreign nationals',
  care_leaver: 'Care leavers',
  parent: 'Parents',
};

/** Funding routes in the words people read. */
export const fundingRouteLabels: Readonly<Record<FundingRoute, string>> = {
  commissioned: 'Commissioned',
  'co-commissioned': 'Co-commissioned',
  grant: 'Grant-funded',
  universal: 'Universal (not only for people on probation)',
};

/** Settings in the words people read. */
export const settingLabels: Readonly<Record<Setting, string>> = {
  community: 'In the community',
  'pre-release': 'Before release',
  custody: 'In custody',
  remand: 'On remand',
};

/** Delivery formats in the words people read; "one-to-one" in letters, for screen readers (MoJ). */
export const deliveryFormatLabels: Readonly<Record<DeliveryFormat, string>> = {
  'one-to-one': 'one-to-one',
  group: 'in groups',
  remote: 'by phone or online',
  'self-study': 'self-study',
  'drop-in': 'drop-in',
};

/** Ways in, in the words people read. */
export const referralRouteLabels: Readonly<Record<ReferralRoute, string>> = {
  'refer-and-monitor': 'Refer and monitor an intervention (probation’s referral system)',
  'provider-form': 'The provider’s own form',
  phone: 'By phone',
  email: 'By email',
  'self-referral': 'The person refers themselves',
  'drop-in': 'Drop in',
  'court-assessment': 'Assessment at court',
  gp: 'Through a GP',
  council: 'Through the council',
};

/** Offence groups in the words people read. */
export const offenceGroupLabels: Readonly<Record<OffenceGroup, string>> = {
  sexual: 'sexual offences',
  arson: 'arson',
  violence: 'violent offences',
  'domestic-abuse': 'domestic abuse',
  stalking: 'stalking or harassment',
};
