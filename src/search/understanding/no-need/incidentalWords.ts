import type { UnderstoodTerm } from '../../searchResponse.ts';
import { isOfOwnChildren } from '../childrenOfThePerson.ts';
import type { PlacedRecognition } from '../recognition.ts';
import { typedPhrase, typedWords, type QueryToken } from '../queryTokens.ts';
import { toOfferedTerm } from '../toOfferedTerm.ts';
import { askingWords } from './askingWords.ts';
import { isQuestion } from './askedFor.ts';
import { isLostAmongOthers, isNamedInPassing } from './namedInPassing.ts';
import { partAround, partOf, saysSomething, type TypedText } from './partOfText.ts';
import type { ReadText } from '../reading/textReader.ts';
import { isBorneOut, isHardlyMeant, withoutUnlikely, type Saying } from '../reading/wholeText.ts';
import { isSaidOfRelative } from '../relatives.ts';
import { wordAt } from '../tokenWords.ts';
import { words } from '../words.ts';

/** People whom most have: named in passing they are no need. */
const people = words(
  'brother brothers sister sisters niece nieces nephew nephews uncle auntie nan gran grandma grandmother granny wife husband partner partners girlfriend ' +
    'girlfriends boyfriend boyfriends missus siblings relatives folks ' +
    'grandson granddaughter friend friends mate mates crew peers',
);
/** What most have or meet with. "Job coach" asks for it; "a job at the docks" only tells of it. */
const everydayThings = words(
  'job jobs work employer employers warehouse construction builder roofer plasterer electrician plumber carpenter bricklayer ' +
    'chef cleaner barista catering hospitality trade hgv forklift graft degree uni university college certificate exams studies lessons ' +
    'house houses flat flats apartment landlord landlords landlady deposit rent tenant lease ' +
    'glasses fitting surgery operation hospital nurse doctor doctors sick ill exercise stroke pains smoker teeth weight ' +
    'mood nervous sleep worry numb tense exhausted bitter hostile denial compliance attitude consequences goals ' +
    'acid joints haze buds hash sleepers wired percs steaming hammered wasted lashed ' +
    'bills savings saving benefit bank routine occupied idle theatre ' +
    'army navy soldier soldiers vet vets military church churches chapel vicar priest traveller travellers gypsy ' +
    'solicitor transport laptop guidance coaching integration advocate passport licence',
);
// These tell of it, where nothing asks for it.
const telling = words(
  'a an the at as by behind outside inside from of was were is on in since own his her their near',
);

/**
 * What was recognised, with one everyday word in passing among words of which nothing was made ("sunny
 * mood", "wife supportive") taken for no need. Where nothing else states one it is asked about, and so is
 * a need named in a part of which nothing else was understood, and one that the text as a whole hardly means.
 */
