import type { Gazetteer } from '../../geography/gazetteer.ts';
import { understandPostcode, type PostcodeReading } from '../../geography/understandPostcode.ts';
import { windowsFrom } from './passageWindows.ts';
import type { Passage, Recogniser, Recognition } from './recognition.ts';
import { placeBefore } from './placeBefore.ts';
import { isApart, wordAt } from './tokenWords.ts';

// A postcode is typed as one word or two.
const longestPostcode = 2;

/** A postcode, its sector or its first half: a home area, or a question where it straddles authorities. */
export function createPostcodeRecogniser(gazetteer: Gazetteer): Recogniser {
  return (passage) => {
    // "MAPPA L2" is a level.
    if (passage.tokens[passage.at - 1]?.word === 'mappa' || isMotorway(passage) || isSection(passage))
      return null;
    for (const { length, words, typed } of windowsFrom(passage, longestPostcode)) {
      // "M, 30" is a man and his age.
      const isTogether = length === 1 || /^[\p{L}\p{N}]+\s+[\p{L}\p{N}]+$/u.test(typed);
      // "M14 YA" is a young adult there: a second half begins with a digit, or a letter typed for one.
      const isHalf = length === 1 || /^[\doil]/.test(words[1] ?? '');
      const looksLikeOne =
        isTogether && isHalf && /^[a-z]{1,2}\d/.test(words.join('')) && words.join('').length <= 7;
      const reading = looksLikeOne ? understandPostcode(gazetteer, words.join(' ')) : null;
      if (reading) return toRecognition(reading, typed, length);
    }
    return null;
  };
}

const ofRoads = /^(?:motorway|junction|services|slip|hard|northbound|southbound|eastbound|westbound|j\d+)$/;

/** "On the M25", "M6 services": a road. */
function isMotorway({ tokens, at }: Passage): boolean {
  const isM = /^m\d{1,2}$/.test(wordAt(tokens, at));
  return isM && (wordAt(tokens, at - 1) === 'the' || ofRoads.test(wordAt(tokens, at + 1)));
}

// Of the Mental Health Act 1983, the Children Act 1989, and the Acts that assaults are charged under.
const sections = /^s(?:2|3|5|7|17|18|20|41)$/;
// Sheffield has no such districts.
const surelySections = /^s(?:29|31|37|38|39|47|117|135|136)$/;
const ofSections =
  /^(?:mha|mental|aftercare|hospital|order|assess(?:ment|ed)?|enq|enqs|enquir(?:y|ies)|inquiry|investigation|strategy|report|plan|meeting|child|children|care|accommodated|agreement|abh|gbh|wounding|assault)$/;

/** "S117 aftercare", "s47 enquiry": a section of an Act, and no part of Sheffield. */
function isSection({ tokens, at }: Passage): boolean {
  const word = wordAt(tokens, at);
  if (surelySections.test(word)) return true;
  const isAlone = isApart(tokens, at) || placeBefore.has(wordAt(tokens, at - 1));
  return sections.test(word) && !isAlone && ofSections.test(wordAt(tokens, at + 1));
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
