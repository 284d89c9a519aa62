import type { UnderstoodTerm } from '../searchResponse.ts';
import { isNamedVictim } from './aboutTheVictim.ts';
import { pronouns } from './otherPeople.ts';
import type { QueryToken } from './queryTokens.ts';
import { isPersonal, type PlacedRecognition } from './recognition.ts';
import { wordAt } from './tokenWords.ts';
import { toSexTerm } from './withSex.ts';
import { words } from './words.ts';

const sexes: ReadonlyMap<string, 'women' | 'men'> = new Map([
  ['mr', 'men'],
  ['mrs', 'women'],
  ['ms', 'women'],
  ['miss', 'women'],
]);
// What stands before the name of the person, as notes begin.
const introducing = words('re ref for psr def deft defendant client case');
// "Mr Jones, landlord": somebody else.
const roles = words(
  'landlord landlady neighbour neighbor solicitor barrister lawyer teacher judge officer witness complainant victim boss ' +
    'manager employer doctor gp psychiatrist counsellor interpreter and',
);

const telling =
  /^(?:left|kicked|kicks|chucked|threw|drinks|uses|has|is|was|says|said|wants|told|took|walked|died|[a-z]+ed)$/;

interface ReadTitles {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  readonly kept: readonly PlacedRecognition[];
  /** Places of the words that are not to be understood as anything. */
  readonly plain: ReadonlySet<number>;
}

/**
 * The sex that "Mr" or "Mrs" tells of the person, as a term that quotes the title and never the name. Null where it may
 * be somebody else's: who is not named at the beginning, or after "re".
 */
export function sexFromTitle({ text, tokens, kept, plain }: ReadTitles): UnderstoodTerm | null {
  const named = kept.filter(isPersonal);
  for (const [at, { word, from, to }] of tokens.entries()) {
    const sex = sexes.get(word);
    const isNumber = named.some((one) => one.at <= at && at < one.at + one.recognition.length);
    if (!sex) {
      if (isNumber || introducing.has(word)) continue;
      return null;
    }
    const name = named.find((one) => one.at === at);
    // "MS" and "miss" are other words without a name.
    // "Mrs chucked him out", "Mr Jones evicted her".
    const isOfOther = tokens.some((token) => pronouns[sex === 'men' ? 'women' : 'men'].has(token.word));
    const isTold = !name && telling.test(wordAt(tokens, at + 1));
    const isOtherWord = word.endsWith('s') && word !== 'mrs' && (!name || text.slice(from, to) === 'MS');
    const length = name?.recognition.length ?? 1;
    const end = at + length;
    // A name and one word beside it are a look-up, and say too little to go by.
    const isLookUp = tokens.length - length < 2;
    const isOther = roles.has(wordAt(tokens, end)) || (name && isNamedVictim(tokens, name));
    if (isOtherWord || isOfOther || isTold || isOther || isLookUp || plain.has(at)) return null;
    return toSexTerm(text, tokens, at, sex);
  }
  return null;
}
