import { longestText, type ServiceQuery } from '../serviceQuery.ts';
import type { OffenceGroup } from '../../catalogue/codes.ts';
import type { RequirementCode } from '../../taxonomy/requirementCodes.ts';
import type { UnderstoodQuery } from '../searchResponse.ts';
import { emptyWords } from '../text-index/emptyWords.ts';
import { withChecklist } from './checklist.ts';
import { fillerWords } from './fillerWords.ts';
import { leftWords } from './leftWords.ts';
import { findMeant, takenTokens } from './findMeant.ts';
import { findRecognitions } from './findRecognitions.ts';
import { needsOf, type PlacedRecognition } from './recognition.ts';
import { describeLeftOut } from './no-need/leftOut.ts';
import { isDoneToVictim } from './aboutTheVictim.ts';
import type { Lexicon } from './lexicon.ts';
import { isOfSelfHarm, riskToLifeNote } from './lifeAtRisk.ts';
import type { NamedPrison } from './namedPrison.ts';
import { withoutInPlace } from './no-need/inPlace.ts';
import { statesNeed } from './no-need/incidentalWords.ts';
import { withoutElsewhere } from './elsewhere.ts';
import { isNegated } from './negation.ts';
import { toQueryTokens, typedPhrase, type QueryToken } from './queryTokens.ts';
import { notePersonal } from './recognisePersonalData.ts';
import { settlePlaces } from './settlePlaces.ts';
import { sexFromOccupation } from './sexFromOccupation.ts';
import { sexFromPronouns } from './sexFromPronouns.ts';
import { sexFromTitle } from './sexFromTitle.ts';
import { withSex } from './withSex.ts';
import { termsOfThePerson } from './termsOfThePerson.ts';
import { tokensKeptAsText } from './tokensKeptAsText.ts';

/** What was made of the typed text, with what only the search itself needs to know. */
export interface Understanding extends UnderstoodQuery {
  /** The words to search for, folded. */
  readonly words: readonly string[];
  /** Whether the last of them may be half typed. */
  readonly isLastOpen: boolean;
  /** Every word that was typed and may be searched for, understood or not. */
  readonly typedWords: readonly string[];
  /** Those among them that speak of the person: not what was denied or named only in passing. */
  readonly askingWords: readonly string[];
  /** In so few words each was chosen, also those that say little and those that were understood; none in more. */
  readonly chosenWords: readonly string[];
  /** True for a whole sentence that states a need: the words left over are then only a hint. */
  readonly isSentence: boolean;
  /** True where more words than a look-up has only name what is asked about or was left out: they list no services by a word or two. */
  readonly isStatement: boolean;
  /** Words that raise services and leave none out. */
  readonly hints: readonly string[];
  /** What the sentence carries, as far as it was typed. */
  readonly requirements: readonly RequirementCode[];
  /** Offences that were named and not ruled out. */
  readonly offences: readonly OffenceGroup[];
  /** The phrases that say that the person abuses a partner or relative. */
  readonly perpetrators: readonly string[];
  /** The prisons that were named as where the person is. */
  readonly prisons: readonly NamedPrison[];
  /** Places, as they were typed, of which the text says that home is another. */
  readonly unusedPlaces: readonly string[];
  /** Words that were taken for providers: services that mention them are found as well. */
  readonly providerWords: readonly string[];
}

/**
 * Understands what was typed: the longest known phrases first, then misspelt ones, then a half-typed
 * last one. Phrases of `asText` stay plain words, and those of `asMeant` are what they were said to mean. Invents nothing, keeps nothing.
 *
 * @throws ReadingAwaitedError where more than a few words are typed before the model has come
 */
