import type { Cohort } from '../../catalogue/codes.ts';
import { describeArea } from '../../geography/describeArea.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import type { PrisonDistances } from '../../geography/prisonDistances.ts';
import { describeSexHeld, type SexHeld } from '../../geography/sexHeld.ts';
import type { PackBlock } from '../../report/packBlock.ts';
import { toPackIds, type PackList, type PreparedPack } from '../../shortlist/preparedPack.ts';
import { cohortLabels, needLabels } from '../../taxonomy/labels.ts';
import { describeCount, describeList } from '../describeList.ts';

/** What a pack is for: "Leeds and Hull; Accommodation; 34 services". */
export function describePack(pack: PreparedPack, areas: readonly HomeArea[]): string {
  const subjects = [
    ...pack.needs.map((need) => needLabels[need]),
    ...pack.cohorts.map((cohort) => cohortLabels[cohort]),
  ];
  const parts = [
    areas.length > 0 ? describeList(areas.map(describeArea)) : describeCount(pack.parts.length, 'home area'),
    ...(subjects.length > 0 ? [describeList(subjects)] : ['All needs']),
    describeCount(toPackIds(pack).size, 'service'),
  ];
  const words = parts.join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whom the prison holds, where it holds one sex; null where it is not known or the pack is for the other. */
export function whomPackIsFor(
  prison: string | null,
  prisons: readonly PrisonDistances[],
  cohorts: readonly Cohort[],
): SexHeld | null {
  const holds = prisons.find(({ name }) => name === prison)?.holds ?? null;
  const isAskedOtherwise = cohorts.some(
    (cohort) => (cohort === 'women' || cohort === 'men') && cohort !== holds,
  );
  return isAskedOtherwise ? null : holds;
}

/** Says which services a pack left out because of the prison, else null. */
export function describeHeld({ prison, holds }: Pick<PreparedPack, 'prison' | 'holds'>): string | null {
  return prison === null || holds === null ? null : describeSexHeld(prison, holds);
}

/** How far the prison is from a home area, or null where either is unknown. */
export function describeDistance(
  prison: string | null,
  prisons: readonly PrisonDistances[],
  place: number,
  area: HomeArea,
): string | null {
  const miles = prisons.find(({ name }) => name === prison)?.miles[place];
  if (prison === null || miles === null || miles === undefined) return null;
  return `${prison} is about ${describeCount(miles, 'mile')} from the middle of ${describeArea(area)} in a straight line. The journey is longer.`;
}

/** Says how many services there were on the day when the pack holds fewer, else null. */
export function describeMissing({ found, serviceIds }: PackList): string | null {
  if (found <= serviceIds.length) return null;
  return `There were ${describeCount(found, 'service')}; the nearest and best ${serviceIds.length} are in this pack. Choose needs for a complete list.`;
}

/** Says how many services of a pack give no number to call, each service once; null where all give one. */
export function describeNoPhone(blocks: readonly Pick<PackBlock, 'serviceId' | 'hasPhone'>[]): string | null {
  const services = new Map(blocks.map(({ serviceId, hasPhone }) => [serviceId, hasPhone]));
  const silent = [...services.values()].filter((hasPhone) => !hasPhone).length;
  if (silent === 0) return null;
  const [has, how] = silent === 1 ? ['has', 'its block says'] : ['have', 'their blocks say'];
  return `${silent} of the ${describeCount(services.size, 'service')} in this pack ${has} no phone number listed: ${how} how to refer, where that is listed.`;
}

/** Says why services are in a pack for some cohorts that do not name them, else null. */
export function describeOrder(cohorts: readonly Cohort[]): string | null {
  if (cohorts.length === 0) return null;
  const labels = cohorts.map((cohort) => cohortLabels[cohort]);
  return `For: ${describeList(labels)}. Services listed for or open to them come first, then those that do not say. Ask these whether they can help.`;
}
