import { offenceGroupLabels } from '../taxonomy/labels.ts';
import { countCommon } from './filters/bitset.ts';
import type { ServiceTable } from './filters/serviceTable.ts';
import type { SearchPlan } from './searchPlan.ts';

/** Says of each offence that was named how many of the services found say whether they take people convicted of it. */
export function noteOffences(
  { understanding, found, total }: SearchPlan,
  table: ServiceTable,
): readonly string[] {
  if (total === 0) return [];
  return understanding.offences.flatMap((group) => {
    const people = `people convicted of ${offenceGroupLabels[group]}`;
    const stating = countCommon(found, table.statesOffence[group]);
    if (stating === total) return [];
    if (stating === 0) return [`No listing here says whether it takes ${people}; ask before proposing.`];
    const [say, it, take] = stating === 1 ? ['says', 'it', 'takes'] : ['say', 'they', 'take'];
    return [
      `${stating} of the ${total} listings here ${say} whether ${it} ${take} ${people}; ask the others before proposing.`,
    ];
  });
}
