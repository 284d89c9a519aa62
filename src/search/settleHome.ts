import { describeArea } from '../geography/describeArea.ts';
import { holdsArea } from '../geography/holdsArea.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import type { AmbiguousPlace, OfferedTerm, UnderstoodQuery, UnderstoodTerm } from './searchResponse.ts';

type PlaceTerm = Extract<UnderstoodTerm, { readonly kind: 'place' }>;

/** Which area is searched, and what of the places that were typed is shown, asked and told. */
export interface SettledHome extends Pick<UnderstoodQuery, 'terms' | 'ambiguousPlaces'> {
  readonly homeArea: HomeArea | null;
  readonly offered: readonly OfferedTerm[];
  readonly notes: readonly string[];
}

/** What was understood, with the places that the text itself says are not home. */
interface UnderstoodPlaces extends UnderstoodQuery {
  readonly unusedPlaces: readonly string[];
}

/**
 * Holds the places that were typed against the home area set by hand and against each other. A place
 * that is not used is never shown as if it were.
 */
export function settleHome(understood: UnderstoodPlaces, chosen: HomeArea | null): SettledHome {
  const { terms, ambiguousPlaces, offered = [], unusedPlaces } = understood;
  const base = { terms, ambiguousPlaces, offered, notes: noteUnused(unusedPlaces, null) };
  const places = terms.filter((term) => term.kind === 'place');
  if (chosen) return { ...besideChosen(base, places, chosen), homeArea: chosen };
  const home = narrowest(places);
  if (!home) return { ...base, homeArea: null };
  const others = places.filter(({ area }) => !holdsArea(area, home.area));
  if (others.length === 0) return { ...base, notes: noteUnused(unusedPlaces, home), homeArea: home.area };
  const asked = [home, ...others.filter(({ area }) => area.code !== home.area.code)].sort(
    (a, b) => places.indexOf(a) - places.indexOf(b),
  );
  return {
    ...base,
    terms: terms.filter((term) => term.kind !== 'place'),
    ambiguousPlaces: [toQuestion(asked), ...ambiguousPlaces],
    homeArea: null,
  };
}

function noteUnused(typed: readonly string[], home: PlaceTerm | null): readonly string[] {
  const why = home ? `: home is ${home.label}` : ', because what you typed says that home is elsewhere';
  return typed.map((place) => `‘${place}’ was not used${why}.`);
}

function besideChosen(
  base: Omit<SettledHome, 'homeArea'>,
  places: readonly PlaceTerm[],
  chosen: HomeArea,
): Omit<SettledHome, 'homeArea'> {
  const unused = places.filter(({ area }) => !holdsArea(area, chosen));
  const name = describeArea(chosen);
  return {
    ...base,
    terms: base.terms.filter((term) => !isAmong(unused, term)),
    offered: [
      ...base.offered,
      ...unused.map((place) => ({
        typed: place.typed,
        question: `Is home ${place.label} and not ${name}?`,
        terms: [place],
      })),
    ],
    notes: [
      ...base.notes,
      ...unused.map(
        ({ typed }) =>
          `Home area is set to ${name}, so ‘${typed}’ was not used. Clear the home area to use it.`,
      ),
    ],
  };
}

/** Of "Newport, Gwent" the narrower; of places apart the first. */
function narrowest(places: readonly PlaceTerm[]): PlaceTerm | undefined {
  const [first] = places;
  const inside = places.find(
    ({ area }) => first && area.ladCodes.length < first.area.ladCodes.length && holdsArea(first.area, area),
  );
  return inside ?? first;
}

function isAmong(places: readonly PlaceTerm[], term: UnderstoodTerm): boolean {
  return term.kind === 'place' && places.includes(term);
}

function toQuestion(places: readonly PlaceTerm[]): AmbiguousPlace {
  const typed = places.map((place) => `‘${place.typed}’`);
  const inWords = `${typed.slice(0, -1).join(', ')} and ${typed.at(-1)}`;
  return {
    typed: places[0]?.typed ?? '',
    question: `You typed ${inWords}. Which is home?`,
    candidates: places.map(({ label, area }) => ({ label, area })),
  };
}
