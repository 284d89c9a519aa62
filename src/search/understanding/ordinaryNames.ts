import { toQueryTokens } from './queryTokens.ts';

// Names of providers that are also words or phrases of a plain query.
const ordinaryNames: ReadonlySet<string> = new Set([
  'acorn',
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

/** Whether a provider's name is also everyday English, so that it is offered and not assumed. */
export function isOrdinaryName(name: string): boolean {
  const words = toQueryTokens(name).map(({ word }) => word);
  return ordinaryNames.has((words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' '));
}
