import type { Rule } from '../rule.ts';

/** A name all in capitals is hard to read, and screen readers may spell it out. */
export const nameShouting: Rule = {
  id: 'name-shouting',
  severity: 'advice',
  check: ({ name }) => {
    const letters = name.replace(/[^\p{L}]/gu, '');
    // Short names may be abbreviations that people know the service by.
    const isShouting = letters.length > 8 && letters === letters.toUpperCase();
    if (!isShouting) return [];
    return [
      {
        path: 'name',
        actual: name,
        expected: 'small letters, with capitals where names have them',
        whatToDo: 'Write the name as in a sentence.',
      },
    ];
  },
};
