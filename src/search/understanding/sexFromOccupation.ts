import type { UnderstoodTerm } from '../searchResponse.ts';
import type { Other } from './no-need/othersOpenings.ts';
import { pronouns } from './otherPeople.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import { isApart, partBefore, wordAt } from './tokenWords.ts';
import { toSexTerm } from './withSex.ts';
import { words } from './words.ts';

// "Barman" says less: it stands for the trade.
const occupations = words('barmaid waitress housewife actress businesswoman');
// "Barmaid, 23", "works as a barmaid", but not "assaulted a barmaid".
const introducing =
  /^(?:(?:\d+(?: ?(?:yo|yr|yrs|year|years) ?(?:old)?)?|she|he|shes|hes|def|client|works?|working|worked|is|was|as|an?|now|currently|still|former|ex|part|full|time|single|young) )*$/;
// "Barmaid called the police": somebody else.
const telling =
  /^(?:said|says|who|saw|heard|is the|was the|has|had|(?!aged|employed|based|retired)[a-z]+ed)\b/;

interface ReadOccupation {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  /** Places of the words that are not to be understood as anything. */
  readonly plain: ReadonlySet<number>;
  /** Places of the words that are said of an offence or of somebody else. */
  readonly others: ReadonlyMap<number, Other>;
}

/** The sex that a woman's occupation tells of the person, "barmaid, 23"; null where none does, or somebody else's may be meant. */
export function sexFromOccupation({ text, tokens, plain, others }: ReadOccupation): UnderstoodTerm | null {
  for (const [at, { word }] of tokens.entries()) {
    if (!occupations.has(word) || plain.has(at) || others.has(at)) continue;
    const isIntroduced = introducing.test(`${partBefore(tokens, at)} `.trimStart());
    const isTelling = !isApart(tokens, at) && telling.test(typedWords(tokens, at + 1, at + 3));
    const isOfOther = tokens.some((one) => pronouns.men.has(one.word));
    if (isIntroduced && !isTelling && !isOfOther && wordAt(tokens, at + 1) !== 'is')
      return toSexTerm(text, tokens, at, 'women');
  }
  return null;
}
