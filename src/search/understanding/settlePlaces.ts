import type { HomeArea } from '../../geography/homeArea.ts';
import type { AmbiguousPlace, UnderstoodTerm } from '../searchResponse.ts';

/** What is certain and what has to be asked, after the places were held against each other. */
export interface SettledPlaces {
  readonly terms: readonly UnderstoodTerm[];
  readonly ambiguousPlaces: readonly AmbiguousPlace[];
}

/**
 * Settles a name of several places by another place that holds just one of them: "Newport, Gwent". The
 * other may itself be the name of several areas, as Kent is in "Ashford Kent": then it only says where.
 */
export function settlePlaces({ terms, ambiguousPlaces }: SettledPlaces): SettledPlaces {
  const certain = terms.flatMap((term) => (term.kind === 'place' ? [term.area] : []));
  const settled: Extract<UnderstoodTerm, { readonly kind: 'place' }>[] = [];
  const open = ambiguousPlaces.filter((question) => {
    const { typed, candidates } = question;
    const around = [
      ...certain,
      ...ambiguousPlaces
        .filter((other) => other !== question)
        .flatMap((other) => other.candidates.map(({ area }) => area)),
    ];
    const inside = candidates.filter(({ area }) => around.some((outer) => holds(outer, area)));
    const [only] = inside;
    if (!only || inside.length > 1 || candidates.length < 2) return true;
    settled.push({ kind: 'place', typed, label: only.label, area: only.area });
    return false;
  });
  const known = [...certain, ...settled.map(({ area }) => area)];
  return {
    terms: [...settled, ...terms],
    ambiguousPlaces: open.filter(
      ({ candidates }) =>
        candidates.length < 2 || !candidates.some(({ area }) => known.some((inner) => holds(area, inner))),
    ),
  };
}

function holds(outer: HomeArea, inner: HomeArea): boolean {
  return inner.ladCodes.every((code) => outer.ladCodes.includes(code));
}
