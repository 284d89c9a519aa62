import { describeArea } from '../geography/describeArea.ts';
import { findExactPlaces, findPlaces } from '../geography/findPlaces.ts';
import { findPlacesWithin } from '../geography/findPlacesWithin.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';
import { normalisePlaceName } from '../geography/normalisePlaceName.ts';
import { placeElsewhere } from '../geography/placesElsewhere.ts';
import type { PlaceKind, PlaceName } from '../geography/placeName.ts';
import { understandPostcode } from '../geography/understandPostcode.ts';
import type { PhraseBook } from './understanding/phraseBook.ts';
import { toQueryTokens } from './understanding/queryTokens.ts';
import type { PlaceSuggestion } from './workerProtocol.ts';

/** What is offered while a home area is typed. */
export interface PlacesOffered {
  readonly suggestions: readonly PlaceSuggestion[];
  readonly note: string | null;
}

/** Home areas that a text may mean: a postcode, a name or its beginning, else names a typing error away. */
export function suggestPlaces(
  gazetteer: Gazetteer,
  book: PhraseBook<PlaceName>,
  text: string,
  limit: number,
): PlacesOffered {
  const reading = understandPostcode(gazetteer, text);
  if (reading) {
    const suggestions = reading.areas.map(({ area, share }) => ({
      label: area.name,
      hint: share === null ? `postcode area ${reading.code}` : `${share}% of postcode area ${reading.code}`,
      area,
      isNamed: reading.areas.length === 1,
    }));
    return { suggestions: suggestions.slice(0, limit), note: reading.note };
  }
  if (toQueryTokens(text).length === 0) return { suggestions: [], note: null };
  const exact = findExactPlaces(gazetteer, text).filter(({ use }) => use === 'home');
  const elsewhere = exact.length === 0 ? placeElsewhere(text) : null;
  if (elsewhere !== null) {
    const note = `${elsewhere} is outside England and Wales. This catalogue covers England and Wales.`;
    return { suggestions: [], note };
  }
  // Room for prisons and for second names of one area, which are taken out.
  const begun = findPlaces(gazetteer, text, limit * 3);
  const within = begun.length > 0 ? [] : findPlacesWithin(gazetteer, text);
  const known = [...begun, ...within];
  const found =
    known.length > 0 ? known : (book.findMisspelt(normalisePlaceName(text).split(' '))?.meanings ?? []);
  const named = [...exact, ...within];
  const suggestions = withoutRepeats([...exact, ...found.filter(({ use }) => use !== 'not home')], exact).map(
    (name) => toSuggestion(name, text, named),
  );
  if (suggestions.length > 0) return { suggestions: suggestions.slice(0, limit), note: null };
  return { suggestions: [], note: noteNothing(text, found) };
}

const noAddress =
  /^(?:nfa|n\/f\/a|no fixed (?:abode|address)|homeless|sofa ?surfing|(?:sleeping )?rough|streets?)$/i;

function noteNothing(text: string, found: readonly PlaceName[]): string {
  if (noAddress.test(text.trim()))
    return 'Type the council where the person sleeps or has a local connection, or leave this empty.';
  if (found.some(({ use }) => use === 'not home'))
    return 'That is a prison. Type where the person will live.';
  return 'No place, postcode or area in England and Wales was found by that name.';
}

const hints: Readonly<Record<PlaceKind, string>> = {
  'local authority': 'local authority',
  town: 'town or village',
  'police force area': 'police force area',
  'probation region': 'probation region',
  'delivery unit': 'probation delivery unit',
  county: 'county',
  nation: 'nation',
  court: 'court: the area around it',
  prison: 'prison',
  'everyday name': 'also known as',
};

function toSuggestion(name: PlaceName, text: string, exact: readonly PlaceName[]): PlaceSuggestion {
  const { label, kind, area } = name;
  const hint = kind === 'everyday name' ? describeArea(area) : hints[kind];
  const isNamed = exact.includes(name) || normalisePlaceName(label) === normalisePlaceName(text);
  return { label, hint, area, isNamed };
}

/** Each area once, by the first of its names; towns and courts apart, unless their area was typed whole. */
function withoutRepeats(names: readonly PlaceName[], exact: readonly PlaceName[]): readonly PlaceName[] {
  const typed = new Set(exact.filter(({ kind }) => kind !== 'town').map(({ area }) => area.code));
  const seen = new Set<string>();
  return names.filter(({ label, kind, area }) => {
    const isWithin = (kind === 'town' || kind === 'court') && !typed.has(area.code);
    const key = isWithin ? `${label} ${area.code}` : area.code;
    return !seen.has(key) && seen.add(key);
  });
}
