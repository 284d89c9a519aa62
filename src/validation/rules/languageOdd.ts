import type { Rule } from '../rule.ts';

// "Welsh", "British Sign Language", "Farsi (Persian)", "Haitian Creole": a name, not a code or a list.
const languageName = /^\p{Lu}[\p{L}’'-]{2,}(?:[ -]\(?\p{L}[\p{L}’'-]*\)?){0,4}$/u;

/** A code or a list in one line is found by nobody who types the language. */
export const languageOdd: Rule = {
  id: 'language-odd',
  severity: 'advice',
  check: ({ languages }) =>
    languages.flatMap((language, index) => {
      const isTwice = languages.indexOf(language) < index;
      if (languageName.test(language) && !isTwice) return [];
      return [
        {
          path: `languages[${index}]`,
          actual: isTwice ? `${language}, a second time` : language,
          expected: 'the name of one language, once, such as Polish',
          whatToDo: 'Write each language by its name, one an entry.',
        },
      ];
    }),
};
