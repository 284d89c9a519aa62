import type { Need } from '../../src/catalogue/codes.ts';

/** How listings speak of one need. Everything is invented; what is first in a list is said most often. */
export interface NeedVocabulary {
  /** What services for it call themselves: "<place or word> Debt Advice". */
  readonly titles: readonly string[];
  /** What they say they do. */
  readonly activities: readonly string[];
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The words for every need. */
export const needVocabulary: Readonly<Record<Need, NeedVocabulary>> = {
  accommodation: {
    titles: [
      'Housing Support',
      'Housing Advice',
      'Homelessness Project',
      'Tenancy Support',
      'Supported Housing',
    ],
    activities: lines(`
      Finding and viewing a private tenancy
      Filling in a homelessness application
      Keeping a tenancy and talking to the landlord
      Deposit and bond paperwork
      Rent arrears repayment plan
      Short stay in a shared house
      Furniture and moving in
      Mediation with neighbours
      Bidding for a council flat
      Eviction notice advice
      Nightstop with a host family
      Tenancy training before moving in`),
  },
  ete: {
    titles: [
      'Employment Support',
      'Skills and Training',
      'Job Club',
      'Training and Employment',
      'Learning Centre',
    ],
    activities: lines(`
      Writing a CV and cover letter
      Interview practice
      Construction site safety card
      Forklift licence course
      Telling an employer about convictions
      English and maths classes
      Barista and catering training
      Work placement with a local employer
      Self-employment planning
      Warehouse and logistics certificate
      Gardening and landscaping qualification
      Computer skills for beginners
      Job search and applications`),
  },
  finance: {
    titles: [
      'Debt Advice',
      'Money Advice',
      'Benefits Advice',
      'Debt and Benefits Service',
      'Budgeting Support',
    ],
    activities: lines(`
      Debt repayment plan and letters to creditors
      Universal Credit claim
      Opening a bank account
      Budgeting on a low income
      Benefit appeal paperwork
      Council tax arrears advice
      Getting identity documents
      Energy bills and prepayment meters
      Insolvency and debt relief order advice
      Court fines payment plan`),
  },
  dependency: {
    titles: [
      'Recovery Service',
      'Drug and Alcohol Service',
      'Recovery Project',
      'Alcohol Support',
      'Gambling Support',
    ],
    activities: lines(`
      Relapse prevention group
      Recovery coaching with a peer
      Alcohol reduction diary
      Opiate substitute prescribing
      Needle exchange and naloxone
      Gambling blocks and banking limits
      Rehabilitation placement application
      Detox preparation
      Cannabis and ketamine advice
      Mutual aid introduction
      Harm reduction advice`),
  },
  family: {
    titles: [
      'Family Support',
      'Parenting Service',
      'Family Centre',
      'Parenting and Family Project',
      'Fathers and Families',
    ],
    activities: lines(`
      Parenting course in eight sessions
      Keeping contact with children
      Family mediation
      Going to child protection meetings
      Storybook recording for children
      Relationship counselling
      Play sessions with toddlers
      Support after a child is taken into care
      Family visits in prison`),
  },
  lifestyle: {
    titles: [
      'Activities Project',
      'Sports Project',
      'Gangs and Weapons Project',
      'Community Allotment',
      'Choices Project',
    ],
    activities: lines(`
      Boxing and fitness sessions
      Peer pressure and friendships
      Knife carrying consequences
      Leaving a gang safely
      Music production studio
      Football coaching badge
      Allotment and beekeeping
      Fishing trips
      Bicycle repair workshop
      Cooking club
      Structured use of free time`),
  },
  wellbeing: {
    titles: [
      'Wellbeing Service',
      'Counselling Service',
      'Wellbeing Hub',
      'Talking Therapy',
      'Bereavement Support',
    ],
    activities: lines(`
      Anxiety and low mood course
      Bereavement counselling
      Trauma stabilisation sessions
      Confidence building
      Anger and emotions group
      Mindfulness and breathing
      Sleep improvement course
      Art therapy
      Self-harm safety plan
      Walk and talk sessions`),
  },
  inclusion: {
    titles: [
      'Mentoring Project',
      'Mentoring Service',
      'Befriending Scheme',
      'Community Hub',
      'Through the Gate Mentoring',
    ],
    activities: lines(`
      Mentoring before and after release
      Meeting at the gate
      Befriending by a volunteer
      Going along to first appointments
      Community meals
      Peer mentoring training
      Getting online and using a phone
      Volunteering in the neighbourhood`),
  },
  health: {
    titles: [
      'Health Service',
      'Mental Health Support',
      'Health Inclusion Team',
      'Mental Health Team',
      'Health Outreach',
    ],
    activities: lines(`
      Registering with a GP
      Mental health assessment
      Dental check for people without a dentist
      Hepatitis testing and treatment
      Wound care at a drop-in
      Medication reviews
      Smoking cessation
      Sexual health screening
      Physiotherapy and pain clinic
      Diabetes and blood pressure checks`),
  },
  domestic_abuse: {
    titles: [
      'Domestic Abuse Service',
      'Domestic Abuse Outreach',
      'Safe Relationships Service',
      'Domestic Abuse Advocacy',
    ],
    activities: lines(`
      Safety planning with an advocate
      Refuge referral
      Injunction and court support
      Recovery group after domestic abuse
      Behaviour change sessions
      Sanctuary scheme locks and alarms
      Stalking advice
      Children affected by abuse`),
  },
  thinking: {
    titles: [
      'Thinking Skills Project',
      'Thinking and Behaviour Course',
      'Decisions Course',
      'Restorative Project',
    ],
    activities: lines(`
      Stop and think exercises
      Problem solving steps
      Understanding victims
      Restorative conversations
      Managing impulsive decisions
      Attitudes and consequences discussion
      Goal setting workbook`),
  },
};

/** Ways a summary goes on, with `{place}`, `{word}` and `{name}` to be filled in. */
export const summaryEndings: readonly string[] = [
  'Sessions are held at {name} House in {place}.',
  'Based in {place}, with visits to other towns by arrangement.',
  'A worker from the {name} team meets people in {place}.',
  'Run from the {word} building on {name} Street in {place}.',
  'Started by the {name} family and run with volunteers from {place}.',
  'Meets weekly at {name} Hall, {place}.',
  'Uses the {name} approach, with a {word} group for those who finish.',
  'Transport from {place} can be arranged through the {word} fund.',
];
