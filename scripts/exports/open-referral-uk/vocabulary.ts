import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { ApiRecord } from './onlyStated.ts';
import { toTermLists } from './taxonomies.ts';
import { toUuid } from './toUuid.ts';

/** The taxonomies and terms of the API, made once for all services. */
export interface Vocabulary {
  readonly taxonomies: readonly ApiRecord[];
  readonly terms: readonly ApiRecord[];
  /** A term by its list's code and its own. @throws Error for one that no list has */
  readonly term: (list: string, code: string) => ApiRecord;
}

/** Makes the taxonomies and their terms as records of Open Referral UK. */
export function toVocabulary(today: CalendarDay): Vocabulary {
  const byCode = new Map<string, ApiRecord>();
  const taxonomies = toTermLists(today).map((list) => {
    const id = toUuid('taxonomy', list.code);
    const description = `${list.description}.`;
    const terms = list.terms.map(([code, name]) => {
      const term = {
        id: toUuid('taxonomy_term', list.code, code),
        code,
        name,
        description: `${list.name}: ${name}`,
        taxonomy: list.name,
        taxonomy_id: id,
      };
      byCode.set(JSON.stringify([list.code, code]), term);
      return term;
    });
    return { id, name: list.name, description, version: '1', taxonomy_terms: terms };
  });
  return {
    taxonomies,
    terms: [...byCode.values()],
    term: (list, code) => {
      const term = byCode.get(JSON.stringify([list, code]));
      if (!term) throw new Error(`No list “${list}” has a term “${code}”.`);
      return term;
    },
  };
}

/** A term of this catalogue's own lists. */
export interface OwnTerm {
  readonly list: string;
  readonly code: string;
}

/** Every term by the id it has in the API, which no other feed's terms have: to read our own API again. */
export function toOwnTerms(today: CalendarDay): ReadonlyMap<string, OwnTerm> {
  return new Map(
    toTermLists(today).flatMap(({ code: list, terms }) =>
      terms.map(([code]) => [toUuid('taxonomy_term', list, code), { list, code }] as const),
    ),
  );
}
