import type { Need } from '../../../src/catalogue/codes.ts';

/** The eight needs that HMPPS commissions, all of which a women's contract works with. */
const commissionedNeeds: readonly Need[] = [
  'accommodation',
  'ete',
  'finance',
  'dependency',
  'family',
  'lifestyle',
  'wellbeing',
  'inclusion',
];

const personalWellbeing: readonly Need[] = ['lifestyle', 'family', 'wellbeing', 'inclusion'];

/** Contract types by HMPPS code; regional ones (`DNR-SW`, `FBD-B`) go by what stands before the hyphen. */
const contractTypes: Readonly<Record<string, readonly Need[]>> = {
  ACC: ['accommodation'],
  ETE: ['ete'],
  FBD: ['finance'],
  DNR: ['dependency'],
  PWB: personalWellbeing,
  WOS: commissionedNeeds,
  WSM: commissionedNeeds,
  // Peer support: a mentor who goes along into the community.
  MTR: ['inclusion'],
};

/** The needs of a contract type, or null for a type that is not known. */
export function toContractNeeds(type: string): readonly Need[] | null {
  const family = type.split('-')[0] ?? '';
  return Object.hasOwn(contractTypes, family) ? (contractTypes[family] ?? null) : null;
}

/** Beginnings of need areas, in the spelling of `toSpelling`. */
const needAreas: readonly (readonly [string, readonly Need[]])[] = [
  ['accommodation', ['accommodation']],
  ['ete', ['ete']],
  ['education training & employment', ['ete']],
  ['finance benefits? & debt', ['finance']],
  ['dependency & recovery', ['dependency']],
  ['family & significant others', ['family']],
  ['lifestyle & associates', ['lifestyle']],
  ['emotional wellbeing', ['wellbeing']],
  ['social inclusion', ['inclusion']],
  ['personal wellbeing', personalWellbeing],
];

/** What one finance contract writes where the need area belongs: names of its activities. */
const activitiesAsAreas: readonly string[] = [
  'financial management',
  'benefits',
  'money management',
  'access to advice',
  'access to benefits',
  'custody support',
];

/** A need area read: its needs, and the activity that its wording names instead, if it does. */
export interface NeedArea {
  readonly needs: readonly Need[];
  readonly activity: string | null;
}

/** What a need area stands for; `contractNeeds` are meant where it names an activity. Null when unknown. */
export function toNeedArea(needArea: string, contractNeeds: readonly Need[]): NeedArea | null {
  const spelling = needArea
    .toLowerCase()
    .replace(/\band\b/g, '&')
    .replace(/[,.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (activitiesAsAreas.includes(spelling)) return { needs: contractNeeds, activity: needArea.trim() };
  const found = needAreas.find(([beginning]) => new RegExp(`^${beginning}\\b`).test(spelling));
  return found ? { needs: found[1], activity: null } : null;
}
