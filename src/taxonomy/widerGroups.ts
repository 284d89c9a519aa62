import type { cohortGroups } from './cohortGroups.ts';

type EthnicGroup = (typeof cohortGroups)['ethnic_minority'][number];

const wider: readonly (readonly [wider: EthnicGroup, narrower: readonly EthnicGroup[]])[] = [
  ['Asian', ['South Asian', 'East and Southeast Asian', 'Mixed White and Asian']],
  [
    'South Asian',
    [
      'Indian',
      'Pakistani',
      'Bangladeshi',
      'Punjabi',
      'Kashmiri',
      'Gujarati',
      'Tamil',
      'Sri Lankan',
      'Nepali',
    ],
  ],
  [
    'East and Southeast Asian',
    ['Chinese', 'Vietnamese', 'Filipino', 'Thai', 'Japanese', 'Korean', 'Malaysian'],
  ],
  ['Black', ['Black African', 'Black Caribbean']],
  [
    'Black African',
    [
      'Nigerian',
      'Ghanaian',
      'Somali',
      'Eritrean',
      'Ethiopian',
      'Sudanese',
      'Congolese',
      'Ugandan',
      'Kenyan',
      'Zimbabwean',
      'South African',
      'Sierra Leonean',
      'Gambian',
      'Ivorian',
      'Cameroonian',
      'Rwandan',
      'Angolan',
      'Mixed White and Black African',
    ],
  ],
  [
    'Black Caribbean',
    ['Jamaican', 'Trinidadian', 'Barbadian', 'Guyanese', 'Mixed White and Black Caribbean'],
  ],
  [
    'Mixed heritage',
    ['Mixed White and Black Caribbean', 'Mixed White and Black African', 'Mixed White and Asian'],
  ],
  ['North African', ['Algerian', 'Moroccan', 'Tunisian', 'Libyan', 'Egyptian']],
  [
    'Middle Eastern',
    ['Yemeni', 'Palestinian', 'Lebanese', 'Syrian', 'Iraqi', 'Iranian', 'Kurdish', 'Turkish'],
  ],
  [
    'Arab',
    [
      'Algerian',
      'Moroccan',
      'Tunisian',
      'Libyan',
      'Egyptian',
      'Yemeni',
      'Palestinian',
      'Lebanese',
      'Syrian',
      'Iraqi',
    ],
  ],
  [
    'Eastern European',
    [
      'Polish',
      'Romanian',
      'Bulgarian',
      'Lithuanian',
      'Latvian',
      'Estonian',
      'Albanian',
      'Kosovan',
      'Czech',
      'Slovak',
      'Hungarian',
      'Ukrainian',
      'Russian',
      'Moldovan',
    ],
  ],
  ['Latin American', ['Brazilian', 'Colombian']],
];

const widerOf = new Map<string, string[]>();
for (const [name, narrower] of wider)
  for (const one of narrower) widerOf.set(one, [...(widerOf.get(one) ?? []), name]);

/** The groups that a group of people belongs to ("Nigerian": "Black African", "Black"), nearest first. */
export function widerGroups(group: string): readonly string[] {
  const direct = widerOf.get(group) ?? [];
  return [...new Set([...direct, ...direct.flatMap(widerGroups)])];
}

/** The groups that a listing may name and be for people of this one: itself, wider and narrower ones. */
export function relatedGroups(group: string): readonly string[] {
  const narrower = [...widerOf.keys()].filter((one) => widerGroups(one).includes(group));
  return [group, ...widerGroups(group), ...narrower];
}
