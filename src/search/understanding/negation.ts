import type { UnderstoodTerm } from '../searchResponse.ts';
import type { QueryToken } from './queryTokens.ts';

const negators: ReadonlySet<string> = new Set([
  'not',
  'isnt',
  'arent',
  'wasnt',
  'doesnt',
  'dont',
  'never',
  'non',
  'excluding',
  'except',
]);
const lackers: ReadonlySet<string> = new Set(['no', 'without', 'nor']);
// May stand between the negation and what it negates: "not subject to an ATR".
const between: ReadonlySet<string> = new Set([
  'on',
  'a',
  'an',
  'the',
  'any',
  'in',
  'to',
  'with',
  'of',
  'for',
  'subject',
  'currently',
  'suitable',
  'using',
  'have',
  'has',
  'having',
  'known',
  'history',
  'need',
  'needs',
  'want',
  'wants',
  'looking',
  'about',
  'related',
  'current',
  'really',
]);
// Lacking these is the need itself: "no job", "without accommodation".
const lackedNeeds: ReadonlySet<string> = new Set(['accommodation', 'ete', 'finance', 'family', 'inclusion']);
const troubleWords: ReadonlySet<string> = new Set([
  'issue',
  'issues',
  'problem',
  'problems',
  'need',
  'needs',
  'concern',
  'concerns',
  'worries',
]);

/**
 * Whether the words before a phrase say that it does not hold: "not on ATR", "no drug problems".
 * Lacking a home, work or money is a need, so "no job" is not such a case, unless "no housing issues".
 */
export function isNegated(
  tokens: readonly QueryToken[],
  from: number,
  end: number,
  terms: readonly UnderstoodTerm[],
): boolean {
  let at = from - 1;
  while (at >= 0 && from - at <= 5 && between.has(tokens[at]?.word ?? '')) at -= 1;
  const word = tokens[at]?.word ?? '';
  if (negators.has(word)) return true;
  if (!lackers.has(word)) return false;
  const isLack = terms.some((term) => term.kind === 'need' && lackedNeeds.has(term.code));
  return !isLack || troubleWords.has(tokens[end]?.word ?? '');
}
