import type { HomeArea } from '../../src/geography/homeArea.ts';
import { cohortsOfAges } from '../../src/search/filters/cohortStanding.ts';
import type { SearchResponse, UnderstoodTerm } from '../../src/search/searchResponse.ts';

/** One line of `search --json`, for machines. */
export interface AnswerLine {
  readonly query: string;
  readonly understood: {
    readonly needs: readonly string[];
    /** Those that were named, and that of an age: somebody of 19 is a young adult. */
    readonly cohorts: readonly string[];
    /** A number, a range with a null end where there is none, or null. */
    readonly age: number | { readonly from: number | null; readonly to: number | null } | null;
    readonly places: readonly AnswerPlace[];
    readonly ambiguousPlaces: readonly {
      readonly typed: string;
      readonly question: string;
      readonly candidates: readonly AnswerPlace[];
    }[];
    readonly providers: readonly string[];
    readonly settings: readonly string[];
    readonly offered: readonly { readonly typed: string; readonly question: string }[];
    readonly text: string;
    readonly notes: readonly string[];
  };
  readonly total: number;
  readonly results: readonly {
    readonly id: string;
    readonly name: string;
    readonly provider: string;
    readonly needs: readonly string[];
    readonly reach: string | null;
    readonly score: number;
    readonly why: readonly string[];
  }[];
}

interface AnswerPlace {
  readonly name: string;
  readonly kind: string;
  readonly ladCodes: readonly string[];
  readonly ladNames: readonly string[];
}

/** A response as a line. `nameOf` gives a local authority's name by its code. */
export function toAnswerLine(
  query: string,
  response: SearchResponse,
  nameOf: (code: string) => string,
): AnswerLine {
  const { terms, ambiguousPlaces, offered, text, notes } = response.understood;
  const codes = (kind: UnderstoodTerm['kind']): readonly string[] => [
    ...new Set(terms.flatMap((term) => (term.kind === kind && 'code' in term ? [term.code] : []))),
  ];
  const toPlace = (name: string, area: HomeArea): AnswerPlace => ({
    name,
    kind: area.kind,
    ladCodes: area.ladCodes,
    ladNames: area.ladCodes.map(nameOf),
  });
  return {
    query,
    understood: {
      needs: codes('need'),
      cohorts: [...new Set([...codes('cohort'), ...toCohortsOfAge(terms)])],
      age: toAge(terms),
      places: terms.flatMap((term) => (term.kind === 'place' ? [toPlace(term.area.name, term.area)] : [])),
      ambiguousPlaces: ambiguousPlaces.map(({ typed, question, candidates }) => ({
        typed,
        question,
        candidates: candidates.map(({ label, area }) => toPlace(label, area)),
      })),
      providers: terms.flatMap((term) => (term.kind === 'provider' ? [term.label] : [])),
      settings: codes('setting'),
      offered: (offered ?? []).map(({ typed, question }) => ({ typed, question })),
      text,
      notes,
    },
    total: response.total,
    results: response.results.map(({ service, reach, score, why }) => ({
      id: service.id,
      name: service.name,
      provider: service.organization.name,
      needs: service.needs,
      reach,
      score: Math.round(score * 1000) / 1000,
      why,
    })),
  };
}

// Of the age that the line tells: another one may be somebody else's.
function toCohortsOfAge(terms: readonly UnderstoodTerm[]): readonly string[] {
  const age = terms.find((term) => term.kind === 'age');
  return age ? cohortsOfAges(age) : [];
}

function toAge(terms: readonly UnderstoodTerm[]): AnswerLine['understood']['age'] {
  const age = terms.find((term) => term.kind === 'age');
  if (!age) return null;
  if (age.from === age.to) return age.from;
  return { from: age.from === 0 ? null : age.from, to: age.to >= 120 ? null : age.to };
}
