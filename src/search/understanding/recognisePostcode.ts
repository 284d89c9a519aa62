import type { Gazetteer } from '../../geography/gazetteer.ts';
import { understandPostcode, type PostcodeReading } from '../../geography/understandPostcode.ts';
import { windowsFrom } from './passageWindows.ts';
import type { QueryToken } from './queryTokens.ts';
import type { Passage, Recogniser, Recognition } from './recognition.ts';
import { placeBefore } from './placeBefore.ts';
import { isApart, partBefore, restOfPart, wordAt } from './tokenWords.ts';

// A postcode is typed as one word or two.
const longestPostcode = 2;

/** A postcode, its sector or its first half: a home area, or a question where it straddles authorities. */
export function createPostcodeRecogniser(gazetteer: Gazetteer): Recogniser {
  return (passage) => {
    if (isLevel(passage) || isMotorway(passage) || isSection(passage)) return null;
    for (const { length, words, typed } of windowsFrom(passage, longestPostcode)) {
      // "M, 30" is a man and his age.
      const isTogether = length === 1 || /^[\p{L}\p{N}]+\s+[\p{L}\p{N}]+$/u.test(typed);
      // "M14 YA" is a young adult there: a second half begins with a digit, or a letter typed for one.
      const isHalf = length === 1 || (/^[\doil]/.test(words[1] ?? '') && !isCount(passage, words));
      const looksLikeOne =
        isTogether && isHalf && /^[a-z]{1,2}\d/.test(words.join('')) && words.join('').length <= 7;
      const reading = looksLikeOne ? understandPostcode(gazetteer, words.join(' ')) : null;
      if (reading) return toRecognition(reading, typed, length);
    }
    return null;
  };
}

const ofLevels =
  /^(?:mappa|level|nvq|btec|maths|english|ict|functional|skills|bricklaying|plumbing|plastering|tiling|catering|hairdressing|barbering|welding|roofing|scaffolding|painting|decorating|carpentry|joinery|construction|electrical|mechanics|childcare)$/;

/** "MAPPA L2", "bricklaying L2": a level. */
function isLevel({ tokens, at }: Passage): boolean {
  const isL = /^l[1-5]$/.test(wordAt(tokens, at));
  const isBefore = tokens[at]?.isParted !== true && ofLevels.test(wordAt(tokens, at - 1));
  const isAfter = !isApart(tokens, at) && ofLevels.test(wordAt(tokens, at + 1));
  return isL && !placeBefore.has(wordAt(tokens, at - 1)) && (isBefore || isAfter);
}

/** "Guilty on ct 1", "w 2 kids", "n 5 mins": a count, or a number of anything, in a text of more words. */
function isCount({ tokens }: Passage, words: readonly string[]): boolean {
  return tokens.length > words.length && /^(?:[a-z]|ct)$/.test(words[0] ?? '');
}

const ofRoads = /^(?:motorway|junction|services|slip|hard|northbound|southbound|eastbound|westbound|j\d+)$/;

/** "On the M25", "M6 services": a road. */
function isMotorway({ tokens, at }: Passage): boolean {
  const isM = /^m\d{1,2}$/.test(wordAt(tokens, at));
  return isM && (wordAt(tokens, at - 1) === 'the' || ofRoads.test(wordAt(tokens, at + 1)));
}

// Of the Mental Health, Children, Public Order, Theft, Harassment and Housing Acts, and those that assaults are charged under.
const sections = /^s(?:2|3|4|5|7|17|18|20|21|41)$/;
// Sheffield has no such districts.
const surelySections = /^s(?:2a|4a|29|31|37|38|39|47|117|135|136)$/;
const ofSections =
  /^(?:mha|mental|aftercare|hospital|order|assess(?:ment|ed)?|enq|enqs|enquir(?:y|ies)|inquiry|investigation|strategy|report|plan|meeting|child|children|care|accommodated|agreement|abh|gbh|wounding|assault|on|against|outside|inside|poa|oapa|notice|notices|eviction|evicted|x2|x3|trial|plea)$/;
const beforeSections =
  /^(?:gbh|abh|agg|aggravated|racial|racially|religiously|assault|wounding|wound|the|an?|alleged|charge|charged|count|poa|oapa|served|serves|serving|issued|guilty|convicted|admits|admitted|denies|denied|landlord|unlawful)$/;
/** What is charged under which of them alone. */
const sectionsOf: readonly (readonly [offence: string, section: RegExp])[] = [
  ['public order', /^s[45]$/],
  ['harassment', /^s[24]$/],
  ['theft', /^s1$/],
  ['burglary', /^s9$/],
];
const pleading =
  /(?:^| )(?:guilty|pled|pleads?|pleaded|plea|charged|summonsed|convicted|sentenced)(?: (?:not|g|ng|plea|to|for|of|with|an?|the|x2))*$/;

const ofHome =
  /^(?:flats?|address|homeless|tag|bail|hostel|tenancy|property|lives|living|stays|staying|area|postcode|leaver|leavers)$/;

/** "His S2 flat", "S3 on bail": two words around tell that somebody lives there. */
function isOfHome(tokens: readonly QueryToken[], at: number): boolean {
  return [-2, -1, 1, 2].some((step) => ofHome.test(wordAt(tokens, at + step)));
}

/** "S117 aftercare", "s47 enquiry": a section of an Act, and no part of Sheffield. */
function isSection({ tokens, at }: Passage): boolean {
  const word = wordAt(tokens, at);
  if (surelySections.test(word)) return true;
  // "Theft, S1 4QQ": a whole postcode.
  const isWhole = /^\d[a-z]{2}$/.test(wordAt(tokens, at + 1));
  const isOfOffence = sectionsOf.some(
    ([offence, section]) =>
      section.test(word) &&
      (partBefore(tokens, at).endsWith(offence) || restOfPart(tokens, at + 1).startsWith(offence)),
  );
  if (isWhole || isOfOffence) return !isWhole;
  if (!sections.test(word) || isOfHome(tokens, at)) return false;
  const isCharged = beforeSections.test(wordAt(tokens, at - 1)) && tokens[at]?.isParted !== true;
  if (isCharged || pleading.test(partBefore(tokens, at))) return true;
  const isAlone = isApart(tokens, at) || placeBefore.has(wordAt(tokens, at - 1));
  const isInPlace = wordAt(tokens, at + 1) === 'in' && /^(?:an?|the|his|her)$/.test(wordAt(tokens, at + 2));
  return !isAlone && (ofSections.test(wordAt(tokens, at + 1)) || isInPlace);
}

function toRecognition(
  { code, areas, straddles, note }: PostcodeReading,
  typed: string,
  length: number,
): Recognition {
  const notes = note === null ? [] : [note];
  const [first] = areas;
  if (!first) return { length, notes };
  if (straddles) {
    const candidates = areas.map(({ area }) => ({ label: area.name, area }));
    const question = `${code} is in more than one local authority. Which one is meant?`;
    return { length, notes, ambiguousPlaces: [{ typed, question, candidates }] };
  }
  const label = `${first.area.name} (${code})`;
  return { length, notes, terms: [{ kind: 'place', typed, label, area: first.area }] };
}
