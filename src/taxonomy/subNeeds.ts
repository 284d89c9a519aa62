/**
 * What lies under a need, for terms that say more than the need itself. The slug is
 * "<need>/<sub-need>", so that the need can be read off it.
 */
export const subNeedLabels = {
  'accommodation/homelessness': 'Homelessness',
  'accommodation/temporary-housing': 'Temporary housing',
  'accommodation/supported-housing': 'Supported housing',
  'accommodation/probation-housing': 'Probation accommodation',
  'accommodation/renting': 'Finding somewhere to rent',
  'accommodation/tenancy': 'Keeping a tenancy',
  'accommodation/rent-arrears': 'Rent arrears',
  'ete/employment': 'Work',
  'ete/training': 'Training and qualifications',
  'ete/literacy-numeracy': 'Reading, writing and numbers',
  'ete/english-language': 'English for speakers of other languages',
  'ete/disclosure': 'Telling an employer about convictions',
  'ete/volunteering': 'Volunteering',
  'finance/debt': 'Debt',
  'finance/rent-arrears': 'Rent arrears',
  'finance/benefits': 'Benefits',
  'finance/money-management': 'Managing money',
  'finance/banking': 'Bank accounts',
  'finance/identity': 'Identity documents',
  'finance/food-and-fuel': 'Food, fuel and household costs',
  'finance/fines': 'Fines and court debts',
  'dependency/drugs': 'Drugs',
  'dependency/alcohol': 'Alcohol',
  'dependency/gambling': 'Gambling',
  'dependency/treatment': 'Treatment and prescribing',
  'dependency/recovery': 'Recovery and mutual aid',
  'dependency/harm-reduction': 'Harm reduction',
  'family/children': 'Children and contact',
  'family/parenting': 'Parenting',
  'family/social-care': 'Children’s social care',
  'family/relationships': 'Relationships',
  'lifestyle/associates': 'Friends and associates',
  'lifestyle/gangs': 'Gangs and exploitation',
  'lifestyle/weapons': 'Knives and weapons',
  'lifestyle/activities': 'Activities and use of time',
  'lifestyle/extremism': 'Extremism',
  'wellbeing/mood': 'Mood, anxiety and stress',
  'wellbeing/self-harm': 'Self-harm and suicide',
  'wellbeing/trauma': 'Trauma and abuse',
  'wellbeing/loss': 'Bereavement and loss',
  'wellbeing/anger': 'Anger',
  'wellbeing/confidence': 'Confidence and self-esteem',
  'wellbeing/talking': 'Counselling and talking therapy',
  'inclusion/mentoring': 'Mentoring and peer support',
  'inclusion/isolation': 'Isolation',
  'inclusion/practical': 'Practical help to settle',
  'health/mental-health': 'Mental health',
  'health/physical-health': 'Physical health',
  'health/sexual-health': 'Sexual health',
  'health/primary-care': 'GP, dentist and other first care',
  'domestic_abuse/experienced': 'Abuse experienced',
  'domestic_abuse/perpetrated': 'Abuse of others',
  'domestic_abuse/stalking': 'Stalking and harassment',
  'domestic_abuse/honour-based': 'So-called honour-based abuse',
  'thinking/problem-solving': 'Problem solving and decisions',
  'thinking/impulsivity': 'Impulsiveness',
  'thinking/attitudes': 'Attitudes and behaviour',
  'thinking/victim-awareness': 'Victim awareness',
} as const;

/** One slug under a need. */
export type SubNeed = keyof typeof subNeedLabels;

/** True when a slug from outside is one this catalogue knows. */
export function isSubNeed(value: unknown): value is SubNeed {
  return typeof value === 'string' && Object.hasOwn(subNeedLabels, value);
}
