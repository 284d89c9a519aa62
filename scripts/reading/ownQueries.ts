import { harmDoneQueries } from './queries/harmDoneQueries.ts';
import { harmSufferedQueries } from './queries/harmSufferedQueries.ts';
import { practitionerQueries } from './queries/practitionerQueries.ts';
import type { PractitionerQuery } from './queries/practitionerQuery.ts';
import type { LabelledText } from './labelledText.ts';

const abusing = new Set(harmDoneQueries.map(({ query }) => query));
const suffering = new Set(harmSufferedQueries.map(({ query }) => query));

/** The queries that must be understood exactly, as texts to learn from. */
export function ownQueries(): readonly LabelledText[] {
  const all = [...Object.values(practitionerQueries).flat(), ...harmDoneQueries, ...harmSufferedQueries];
  return [...new Map(all.map((query) => [query.query, query])).values()].map(toText);
}

function toText({ query, needs = [] }: PractitionerQuery): LabelledText {
  const isPerpetrator = abusing.has(query) || (suffering.has(query) ? false : null);
  return { text: query, needs, accepted: [], isPerpetrator, weight: 1.5 };
}