export function withoutIncidental(
  typed: TypedText,
  found: readonly PlacedRecognition[],
  whole: ReadText,
): readonly PlacedRecognition[] {
  const { text, tokens } = typed;
  const isBorne = (one: PlacedRecognition): boolean => isBorneOut(whole, one);
  const isAsking = isQuestion(typed);
  const isListing = isList(typed);
  const facts = factsOfPerson(found);
  const sayingOf = (one: PlacedRecognition): Saying => {
    if (isAsking) return 'asked';
    if (isWished(tokens, one)) return 'wished';
    if (!isAlonePart(typed, one, facts)) return one.recognition.length >= manyWords ? 'told' : 'among';
    if (!isListing) return facts.size > 0 ? 'ofPerson' : 'alone';
    // "Registered with a GP and dentist" is more than one, too.
    const listed = found.filter((other) => statesNeed(other) || other.recognition.leftOut);
    return listed.length > 1 ? 'listed' : 'only';
  };
  const passing = new Set(
    found.filter((one) => !isBorne(one) && (isIncidental(typed, one) || isNamedInPassing(typed, one))),
  );
  const among = new Set(
    found.filter(
      (one) =>
        !passing.has(one) &&
        ((!isBorne(one) && isLostAmongOthers(typed, one)) ||
          (!isSaidOfRelative(tokens, one) && isHardlyMeant(whole, one, sayingOf(one)))),
    ),
  );
  const incidental = new Set([...passing, ...among]);
  const isNeedStated = found.some((one) => !incidental.has(one) && statesNeed(one));
  return found.map((one) => {
    const { length, terms = [] } = one.recognition;
    const [term] = terms;
    if (!incidental.has(one) || !term) return withoutUnlikely(whole, one);
    // Who has children is a parent, whether or not anything is needed for them.
    const stays = isOfOwnChildren(tokens, one) ? terms.filter(isParent) : [];
    // What may well be a need is asked about all the same.
    const recognition =
      isNeedStated && !among.has(one)
        ? {
            length,
            terms: stays,
            leftOut: [{ typed: typedPhrase(text, tokens, one.at, one.at + length), why: 'passing' as const }],
          }
        : {
            length,
            terms: stays,
            offered: [
              toOfferedTerm(
                term.typed,
                terms.filter((other) => !stays.includes(other)),
              ),
            ],
            leavesText: true,
          };
    return { at: one.at, recognition };
  });
}

const wishes = /^(?:has|have|got|needs|wants|requires|needing|wanting|admits|admitted|admitting|discloses)$/;
const wished = /^(?:needed|wanted|required)$/;

const lost = /(?:^| )(?:lost|losing|loses) (?:his|her|their|my|both|all) /;

/** "Lost his licence and with it his job". */
function isLost(tokens: readonly QueryToken[], at: number): boolean {
  const from = tokens.findLastIndex(({ isParted }, place) => isParted && place <= at);
  return lost.test(`${typedWords(tokens, Math.max(0, from), at)} `);
}

/** "Needs Universal Credit sorted", "has rent arrears", "bail address needed": said in so many words. */
function isWished(tokens: readonly QueryToken[], { at, recognition }: PlacedRecognition): boolean {
  return (
    isLost(tokens, at) ||
    [at - 1, at].some((place) => wishes.test(wordAt(tokens, place))) ||
    // "Wants to volunteer".
    (wordAt(tokens, at - 1) === 'to' && wishes.test(wordAt(tokens, at - 2))) ||
    wished.test(wordAt(tokens, at + recognition.length))
  );
}

function isParent(term: UnderstoodTerm): boolean {
  return term.kind === 'cohort' && term.code === 'parent';
}

// "Unemployed and in debt, has a drink problem": these may begin a part that is the phrase alone.
const beginning = words(
  'a an the no without and but he she they hes shes his her their has have is are in on with also needs wants main problem problems issue issues',
);

// "Kids aged 5 and 11."
const ofAges = /^(?:\d+|aged?|and)$/;

/** Whether a phrase says it by itself: "Rode a scooter on the pavement. Paranoid." */
function isAlonePart(typed: TypedText, one: PlacedRecognition, facts: ReadonlySet<number>): boolean {
  const { tokens } = typed;
  const { near } = partOf(typed, one);
  return near.every(
    (place) =>
      facts.has(place) ||
      ofAges.test(tokens[place]?.word ?? '') ||
      (place < one.at && beginning.has(tokens[place]?.word ?? '')),
  );
}

/** The places of the words that say who the person is and where: "30M Swindon weed" speaks of weed alone. */
function factsOfPerson(found: readonly PlacedRecognition[]): ReadonlySet<number> {
  const facts = found.filter(
    ({ recognition: { terms = [] } }) =>
      terms.length > 0 && terms.every(({ kind }) => kind === 'place' || kind === 'age' || kind === 'cohort'),
  );
  return new Set(
    facts.flatMap(({ at, recognition: { length } }) => Array.from({ length }, (_, offset) => at + offset)),
  );
}

