import type { Rule } from '../rule.ts';

/** What a rule read from text is searched by nobody until a person has said that it is so. */
export const suggestionsWaiting: Rule = {
  id: 'suggestions-waiting',
  severity: 'advice',
  check: ({ suggestions }) => {
    if (suggestions.length === 0) return [];
    const codes = suggestions.map(({ of }) => ('need' in of ? of.need : of.cohort));
    return [
      {
        path: 'suggestions',
        actual: `read from its text and not confirmed: ${codes.join(', ')}`,
        expected: 'each accepted or rejected by a person',
        whatToDo: 'Accept or reject them: catalogue suggestions list shows the words that made them.',
      },
    ];
  },
};