export function understandQuery(
  typed: string,
  { asText, asMeant = [] }: Pick<ServiceQuery, 'asText' | 'asMeant'>,
  lexicon: Lexicon,
): Understanding {
  const text = typed.slice(0, longestText);
  const tokens = toQueryTokens(text);
  const plain = tokensKeptAsText(tokens, asText);
  const recognised = withChecklist(text, tokens, findRecognitions(text, tokens, plain, lexicon));
  const found = withoutInPlace(text, tokens, withoutElsewhere(text, tokens, recognised));
  const { kept, taken, whole, others, denials, negated } = findMeant(
    { text, tokens, plain, found, asMeant },
    lexicon,
  );
  const own = termsOfThePerson({ text, tokens, kept, taken, whole });
  const prisons = kept.flatMap(({ recognition }) => recognition.prisons ?? []);
  const settled = settlePlaces({
    terms: own.terms,
    ambiguousPlaces: kept.flatMap(({ recognition }) => recognition.ambiguousPlaces ?? []),
    prisons,
  });
  // What is said of others, or to deny something, finds nothing for the person either.
  const silent = new Set([...others.keys(), ...denials].filter((place) => !plain.has(place)));
  const words = leftWords({ tokens, taken: new Set([...taken, ...silent]), plain, kept }, lexicon);
  const leftOut = [
    ...kept.flatMap(({ recognition }) => recognition.leftOut ?? []),
    ...own.leftOut,
    ...negated.flatMap(({ at, recognition: { length, leftOut: said } }) =>
      (said ?? [{ typed: typedPhrase(text, tokens, at, at + length) }]).map(({ typed: denied }) => ({
        typed: denied,
        why: 'denied' as const,
      })),
    ),
  ];
  const isAsking = settled.terms.some(({ kind }) => kind === 'need' || kind === 'provider');
  const assumed = needsOf(settled.terms);
  const offered = kept
    // "Housing fine" is no fine.
    .flatMap(({ at, recognition }) => (denials.has(at) ? [] : (recognition.offered ?? [])))
    .filter(({ terms }) => !terms.every((term) => term.kind === 'need' && assumed.includes(term.code)));
  const isAllLeftOut = leftOut.length > 0 && words.length === 0 && !isAsking;
  const isStatement = tokens.length > mostOfLookUp && !isAsking && (leftOut.length > 0 || offered.length > 0);
  // What was left out raises nothing, nor do the small words beside it: "no drug use".
  const dropped = takenTokens([...negated, ...kept.filter(({ recognition }) => recognition.leftOut)]);
  const isDropped = (place: number): boolean =>
    dropped.has(place) ||
    silent.has(place) ||
    (dropped.size > 0 && fillerWords.has(tokens[place]?.word ?? ''));
  // "Lives with his wife" asks for nothing for her.
  const company = new Set(
    own.leftOut.flatMap(({ typed: named, why }) =>
      why === 'passing' ? toQueryTokens(named).map(({ word }) => word) : [],
    ),
  );
  const chosenWords = tokens.length <= fewWords && !isStatement ? toTypedWords(tokens, found, isDropped) : [];
  const lastToken = tokens.at(-1);
  return {
    terms: withoutRepeats(
      withSex(
        settled.terms,
        sexFromTitle({ text, tokens, kept, plain }) ??
          sexFromPronouns({ text, tokens, kept, plain, others }) ??
          sexFromOccupation({ text, tokens, plain, others }),
      ),
    ),
    ambiguousPlaces: settled.ambiguousPlaces,
    offered,
    text: words.map((token) => text.slice(token.from, token.to)).join(' '),
    notes: [
      ...new Set([
        ...notePersonal(kept.flatMap(({ recognition }) => recognition.personal ?? [])),
        ...kept.flatMap(({ recognition }) => recognition.notes ?? []),
        ...(kept.some(isOfSelfHarm) ? [riskToLifeNote] : []),
        ...describeLeftOut(leftOut),
        ...(isAllLeftOut ? [noNeedNote] : []),
      ]),
    ],
    words: words.map(({ word }) => word),
    isLastOpen:
      lastToken !== undefined &&
      lastToken.to === text.length &&
      words.at(-1) === lastToken &&
      !isAbbreviation(text.slice(lastToken.from), offered),
    typedWords: toTypedWords(tokens, found),
    askingWords: toTypedWords(tokens, found, isDropped).filter((word) => !company.has(word)),
    chosenWords,
    isSentence: tokens.length >= sentenceLength && kept.some(statesNeed),
    isStatement,
    hints: [...new Set([...chosenWords, ...kept.flatMap(({ recognition }) => recognition.hints ?? [])])],
    offences: toOffences(tokens, kept),
    perpetrators: kept.flatMap(({ recognition }) => recognition.perpetrators ?? []),
    prisons,
    unusedPlaces: kept.flatMap(({ recognition }) => recognition.unusedPlaces ?? []),
    requirements: [...new Set(kept.flatMap(({ recognition }) => recognition.requirements ?? []))],
    providerWords: toProviderWords(tokens, kept),
  };
}

function toOffences(
  tokens: readonly QueryToken[],
  kept: readonly PlacedRecognition[],
): readonly OffenceGroup[] {
  const named = kept.flatMap((one) => {
    const { offences = [] } = one.recognition;
    return offences.length === 0 || isNegated(tokens, one) || isDoneToVictim(tokens, one) ? [] : offences;
  });
  return [...new Set(named)];
}

/** What is told where nothing that was typed chooses among services. */
export const noNeedNote = 'What you typed states no need, so services of every kind are listed.';

// "NA" is whole, and not on its way to "Nacro".
function isAbbreviation(typed: string, offered: UnderstoodQuery['offered'] = []): boolean {
  return typed.length === 2 && (/^\p{Lu}+$/u.test(typed) || offered.some((one) => one.typed === typed));
}

const fewWords = 4;
// "Dog training course" may be the name of one.
const mostOfLookUp = 3;

/** Single words that stand for a longer name of a provider, and may stand for something else as well. */
function toProviderWords(
  tokens: readonly QueryToken[],
  kept: readonly PlacedRecognition[],
): readonly string[] {
  return kept
    .filter(({ recognition: { length, terms = [] } }) => {
      const isLonger = terms.some((term) => term.kind === 'provider' && term.label.includes(' '));
      return length === 1 && isLonger;
    })
    .flatMap(({ at }) => tokens[at]?.word ?? []);
}

// As many words are not a look-up by name any more.
const sentenceLength = 7;

// Words that were withheld as personal come with a note and no term, and are not among them.
function toTypedWords(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
  isDropped: (place: number) => boolean = () => false,
): readonly string[] {
  const withheld = takenTokens(
    found.filter(({ recognition }) => !recognition.terms && !recognition.ambiguousPlaces),
  );
  return tokens
    .filter((token, at) => !withheld.has(at) && !isDropped(at) && !emptyWords.has(token.word))
    .map(({ word }) => word);
}

// A need may be typed twice in different words: each phrase is its own, to be taken back by itself.
function withoutRepeats<Term extends object>(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()];
}
