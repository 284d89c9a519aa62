import { toSingularKey } from './phraseKey.ts';
import { toQueryTokens } from './queryTokens.ts';

// Names of providers that are also words or phrases of a plain query.
const ordinaryNames: ReadonlySet<string> = new Set([
  'acorn',
  'age',
  'alliance',
  'beat',
  'become',
  'mind',
  'respect',
  'scope',
  'unlock',
  'advance',
  'choices',
  'foundation',
  'forward',
  'grow',
  'growth',
  'harbour',
  'inclusion',
  'shelter',
  'bridge',
  'pact',
  'pops',
  'circles uk',
  'circles',
  'via',
  'safer',
  'spark',
  'rebuild',
  'urban',
  'jigsaw',
  'partners',
  'positive',
  'reform',
  'rising',
  'restorative',
  'independent',
  'magistrates',
  'aurora',
  'accord',
  'rethink',
  'act',
  'crisis',
  'together',
  'achieve',
  'evolve',
  'inspire',
  'aspire',
  'recovery',
  'support',
  'outreach',
  'pathways',
  'rise',
  'release',
  'women in prison',
  'back on track',
  'a way out',
  'with you',
  'safer places',
  'lancashire women',
]);

// "Acts" and "choice" are taken for "ACT" and "Choices", and are as ordinary.
const ordinaryKeys: ReadonlySet<string> = new Set(
  [...ordinaryNames].map((name) => toSingularKey(name.split(' '))),
);

/** Whether a provider's name is also everyday English, so that it is offered and not assumed. */
export function isOrdinaryName(name: string): boolean {
  const words = toQueryTokens(name).map(({ word }) => word);
  const key = toSingularKey(words.length > 1 && words[0] === 'the' ? words.slice(1) : words);
  return ordinaryKeys.has(key);
}
