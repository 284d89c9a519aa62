import { findPersonNamed } from '../findPersonNamed.ts';
import type { Rule } from '../rule.ts';

/** Staff leave, and their names are their own: a listing that goes on every device names none. */
export const personNamed: Rule = {
  id: 'person-named',
  severity: 'warning',
  check: ({ summary, contacts, eligibility, schedules }) => {
    const texts: readonly (readonly [string, string | null])[] = [
      ['summary', summary],
      ...contacts.map(({ name }, index) => [`contacts[${index}].name`, name] as const),
      ...eligibility.conditions.map((one, index) => [`eligibility.conditions[${index}]`, one] as const),
      ...schedules.map(({ note }, index) => [`schedules[${index}].note`, note] as const),
    ];
    return texts.flatMap(([path, text]) =>
      text !== null && findPersonNamed(text, path.startsWith('contacts'))
        ? [
            {
              path,
              // The name is not repeated: findings are printed and mailed.
              actual: 'what looks like a person’s name',
              expected: 'the name of a team, a desk or a line',
              whatToDo: 'Put the team in place of the person.',
            },
          ]
        : [],
    );
  },
};
