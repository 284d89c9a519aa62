import { hasEnded } from '../../catalogue/freshness.ts';
import { toListingKey, type Rule } from '../rule.ts';

/** Two running listings of one provider under one name are likely one service, imported twice. */
export const listedTwice: Rule = {
  id: 'listed-twice',
  severity: 'warning',
  check: (service, { runningByKey, today }) => {
    if (hasEnded(service, today)) return [];
    const twin = runningByKey.get(toListingKey(service))?.find((id) => id !== service.id);
    if (twin === undefined) return [];
    return [
      {
        path: 'name',
        actual: `the same as ${twin}`,
        expected: 'one listing a service',
        whatToDo: 'End one of the two, or say in the names what sets them apart.',
      },
    ];
  },
};