/** Whether something was made of all words: "Man 42 from Leeds: gambling, housing". */
function isList({ tokens, taken }: TypedText): boolean {
  return tokens.every((token, place) => taken.has(place) || !saysSomething(token));
}

/** Whether something recognised states a need. */
export function statesNeed({ recognition: { terms = [] } }: PlacedRecognition): boolean {
  return terms.some(({ kind }) => kind === 'need');
}

function isIncidental({ tokens, taken }: TypedText, { at, recognition }: PlacedRecognition): boolean {
  const word = tokens[at]?.word ?? '';
  const isPerson = people.has(word);
  if (recognition.length !== 1 || (!isPerson && !everydayThings.has(word) && !places.has(word))) return false;
  const [from, end] = partAround(tokens, at);
  if (tokens.slice(from, at).some((one) => askingWords.has(one.word))) return false;
  if (isPerson && tokens.slice(at, end).some((one) => /^(?:cant|cannot|wont|keeps?)$/.test(one.word)))
    return false;
  if (isInPlace(tokens, at, from) || (isLong(tokens) && isAlone(tokens, at, from, end, taken))) return true;
  // "Picked up by brother"; what a brother did to somebody is a phrase of its own.
  const before = tokens[at - 1]?.word ?? '';
  const isOfAnother = before.endsWith('s') && people.has(before);
  if (isPerson && (before === 'by' || isOfAnother)) return true;
  if (trades.has(word) && tokens.length > fewWords) return true;
  if (isPerson && belongings.test(tokens[at + 1]?.word ?? '')) return true;
  const near = [-3, -2, -1, 1, 2, 3].map((step) => at + step).filter((place) => place >= from && place < end);
  return (
    near.some((place) => !taken.has(place) && saysSomething(tokens[place])) &&
    (isPerson || (everydayThings.has(word) && near.some((place) => telling.has(tokens[place]?.word ?? ''))))
  );
}

/** "At the hospital", "outside his house": where something happened. */
function isInPlace(tokens: readonly QueryToken[], at: number, from: number): boolean {
  if (!places.has(tokens[at]?.word ?? '')) return false;
  const before = typedWords(tokens, Math.max(from, at - 2), at);
  return (
    tokens.length > fewWords &&
    /(?:^| )(?:at|outside|inside|behind)(?: (?:an?|the|his|her|their|[a-z]+s))?$/.test(before)
  );
}

// "Tag at sister's flat".
const belongings =
  /^(?:boyfriend|girlfriend|husband|wife|partner|address|flat|house|home|place|car|phone|van|sofa)$/;

// In so few words each was chosen.
const fewWords = 3;
// So many hardly stand there by chance: "lives on the street".
const manyWords = 3;
const places = words(
  'work school college uni university hospital house flat flats church gym bank job football rugby boxing',
);

// A note tells how somebody lives: "Electrician, mortgage, 2 kids."
const longText = 8;

// "Needs housing, debt advice, job" goes on after its commas.
const wishing = /^(?:need|want|look|find|help|support|refer|require|seek|any)/;

function isLong(tokens: readonly QueryToken[]): boolean {
  return tokens.length >= longText && !tokens.some(({ word }) => wishing.test(word));
}

/** Whether a person or trade is all that a part of a long note names. */
function isAlone(
  tokens: readonly QueryToken[],
  at: number,
  from: number,
  end: number,
  taken: ReadonlySet<number>,
): boolean {
  const word = tokens[at]?.word ?? '';
  if (!people.has(word) && !trades.has(word)) return false;
  return tokens
    .slice(from, end)
    .every(
      (_, offset) =>
        from + offset === at || (!taken.has(from + offset) && !saysSomething(tokens[from + offset])),
    );
}

const trades = words(
  'builder roofer plasterer electrician plumber carpenter bricklayer chef cleaner barista labourer scaffolder student',
);
