import type { PlacedRecognition } from './recognition.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import { isNewcomer } from './pronounsOfOthers.ts';
import { isApart, partBefore, wordAt } from './tokenWords.ts';
import { words } from './words.ts';

const mothers = words('mum mums mam mother nan nana gran grandmother');
const fathers = words('dad dads father grandad grandfather');

/** The words that speak of a woman, and those that speak of a man. */
export const pronouns: Readonly<Record<'women' | 'men', ReadonlySet<string>>> = {
  women: words('she shes her hers herself'),
  men: words('he hes him his himself'),
};

/** Whether a word names a parent of whom the pronouns do not speak. */
export function isOtherParent(tokens: readonly QueryToken[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!mothers.has(word) && !fathers.has(word)) return false;
  const [own, other] = mothers.has(word)
    ? ([pronouns.women, pronouns.men] as const)
    : ([pronouns.men, pronouns.women] as const);
  return !tokens.some((one) => own.has(one.word)) && tokens.some((one) => other.has(one.word));
}

// "Dad beat him as a child": the parent is not the person.
const harms =
  /^(?:(?:used|would|always|regularly|often) )?(?:to )?(?:beat|hit|hurt|abused?|punch(?:ed)?|kick(?:ed)?|strangled?|threw|throws|attacked|assaulted|battered|slapped|bullied|raped|belted|left|kicks|hits|beats) (?:up )?(?:him|her|them|me|his|their)\b|^(?:was|were|is) (?:(?:always|often|really|very|so) )?(?:violent|abusive|cruel|vile) (?:to|towards|with) (?:him|her|them|me)\b/;

// "Dad told him to get out": who says something to the person is not the person either.
const tells =
  /^(?:(?:has|have|had|now|just) )*(?:asked|asks|told|tells|said|says|wants)(?: that)? (?:him|her|them|me|he|she|they)\b/;

/** Whether a parent is named as who harms the person, or turns them out. */
export function isHarmfulParent(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  const word = wordAt(tokens, at);
  if (recognition.length > 1 || !(mothers.has(word) || fathers.has(word))) return false;
  const after = tokens.slice(at + 1, at + 7).map((token) => token.word);
  return harms.test(after.join(' ')) || tells.test(after.join(' '));
}

const belongings =
  /^(?:address|house|home|flat|place|partner|boyfriend|girlfriend|husband|wife|new|car|money|purse|garden|sofa|floor|spare|bank|pension|benefits|card|death|funeral)$/;

/** Whether a parent is named as whose something is: "mum's address". */
export function isOwningParent(
  text: string,
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  const token = tokens[at];
  if (recognition.length > 1 || !token || !/^(?:mum|mam|mother|dad|father|parent)s$/.test(token.word))
    return false;
  // "At mums", "mediation with parents": where and with whom.
  const isElsewhere = new RegExp(
    token.word === 'parents' ? '^(?:at|to|with|w|from|by)$' : '^(?:at|to)$',
  ).test(wordAt(tokens, at - 1));
  if (isElsewhere) return true;
  const isOwner = /['’‘ʼ`´]s$/i.test(text.slice(token.from, token.to));
  const next = wordAt(tokens, at + 1);
  const isHome = /^(?:address|house|home|flat|place|spare|sofa|pension|purse)$/.test(next);
  // "Mum's in Wakefield": an address.
  const isThere =
    next === 'in' && (isOwner || /^(?:his|her|to|then|at|home|back)$/.test(wordAt(tokens, at - 1)));
  return isHome || isThere || (isOwner && (next === '' || belongings.test(next) || isApart(tokens, at)));
}

// "The bloke she lives with": a word for a man where the pronouns speak of a woman only.
const menNamed = words('man men bloke blokes fella fellas guy guys lad lads boy boys male males');
const womenNamed = words('woman women lady ladies girl girls lass lasses female females');

// "The lads upstairs": where neighbours and strangers are.
const whereOthersAre =
  /^(?:upstairs|downstairs|next door|opposite|outside|(?:over|across|down|up) the road|round the corner|(?:from|at) (?:work|the pub|the gym|school)|in the (?:pub|shop|queue|street|next cell|flat (?:above|below|upstairs|downstairs)))\b/;

/** Whether a man or woman is named of whom the pronouns do not speak, or who lives next door. */
export function isOfOtherSex(tokens: readonly QueryToken[], { at, recognition }: PlacedRecognition): boolean {
  const word = wordAt(tokens, at);
  if (recognition.length > 1 || (!menNamed.has(word) && !womenNamed.has(word))) return false;
  const isElsewhere = whereOthersAre.test(typedWords(tokens, at + 1, at + 5));
  // "Man at work" may be the person, "the lads from work" are not.
  if (isElsewhere && !isApart(tokens, at) && /^(?:the|with|his|her)$/.test(wordAt(tokens, at - 1)))
    return true;
  if (
    /(?:^| )(?:(?:out|drinking|night|trouble|row|fight|nightmare|mixing|hangs|hanging)(?: (?:out|about|around))? with|in with)(?: (?:the|his|her|some|other|older))* (?:lads|boys|girls|lasses|guys|blokes)$/.test(
      partBefore(tokens, at + 1),
    )
  )
    return true;
  // "Order against him, Aberdare female": notes say it of the person.
  if (/^(?:fe)?male$/.test(word)) return false;
  const [own, other] = menNamed.has(word)
    ? ([pronouns.men, pronouns.women] as const)
    : ([pronouns.women, pronouns.men] as const);
  // "Man violent to her" begins with the person, "bloke she lives with" does not.
  const isSubject = at === 0 && !/^s?hes?$/.test(wordAt(tokens, 1));
  // "He met a woman": she is another, though "she" is said of her later.
  const before = tokens.slice(0, at);
  const isOtherFirst = before.some((one) => other.has(one.word)) && !before.some((one) => own.has(one.word));
  const isMet = isOtherFirst && isNewcomer(tokens, at);
  const isSaid = tokens.some((one) => own.has(one.word));
  return !isSubject && (isMet || (!isSaid && tokens.some((one) => other.has(one.word))));
}

// "Mam and dad", "since dad passed": who is named beside the person is not the person.
const beside = words(
  'with from to when since because says said where if that while until till after before than at gyda efo',
);
const somebody = words(
  'he she they him her mum mam mother dad father nan gran grandad brother sister stepdad stepmum',
);

/** Whether a parent is named of whom the pronouns do not speak, or beside the person: "mum came with him". */
export function isParentOfOther(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  if (recognition.length !== 1) return false;
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  // "Homeless and father of two" is one person, and "works with mums" is about a group.
  const isSecond = before === 'and' && somebody.has(wordAt(tokens, at - 2));
  const isBeside =
    !word.endsWith('s') &&
    (mothers.has(word) || fathers.has(word)) &&
    (isSecond || beside.has(before)) &&
    tokens[at]?.isParted === false;
  return isBeside || isOtherParent(tokens, at);
}
