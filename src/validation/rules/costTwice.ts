import type { Rule } from '../rule.ts';

/** Two prices for the same thing: nobody can tell the person which. */
export const costTwice: Rule = {
  id: 'cost-twice',
  severity: 'warning',
  check: ({ costOptions }) => {
    const first = new Map<string, number | null>();
    return costOptions.flatMap(({ option, pounds }, index) => {
      const key = option.trim().toLowerCase();
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, pounds);
        return [];
      }
      return [
        {
          path: `costOptions[${index}]`,
          actual: before === pounds ? `“${option}” a second time` : `“${option}” at another price`,
          expected: 'each cost once, with what it is for',
          whatToDo: 'Keep the one that holds, or say what sets them apart.',
        },
      ];
    });
  },
};
