import type { Rule } from '../rule.ts';

/** A replacement that is not in the catalogue leads nowhere. */
export const replacementUnknown: Rule = {
  id: 'replacement-unknown',
  severity: 'warning',
  check: ({ replacedBy }, { byId }) =>
    replacedBy
      .filter((id) => !byId.has(id))
      .map((id) => ({
        path: 'replacedBy',
        actual: id,
        expected: 'the id of a service in this catalogue',
        whatToDo: 'Correct the id, or add the service that took over.',
      })),
};
