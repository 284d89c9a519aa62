import type { Gazetteer, Prison } from '../../geography/gazetteer.ts';
import { normalisePlaceName } from '../../geography/normalisePlaceName.ts';
import type { PlaceName } from '../../geography/placeName.ts';
import { everydayWords } from './everydayWords.ts';
import { fillerWords } from './fillerWords.ts';
import { lookalikeWords } from './lookalikeWords.ts';
import { givenNames } from '../../taxonomy/givenNames.ts';
import { settingLabels } from '../../taxonomy/labels.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import { toNamedPrison } from './namedPrison.ts';
import { toCustody } from './recognisePlace.ts';
import { windowsFrom } from './passageWindows.ts';
import { createPhraseBook, type PhraseBook } from './phraseBook.ts';
import type { Passage, Recogniser } from './recognition.ts';
import { typedWords } from './queryTokens.ts';
import { partBefore } from './tokenWords.ts';
import { isKeptThere } from './wordsAroundPlaces.ts';

const leads: ReadonlySet<string> = new Set(['hmp', 'hmyoi', 'hmpyoi', 'yoi']);
const closings: ReadonlySet<string> = new Set(['prison', 'jail', 'gaol', 'hmp', 'yoi']);
// "Leeds prison leavers" are at home in Leeds.
const leavers: ReadonlySet<string> = new Set(['leaver', 'leavers']);
const whereabouts: ReadonlySet<string> = new Set(['in', 'at', 'from', 'leaving', 'leaves', 'inside', 'left']);
// "AP in Bristol, then home to Bath": no prison, though a release follows.
const dwelling =
  /(?:^| )(?:ap|premises|hostel|hotel|flat|house|home|bedsit|tenancy|address|accommodation|rehab|refuge|liv(?:es?|ing)|stay(?:s|ing)?|based|nfa) (?:in|at)$/;
const release =
  /\b(?:going|goes|go|coming|back|return(?:s|ing)?|released?|resettl\w+|moving|out) (?:back )?(?:home )?to\b|\bhome to\b|\bwill (?:live|be living) in\b|\breleased? from\b/;

/**
 * "HMP Styal", "Leeds prison", "in Eastwood Park": where somebody is, never their home area. A name
 * that is a town's too is a prison only where the words around say so.
 */
export function createPrisonRecogniser(gazetteer: Gazetteer, places: PhraseBook<PlaceName>): Recogniser {
  const book = createPhraseBook(toPrisonNames(gazetteer));
  return (passage) => {
    const { tokens, at, end, text } = passage;
    let lead = 0;
    while (at + lead < end && leads.has(tokens[at + lead]?.word ?? '')) lead += 1;
    for (const { length, words } of windowsFrom({ ...passage, at: at + lead }, book.longest)) {
      const isLed = lead > 0;
      const misspelt = isLed && words.length === 1 ? book.findMisspelt(words)?.meanings : undefined;
      const [exact] = book.find(words);
      const prison = exact ?? misspelt?.[0];
      if (!prison) continue;
      const stop = at + lead + length;
      const isClosed = stop < end && isClosing(passage, stop);
      if (!isLed && !isClosed && !isSurelyPrison(words, passage, places)) continue;
      const last = isClosed ? stop : stop - 1;
      const typed = text.slice(tokens[at]?.from, tokens[last]?.to);
      const named = toNamedPrison(prison, typed, gazetteer);
      const setting = isLeaving(passage) ? toLeaving(typed) : toCustody(typed);
      return { length: last + 1 - at, terms: [setting], prisons: [named] };
    }
    return null;
  };
}

/** Every name of every prison in use, the everyday and the Welsh ones among them. */
function toPrisonNames({ prisons, placeNames }: Gazetteer): readonly (readonly [string, Prison])[] {
  const usual = prisons.map((prison) => [bare(prison.name), prison] as const);
  const others = placeNames
    .filter(({ use }) => use === 'not home')
    .flatMap(({ name, label }) => {
      const [meant] = prisons
        .filter((prison) => label.includes(prison.name))
        .sort((a, b) => b.name.length - a.name.length);
      return meant ? [[name, meant] as const] : [];
    });
  return [...usual, ...others];
}

function bare(name: string): string {
  return name.replace(/\([^)]*\)|\b(?:HMP|YOI|HMYOI|STC)\b|&/g, ' ');
}

const leaving =
  /\b(?:leaving|leaves|(?:coming|comes|getting|gets|due|is|be) out(?: of| from)?|out of|release from|releas(?:ed|ing) from|discharged from|ttg from)$/;

/** Whether the words before say that the person is about to leave. */
function isLeaving({ tokens, at }: Passage): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  return leaving.test(before.join(' '));
}

function toLeaving(typed: string): UnderstoodTerm {
  return { kind: 'setting', typed, code: 'pre-release', label: settingLabels['pre-release'] };
}

function isClosing({ tokens }: Passage, at: number): boolean {
  return closings.has(tokens[at]?.word ?? '') && !leavers.has(tokens[at + 1]?.word ?? '');
}

const withThem =
  /^with (?:his|her|their|mum|mam|dad|nan|partner|parents|family|friends?|sister|brother|wife|husband|girlfriend|boyfriend|a)\b/;
const heldThere = /\b(?:remand(?:ed)?|held|serving|custody)\b/;

function isSurelyPrison(words: readonly string[], passage: Passage, places: PhraseBook<PlaceName>): boolean {
  const { text, tokens, at } = passage;
  const isPlace = places
    .find(normalisePlaceName(words.join(' ')).split(' '))
    .some(({ use }) => use === 'home');
  if (words.length > 1 && !isPlace) return true;
  // "Currently in Leeds with his nan".
  const company = typedWords(tokens, at + words.length, at + words.length + 2);
  if (isPlace && withThem.test(company) && !heldThere.test(partBefore(tokens, at))) return false;
  const isThere =
    (whereabouts.has(tokens[at - 1]?.word ?? '') && !dwelling.test(partBefore(tokens, at))) ||
    isKeptThere(passage);
  // "Berwyn, spice": a name of nothing else needs no word before it.
  if (!isPlace && !isThere) return isOnlyPrison(words[0] ?? '');
  if (!isThere) return false;
  if (isPlace) return isKeptThere(passage) || release.test(text.slice(tokens[at]?.to).toLowerCase());
  const [word = ''] = words;
  return !fillerWords.has(word) && !everydayWords.has(word);
}

const shortestAlone = 5;

function isOnlyPrison(word: string): boolean {
  return (
    word.length >= shortestAlone &&
    !fillerWords.has(word) &&
    !everydayWords.has(word) &&
    !lookalikeWords.has(word) &&
    !givenNames.has(word)
  );
}
