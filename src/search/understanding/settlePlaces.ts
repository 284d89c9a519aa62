import { holdsArea, isInWales } from '../../geography/holdsArea.ts';
import type { AmbiguousPlace, UnderstoodTerm } from '../searchResponse.ts';
import type { NamedPrison } from './namedPrison.ts';

/** What is certain and what has to be asked, after the places were held against each other. */
export interface SettledPlaces {
  readonly terms: readonly UnderstoodTerm[];
  readonly ambiguousPlaces: readonly AmbiguousPlace[];
}

interface PlacesToSettle extends SettledPlaces {
  /** Where the person is now. */
  readonly prisons: readonly NamedPrison[];
}

/**
 * Settles a name of several places by another place that holds just one of them: "Newport, Gwent". The
 * other may itself be the name of several areas, as Kent is in "Ashford Kent": then it only says where.
 * Beside Wrexham or a Welsh prison, Holywell is the Welsh one.
 */
export function settlePlaces({ terms, ambiguousPlaces, prisons }: PlacesToSettle): SettledPlaces {
  const certain = terms.flatMap((term) => (term.kind === 'place' ? [term.area] : []));
  const isOfWales = certain.some(isInWales) || prisons.some((prison) => prison.isInWales);
  const settled: Extract<UnderstoodTerm, { readonly kind: 'place' }>[] = [];
  const open = ambiguousPlaces.filter((question) => {
    const { typed, candidates, isNoWord = false } = question;
    const around = [
      ...certain,
      ...ambiguousPlaces
        .filter((other) => other !== question)
        .flatMap((other) => other.candidates.map(({ area }) => area)),
    ];
    const inside = candidates.filter(({ area }) => around.some((outer) => holdsArea(outer, area)));
    // "HMP Berwyn, home Whitchurch": along the border either may be meant.
    const isByBorder = certain.length === 0 && candidates.some(({ label }) => alongTheBorder.test(label));
    const welsh = candidates.filter(({ area }) => isOfWales && !isByBorder && isInWales(area));
    const only = onlyOne(inside) ?? (inside.length === 0 ? onlyOne(welsh) : null);
    // "Mold in his flat, Cardiff": what is a word besides stays a question.
    const isSurelyPlace = candidates.length > 1 || (isNoWord && welsh.length === 1);
    if (!only || !isSurelyPlace) return true;
    settled.push({ kind: 'place', typed, label: only.label, area: only.area });
    return false;
  });
  const known = [...certain, ...settled.map(({ area }) => area)];
  return {
    terms: [...settled, ...terms],
    ambiguousPlaces: open.filter(
      ({ candidates }) => !candidates.some(({ area }) => known.some((inner) => holdsArea(area, inner))),
    ),
  };
}

const alongTheBorder = /Shropshire|Hereford|Cheshire West|Forest of Dean|Telford|Wirral/;

function onlyOne<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
