import type { AmbiguousPlace, UnderstoodTerm } from '../searchResponse.ts';

/** What is certain and what has to be asked, after the places were held against each other. */
export interface SettledPlaces {
  readonly terms: readonly UnderstoodTerm[];
  readonly ambiguousPlaces: readonly AmbiguousPlace[];
}

/** Settles a name of several places by another place that holds just one of them: "Newport, Gwent". */
export function settlePlaces({ terms, ambiguousPlaces }: SettledPlaces): SettledPlaces {
  const around = terms.flatMap((term) => (term.kind === 'place' ? [new Set(term.area.ladCodes)] : []));
  const settled: UnderstoodTerm[] = [];
  const open = ambiguousPlaces.filter(({ typed, candidates }) => {
    const inside = candidates.filter(({ area }) =>
      around.some((lads) => area.ladCodes.every((code) => lads.has(code))),
    );
    const [only] = inside;
    if (!only || inside.length > 1 || candidates.length < 2) return true;
    settled.push({ kind: 'place', typed, label: only.label, area: only.area });
    return false;
  });
  return { terms: [...settled, ...terms], ambiguousPlaces: open };
}
