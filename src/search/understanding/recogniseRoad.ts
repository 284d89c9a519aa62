import { normalisePlaceName } from '../../geography/normalisePlaceName.ts';
import type { PlaceName } from '../../geography/placeName.ts';
import { emptyWords } from '../text-index/emptyWords.ts';
import { windowsFrom } from './passageWindows.ts';
import type { PhraseBook } from './phraseBook.ts';
import { typedPhrase } from './queryTokens.ts';
import type { Passage, Recogniser } from './recognition.ts';
import { isApart, wordAt } from './tokenWords.ts';

const roads = /^(?:road|rd|street|lane|avenue|ave|crescent|cres|terrace)$/;
// Also words of their own, and said of a town: "Leeds drive ban".
const roadsInCapitals = /^(?:close|drive|way|gardens|grove)$/;
// Before the name of a road: "on Gamble Street", "14 Hostel Yard".
const ofAddress = /^(?:on|at|\d{1,3}[a-z]?)$/;
const roadsOfAddress = /^(?:court|hill|mews|place|row|square|yard)$/;
// "Leeds street homeless", "Derby road traffic matters".
const goesOn =
  /^(?:homeless\w*|sleep\w*|drink\w*|drugs?|deal\w*|gangs?|crime|robber\w*|begg\w*|sex|fight\w*|life|level|league|outreach|based|pastors?|team|work\w*|traffic|rage|safety|users?|tax|deaths?|ban|to)$/;

/** A road with the name of a town is not the town, nor is one before a town: "Bury Road, Rochdale", "Park Road Bolton". */
export function createRoadRecogniser(places: PhraseBook<PlaceName>): Recogniser {
  return (passage) => {
    const { text, tokens, at, end } = passage;
    const name = wordAt(tokens, at);
    // "Bury New Road".
    const road = at + (/^(?:new|old)$/.test(wordAt(tokens, at + 1)) ? 2 : 1);
    if (road >= end || tokens.slice(at + 1, road + 1).some(({ isParted }) => isParted)) return null;
    if (!endsRoad(passage, road)) return null;
    const isRoad =
      namesTown(places, [name]) || isBeforeTown(passage, road, places) || isInAddress(passage, road);
    const length = road + 1 - at;
    const typed = typedPhrase(text, tokens, at, road + 1);
    return isRoad ? { length, leftOut: [{ typed, why: 'passing' }] } : null;
  };
}

function endsRoad({ tokens }: Passage, at: number): boolean {
  const word = wordAt(tokens, at);
  const isEnd = at + 1 === tokens.length || isApart(tokens, at);
  // "Luton street heroin" is of the town.
  if (roads.test(word))
    return (tokens[at]?.isCapitalised === true || isEnd) && !goesOn.test(wordAt(tokens, at + 1));
  if (isInAddress({ tokens, at: at - 1 }, at)) return true;
  // "Leeds St Mungos", "Leeds Close to his mum".
  return isEnd && (word === 'st' || (roadsInCapitals.test(word) && tokens[at]?.isCapitalised === true));
}

function namesTown(places: PhraseBook<PlaceName>, words: readonly string[]): boolean {
  return places.find(normalisePlaceName(words.join(' ')).split(' ')).some(({ use }) => use === 'home');
}

/** Whether both words are written as names and a town comes straight after. */
function isBeforeTown(
  { text, tokens, at, end }: Passage,
  road: number,
  places: PhraseBook<PlaceName>,
): boolean {
  if (![at, road].every((place) => tokens[place]?.isCapitalised === true)) return false;
  if (!roads.test(wordAt(tokens, road))) return false;
  const after = windowsFrom({ text, tokens, at: road + 1, end }, places.longest);
  return [...after].some(({ words }) => namesTown(places, words));
}

/** Whether both words are written as names after what comes before the name of a road. */
function isInAddress({ tokens, at }: Pick<Passage, 'tokens' | 'at'>, road: number): boolean {
  const isNamed = [at, road].every((place) => tokens[place]?.isCapitalised === true);
  const before = wordAt(tokens, at - 1);
  if (!isNamed || emptyWords.has(wordAt(tokens, at)) || !ofAddress.test(before)) return false;
  const kind = wordAt(tokens, road);
  return (
    roads.test(kind) || (/^\d/.test(before) && (roadsInCapitals.test(kind) || roadsOfAddress.test(kind)))
  );
}
