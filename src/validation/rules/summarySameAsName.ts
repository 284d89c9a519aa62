import type { Rule } from '../rule.ts';

/** A summary that repeats the name leaves a report with nothing to say. */
export const summarySameAsName: Rule = {
  id: 'summary-same-as-name',
  severity: 'warning',
  check: ({ name, summary, organization }) => {
    const said = toLetters(summary);
    if (said !== toLetters(name) && said !== toLetters(organization.name)) return [];
    return [
      {
        path: 'summary',
        actual: 'the name over again',
        expected: 'what the service does, in one or two sentences',
        whatToDo: 'Say what it does and for whom.',
      },
    ];
  },
};

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
