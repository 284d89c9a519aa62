import { directionQueries } from './queries/directionQueries.ts';
import { harmDoneQueries } from './queries/harmDoneQueries.ts';
import { harmOpenQueries, harmSufferedQueries } from './queries/harmSufferedQueries.ts';
import { practitionerQueries } from './queries/practitionerQueries.ts';
import type { PractitionerQuery } from './queries/practitionerQuery.ts';
import type { LabelledText } from './labelledText.ts';

const abusing = new Set(harmDoneQueries.map(({ query }) => query));
// By these nobody may be taken for an abuser.
const notAbusing = new Set(
  [...harmSufferedQueries, ...harmOpenQueries, ...directionQueries].map(({ query }) => query),
);

/** The queries that must be understood exactly, as texts to learn from. */
export function ownQueries(): readonly LabelledText[] {
  const all = [...Object.values(practitionerQueries).flat(), ...harmDoneQueries, ...harmSufferedQueries];
  return [...new Map(all.map((query) => [query.query, query])).values()].map(toText);
}

function toText({ query, needs = [] }: PractitionerQuery): LabelledText {
  const isPerpetrator = abusing.has(query) || (notAbusing.has(query) ? false : null);
  return { text: query, needs, accepted: [], isPerpetrator, weight: 20 };
}
