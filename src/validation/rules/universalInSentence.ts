import type { SentenceUse } from '../../catalogue/codes.ts';
import type { Rule } from '../rule.ts';

const enforceable: readonly SentenceUse[] = [
  'rehabilitation-activity',
  'licence',
  'post-sentence-supervision',
  'unpaid-work',
];

/** Nobody can be made to use what is open to anyone, and nobody reports back on who came. */
export const universalInSentence: Rule = {
  id: 'universal-in-sentence',
  severity: 'warning',
  check: ({ fundingRoute, sentenceUses }) => {
    const uses = fundingRoute === 'universal' ? sentenceUses.filter((use) => enforceable.includes(use)) : [];
    if (uses.length === 0) return [];
    return [
      {
        path: 'sentenceUses',
        actual: `open to anyone, and part of a sentence or supervision (${uses.join(', ')})`,
        expected: 'used by choice, or paid for by another route',
        whatToDo: 'Mark it as voluntary, or correct how the service is paid for.',
      },
    ];
  },
};
