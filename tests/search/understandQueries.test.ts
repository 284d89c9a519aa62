import { describe, expect, it } from 'vitest';
import type { UnderstoodQuery } from '../../src/search/searchResponse.ts';
import { ask, readStarterGazetteer, readStarterServices, searchOver } from './starterEngine.ts';
import { practitionerQueries } from '../../scripts/reading/queries/practitionerQueries.ts';
import { queryKinds, type PractitionerQuery } from '../../scripts/reading/queries/practitionerQuery.ts';

const engine = searchOver(readStarterServices());
const { authorities } = readStarterGazetteer();

/** What was understood, in the form the expectations are written in. */
function toReading(understood: UnderstoodQuery, expected: PractitionerQuery) {
  const { terms, ambiguousPlaces, offered = [], notes } = understood;
  const age = terms.find((term) => term.kind === 'age');
  const places = terms.flatMap((term) => (term.kind === 'place' ? term.area.ladCodes : []));
  const providers = terms.flatMap((term) => (term.kind === 'provider' ? [term.label] : []));
  const cohorts = terms.flatMap((term) => (term.kind === 'cohort' ? [term] : []));
  const { place, provider } = expected;
  return {
    needs: unique(terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []))),
    // A group counts only where the expectation names one.
    cohorts: unique(
      cohorts.map(({ code, group }) => {
        const withGroup = `${code}:${group ?? ''}`;
        return (expected.cohorts ?? []).some((one) => one === withGroup) ? withGroup : code;
      }),
    ),
    age: age ? [age.from, age.to] : null,
    settings: unique(terms.flatMap((term) => (term.kind === 'setting' ? [term.code] : []))),
    place:
      place === undefined ? places.length > 0 : places.some((code) => authorities.get(code)?.name === place),
    provider: provider === undefined ? providers : providers.some((label) => label.includes(provider)),
    asked: [...ambiguousPlaces, ...offered].map(({ typed }) => typed.toLowerCase()),
    notes,
  };
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort();
}

describe.each(queryKinds)('Queries of the kind %s', (kind) => {
  it.each(practitionerQueries[kind].map((one) => [one.query, one] as const))(
    'understands “%s”',
    (query, expected) => {
      const reading = toReading(ask(engine, query).understood, expected);
      expect({ ...reading, asked: undefined, notes: undefined }).toEqual({
        needs: unique(expected.needs ?? []),
        cohorts: unique(expected.cohorts ?? []),
        age: expected.age ?? null,
        settings: unique(expected.settings ?? []),
        place: expected.place !== undefined,
        provider: expected.provider === undefined ? [] : true,
        asked: undefined,
        notes: undefined,
      });
      if (expected.asks !== undefined) expect(reading.asked).toContain(expected.asks.toLowerCase());
      const isNoNeed = expected.needs === undefined;
      if (expected.note === 'requirement')
        expect(reading.notes.join(' ')).toMatch(isNoNeed ? /, not a need\./ : /is a sentence requirement/);
      if (expected.note === 'personal') expect(reading.notes.join(' ')).toMatch(/was not searched for/);
    },
  );
});
