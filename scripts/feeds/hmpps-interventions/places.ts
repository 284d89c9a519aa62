import { cleanText } from './cleanText.ts';
import { knownPlaces, knownPrisons } from './knownPlaces.ts';
import { locationPhrases, placeSpellings, prisonSpellings } from './placeSpellings.ts';

/** A delivery location of the feed, taken apart. */
export interface DeliveryLocation {
  readonly prisons: readonly string[];
  readonly places: readonly string[];
  /** What is left and is neither, for a warning; empty when everything was read. */
  readonly unread: readonly string[];
}

// A street named after a town is not the town, nor is a rugby club.
const notAStreet = '(?! (?:Road|Rd|Street|St|Way|Lane|Ln|Avenue|Boulevard|Works|Fire|Club|community)\\b)';
const toPattern = (names: readonly string[]) =>
  [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const prisonPattern = new RegExp(`\\bHMP (${toPattern(knownPrisons)})\\b`, 'g');
const placePattern = new RegExp(`(?<![\\w'’]|HMP )(${toPattern(knownPlaces)})(?![\\w'’])${notAStreet}`, 'g');

// Words between places that say nothing of their own.
const fillers =
  /\b(?:and|the|in|at|of|all|including|as required|via hubs|hubs|remote(?: delivery| support)?|on site|in[- ]reach|optional|only|outreach(?: in rural areas| venues if applicable)?|community|custody|other)\b/gi;

/** Finds the prisons and the towns or boroughs that a delivery location names. */
export function toDeliveryLocation(deliveryLocation: string): DeliveryLocation {
  let text = respell(cleanText(deliveryLocation));
  const prisons = new Set<string>();
  text = text.replace(prisonPattern, (_match, name: string) => {
    prisons.add(`HMP ${name}`);
    return ' , ';
  });
  const places = new Set<string>();
  text = text.replace(placePattern, (name: string) => {
    places.add(name);
    return ' , ';
  });
  const unread = text
    .split(/[,;:()/&.–]|\s-\s/)
    .map((piece) => piece.replace(fillers, ' ').replace(/\s+/g, ' ').trim())
    .filter((piece) => /[A-Za-z]{2}/.test(piece));
  return { prisons: [...prisons], places: [...places], unread: [...new Set(unread)] };
}

function respell(text: string): string {
  let spelt = text;
  for (const [phrase, clear] of locationPhrases) spelt = spelt.replace(phrase, clear);
  for (const [wrong, right] of prisonSpellings) spelt = spelt.replace(wrong, right);
  for (const { wrong, right, beside } of placeSpellings) {
    if (!beside || beside.test(text)) spelt = spelt.replace(wrong, right);
  }
  return spelt;
}
