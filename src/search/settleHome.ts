import { describeArea } from '../geography/describeArea.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import type { AmbiguousPlace, OfferedTerm, UnderstoodQuery, UnderstoodTerm } from './searchResponse.ts';

type PlaceTerm = Extract<UnderstoodTerm, { readonly kind: 'place' }>;

/** Which area is searched, and what of the places that were typed is shown, asked and told. */
export interface SettledHome extends Pick<UnderstoodQuery, 'terms' | 'ambiguousPlaces'> {
  readonly homeArea: HomeArea | null;
  readonly offered: readonly OfferedTerm[];
  readonly notes: readonly string[];
}

/**
 * Holds the places that were typed against the home area set by hand and against each other. A place
 * that is not used is never shown as if it were.
 */
export function settleHome(text: string, understood: UnderstoodQuery, chosen: HomeArea | null): SettledHome {
  const { terms, ambiguousPlaces, offered = [] } = understood;
  const base = { terms, ambiguousPlaces, offered, notes: [] };
  const places = terms.filter((term) => term.kind === 'place');
  if (chosen) return { ...besideChosen(base, places, chosen), homeArea: chosen };
  const home = narrowest(places);
  if (!home) return { ...base, homeArea: null };
  const others = places.filter(({ area }) => !holds(area, home.area));
  if (others.length === 0) return { ...base, homeArea: home.area };
  const stated = places.filter(({ typed }) => isStatedHome(text, typed));
  const [first] = stated;
  if (first && stated.every(({ area }) => area.code === first.area.code)) {
    const unused = places.filter(({ area }) => !holds(area, first.area));
    const notes = unused.map(({ typed }) => `‘${typed}’ was not used: home is ${first.label}.`);
    return { ...base, terms: terms.filter((term) => !isAmong(unused, term)), notes, homeArea: first.area };
  }
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

function besideChosen(
  base: Omit<SettledHome, 'homeArea'>,
  places: readonly PlaceTerm[],
  chosen: HomeArea,
): Omit<SettledHome, 'homeArea'> {
  const unused = places.filter(({ area }) => !holds(area, chosen));
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
    notes: unused.map(
      ({ typed }) =>
        `Home area is set to ${name}, so ‘${typed}’ was not used. Clear the home area to use it.`,
    ),
  };
}

/** Of "Newport, Gwent" the narrower; of places apart the first. */
function narrowest(places: readonly PlaceTerm[]): PlaceTerm | undefined {
  const [first] = places;
  const inside = places.find(
    ({ area }) => first && area.ladCodes.length < first.area.ladCodes.length && holds(first.area, area),
  );
  return inside ?? first;
}

function holds(outer: HomeArea, inner: HomeArea): boolean {
  return inner.ladCodes.every((code) => outer.ladCodes.includes(code));
}

function isAmong(places: readonly PlaceTerm[], term: UnderstoodTerm): boolean {
  return term.kind === 'place' && places.includes(term);
}

const homeWords =
  /\b(?:home to|home is|home in|home|home area|releas(?:ed?|ing) to|return(?:s|ing)? to|back to|mov(?:ed|es|ing) to|resettl\w+ (?:in|to)|liv(?:es|ing) (?:in|at|near)|will live in|lives|address in|staying in)[\s:,]*$/i;

/** Whether the words right before a place say that the person lives or will live there. */
function isStatedHome(text: string, typed: string): boolean {
  const at = text.indexOf(typed);
  return at > 0 && homeWords.test(text.slice(0, at));
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
