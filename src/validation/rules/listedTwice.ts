import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** Two running listings of one provider under one name are likely one service, imported twice. */
export const listedTwice: Rule = {
  id: 'listed-twice',
  severity: 'warning',
  check: (service, { catalogue, today }) => {
    if (hasEnded(service, today)) return [];
    const twin = catalogue.find(
      (other) =>
        other.id !== service.id &&
        other.organization.id === service.organization.id &&
        other.name.toLowerCase() === service.name.toLowerCase() &&
        !hasEnded(other, today),
    );
    if (!twin) return [];
    return [
      {
        path: 'name',
        actual: `the same as ${twin.id}`,
        expected: 'one listing a service',
        whatToDo: 'End one of the two, or say in the names what sets them apart.',
      },
    ];
  },
};
