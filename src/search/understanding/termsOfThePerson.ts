import type { UnderstoodTerm } from '../searchResponse.ts';
import { isAboutVictim, isByOthers } from './aboutTheVictim.ts';
import type { LeftOut } from './no-need/leftOut.ts';
import { isHarmfulParent, isOfOtherSex, isOwningParent, isParentOfOther } from './otherPeople.ts';
import { areParentsBeside, isParentBeside } from './parentsBeside.ts';
import { typedPhrase, type QueryToken } from './queryTokens.ts';
import type { ReadText } from './reading/textReader.ts';
import { isHardlyShared, isSurelyMeant } from './reading/wholeText.ts';
import type { PlacedRecognition } from './recognition.ts';
import {
  goesOnFromRelative,
  isAbuser,
  isCompany,
  isElderAtHome,
  isOwnChildhood,
  isSaidOfRelative,
  namesRelative,
  sharedWithRelative,
  withoutCohorts,
} from './relatives.ts';
import { toldSex } from './withSex.ts';

/** What was typed, what was recognised in it, and the places of the words taken. */
interface Recognised {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  readonly kept: readonly PlacedRecognition[];
  readonly taken: ReadonlySet<number>;
  readonly whole: ReadText;
}

/** What is understood of the person. */
interface TermsOfThePerson {
  readonly terms: readonly UnderstoodTerm[];
  /** Needs that are somebody else's, of which the person is told. */
  readonly leftOut: readonly LeftOut[];
}

/** The terms that are the person's: not those of a relative, of whom they live with, or of a victim. */
export function termsOfThePerson(recognised: Recognised): TermsOfThePerson {
  const { text, tokens, kept } = recognised;
  const saying = kept.filter(({ recognition: { terms = [] } }) => terms.length > 0);
  const read = saying.map((one) => {
    const terms = ownTerms(recognised, one);
    const isLost = !isAbuser(one, kept) && hasNeed(one.recognition.terms) && !hasNeed(terms);
    const typed = typedPhrase(text, tokens, one.at, one.at + one.recognition.length);
    const leftOut: LeftOut = { typed, why: isSaidOfOther(recognised, one) ? 'others' : 'passing' };
    return { terms, leftOut: isLost ? [leftOut] : [] };
  });
  return {
    terms: withoutOtherSex(read.flatMap(({ terms }) => terms)),
    leftOut: read.flatMap(({ leftOut }) => leftOut),
  };
}

/**
 * Without what only the other sex is: where somebody is said to be a man, "mum" and "older woman" are others.
 * Where men and women are named, nobody knows which is the person.
 */
function withoutOtherSex(terms: readonly UnderstoodTerm[]): readonly UnderstoodTerm[] {
  const own = toldSex(terms);
  if (!own) return terms;
  const other = own === 'men' ? 'women' : 'men';
  const ofOther = new Set(
    terms.flatMap((term) => (term.kind === 'cohort' && term.code === other ? [term.typed] : [])),
  );
  return terms.filter((term) => term.kind !== 'cohort' || !ofOther.has(term.typed));
}

function ownTerms(recognised: Recognised, one: PlacedRecognition): readonly UnderstoodTerm[] {
  const { text, tokens, kept, taken } = recognised;
  const { terms = [] } = one.recognition;
  if (isOwnChildhood(tokens, one) || isElderAtHome(tokens, one)) return [];
  if (isCompany(tokens, one) || isAbuser(one, kept)) return terms.filter(({ kind }) => kind !== 'need');
  if (isSaidOfOther(recognised, one))
    return isHardlyShared(recognised.whole, one) ? [] : sharedWithRelative(one);
  if (isBesideRelative(recognised, one)) return withoutCohorts(terms);
  const isSomebodyElse =
    namesRelative(tokens, one.at) ||
    isParentOfOther(tokens, one) ||
    isHarmfulParent(tokens, one) ||
    areParentsBeside(tokens, one) ||
    (one.recognition.length === 1 && isParentBeside(tokens, one.at)) ||
    isOwningParent(text, tokens, one) ||
    isOfOtherSex(tokens, one) ||
    isAboutVictim(tokens, one, taken) ||
    isByOthers(tokens, one);
  return isSomebodyElse ? withoutCohorts(terms) : terms;
}

function isSaidOfOther(recognised: Recognised, one: PlacedRecognition): boolean {
  return isBesideRelative(recognised, one) && !isSurelyMeant(recognised.whole, one);
}

function isBesideRelative({ tokens, kept }: Recognised, one: PlacedRecognition): boolean {
  return isSaidOfRelative(tokens, one) || goesOnFromRelative(tokens, one, kept);
}

function hasNeed(terms: readonly UnderstoodTerm[] = []): boolean {
  return terms.some(({ kind }) => kind === 'need');
}
