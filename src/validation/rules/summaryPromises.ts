import type { Rule } from '../rule.ts';

const promises = /\b(?:will|guarantee[ds]?|guaranteed|always|immediate (?:place|start))\b/i;

/** Report authors copy summaries to a court: they may say what is offered, never what a person gets. */
export const summaryPromises: Rule = {
  id: 'summary-promises',
  severity: 'warning',
  check: ({ summary }) => {
    const promise = promises.exec(summary)?.[0];
    if (promise === undefined) return [];
    return [
      {
        path: 'summary',
        actual: `“${promise}”`,
        expected: 'present tense, without a promise',
        whatToDo: 'Say what the service offers, not what somebody will get.',
      },
    ];
  },
};
