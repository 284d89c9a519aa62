import type { UnderstoodTerm } from '../searchResponse.ts';
import { isNamedVictim } from './aboutTheVictim.ts';
import type { Other } from './no-need/othersOpenings.ts';
import { isOfNewcomer, standsForAnother } from './pronounsOfOthers.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import type { PlacedRecognition } from './recognition.ts';
import { toSexTerm } from './withSex.ts';
import { words } from './words.ts';

type Sex = 'women' | 'men';

const subjects: ReadonlyMap<string, Sex> = new Map([
  ['he', 'men'],
  ['hes', 'men'],
  ['himself', 'men'],
  ['she', 'women'],
  ['shes', 'women'],
  ['herself', 'women'],
]);
const others: ReadonlyMap<string, Sex> = new Map([
  ['him', 'men'],
  ['his', 'men'],
  ['her', 'women'],
  ['hers', 'women'],
]);

// Somebody beside the person, whom a pronoun that comes later may stand for.
const relatives: ReadonlyMap<string, Sex> = new Map([
  ...[
    ...words(
      'mum mums mam mother mothers wife girlfriend gf missus sister daughter nan nana gran grandma grandmother aunt auntie ' +
        'stepmum stepmother granddaughter stepdaughter landlady',
    ),
  ].map((word) => [word, 'women'] as const),
  ...[
    ...words(
      'dad dads father fathers husband boyfriend bf brother son grandad grandfather uncle stepdad stepfather grandson ' +
        'stepson landlord',
    ),
  ].map((word) => [word, 'men'] as const),
]);
const unsexed = words('victim victims complainant child baby kid neighbour');
// "Baby milk", "since the baby", "child benefit": nobody a pronoun may stand for.
const thingsForChildren = words(
  'milk formula food clothes wipes nappies seat stuff benefit maintenance support tax care protection services contact',
);
const sinceBorn = /\b(?:since|after|before|having|had) (?:(?:the|a|her|another|this) )*$/;

// But "can you find me something for him".
const ownVoice =
  /(?:^| )(?:my(?! (?:client|defendant|deft?|pop|service user|su)\b)|of mine|mine(?! (?:just|only|also|now|still|is|was|has|had|needs|wants|says|lives|drinks|uses)\b)|myself|im|ive|i (?:am|was|keep|kept|feel|walk|hate|lost|drink|cant|dont|never|still|get|go|tell|told)|(?<!(?:find|tell|give|show|help|send|get|told|asks?|asked|rang|advise|(?:appointments?|appts?|sessions?|meetings?|engag(?:es?|ed|ing)|open|honest|talks?|talked|spoke|works?|working|worked) with) )me)(?: |$)/;

interface ReadPronouns {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  readonly kept: readonly PlacedRecognition[];
  /** Places of the words that are not to be understood as anything. */
  readonly plain: ReadonlySet<number>;
  /** Places of the words that are said of an offence or of somebody else. */
  readonly others: ReadonlyMap<number, Other>;
}

/** "He'd", "she'll": folded, they are other words. */
const contracted = /^(s?he)['’‘ʼ`´](?:d|ll)$/i;

// "Scared what he'll do", "ex said he'd burn the house down": somebody else may be meant.
const afraid = words(
  'scared afraid frightened terrified petrified worried fears fear stalked stalking followed moved fled victim vic complainant',
);

/** Reads those as pronouns where nobody else may be meant. */
function withWholePronouns(
  text: string,
  tokens: readonly QueryToken[],
  isAbuseTold: boolean,
): readonly QueryToken[] {
  const isOfOther = tokens.some(
    (token) =>
      isPronoun(token) ||
      [afraid, harm, partners, unsexed].some((set) => set.has(token.word)) ||
      relatives.has(token.word),
  );
  if (isAbuseTold || isOfOther) return tokens;
  return tokens.map((token) => {
    const [, pronoun] = contracted.exec(text.slice(token.from, token.to)) ?? [];
    return pronoun === undefined ? token : { ...token, word: pronoun.toLowerCase() };
  });
}

/**
 * The sex that "he" or "her" tells of the person, as a term that quotes the word. Only the first
 * pronoun that can be the person's counts: in "his mother drinks and she hits him" both are about one
 * man. Null where a plain word says it, or where the pronoun may stand for somebody else.
 */
export function sexFromPronouns({
  text,
  tokens: typed,
  kept,
  plain,
  others: saidOfOthers,
}: ReadPronouns): UnderstoodTerm | null {
  const tokens = withWholePronouns(
    text,
    typed,
    kept.some(({ recognition }) => isAbuse(recognition)),
  );
  if (!tokens.some(isPronoun)) return null;
  // "He took all my friends off me": who types is the person, and he another.
  if (ownVoice.test(typedWords(tokens, 0, tokens.length))) return null;
  const wishing = sexOfWho(tokens, plain, saidOfOthers);
  if (wishing) return toSexTerm(text, tokens, wishing.at, wishing.sex);
  const isHarm = kept.some(({ recognition }) =>
    (recognition.subNeeds ?? []).some((slug) => harmful.has(slug)),
  );
  const abuse = kept.filter(({ recognition }) => isAbuse(recognition));
  const isHarmTold = abuse.length > 0 || tokens.some(({ word }) => harm.has(word));
  const isPartnerHarmed = kept.some(({ recognition: { perpetrators = [] } }) => perpetrators.length > 0);
  const isFear = kept.some(({ recognition }) => recognition.subNeeds?.includes('domestic_abuse/experienced'));
  const named = new Set<Sex>();
  let isSomebodyNamed = false;
  let isChildNamed = false;
  let isPartnerNamed = false;
  for (const [at, { word }] of tokens.entries()) {
    if (saidOfOthers.get(at) === 'somebody') continue;
    // "She is the complainant. He drinks": the other is the person.
    const victim = subjects.get(word);
    if (victim && isNamedVictim(tokens, { at, recognition: { length: 1 } })) {
      named.add(victim);
      continue;
    }
    if (unsexed.has(word) && named.size > 0 && /^(?:is|was|the|an?)$/.test(tokens[at - 1]?.word ?? ''))
      continue;
    const relative = relatives.get(word);
    if (relative) named.add(relative);
    if (unsexed.has(word)) {
      // "Stole baby milk because of her debts" may be said of anybody, "because she" hardly.
      if (isOnlyOfChildren(tokens, at)) isChildNamed = true;
      else isSomebodyNamed = true;
    }
    // "Ex girlfriend" is a woman, whoever else is meant.
    const isOfEitherSex = partners.has(word) && !relatives.has(tokens[at + 1]?.word ?? '');
    if (isOfEitherSex && !others.has(tokens[at - 1]?.word ?? '')) isPartnerNamed = true;
    const subject = subjects.get(word);
    const sex = subject ?? others.get(word);
    // A pronoun that was taken back is not read again.
    if (!sex || plain.has(at)) {
      if (sex) return null;
      continue;
    }
    if (standsForAnother(tokens, at)) {
      named.add(sex);
      continue;
    }
    // "Dad threw him out": a pronoun that is done something to is not who does it.
    const isTold =
      word === 'her' && /^(?:told|tells|asked|asks|threw|kicked|chucked)$/.test(tokens[at - 1]?.word ?? '');
    const isOther = word !== 'him' && !isTold && named.has(sex);
    // "Partner kicks off when he drinks and she is scared", "he hit her": may be about either.
    if (
      subject &&
      (isPartnerNamed || isHarmTold) &&
      tokens.some((_, place) => mayBeOfOtherSex(tokens, place, sex))
    )
      return null;
    // "Assault on ex partner, she drinks".
    if (subject && isPartnerNamed && isPartnerHarmed && tokens[at]?.isParted === true) return null;
    if (isFear && isFeared(tokens, at)) continue;
    if (isOther || ((isSomebodyNamed || (isChildNamed && !subject)) && !ownsRelative(tokens, at))) continue;
    if (
      !subject &&
      !ownsRelative(tokens, at) &&
      (isHarm || isHarmed(tokens, at) || isWithin(abuse, at)) &&
      !hasRelative(tokens, at)
    )
      continue;
    return toSexTerm(text, tokens, at, sex);
  }
  return null;
}

/** Who needs, wants or tells something, where only one sex does: "he assaulted her, he needs help with drink". */
function sexOfWho(
  tokens: readonly QueryToken[],
  plain: ReadonlySet<number>,
  saidOfOthers: ReadonlyMap<number, Other>,
): { readonly at: number; readonly sex: Sex } | null {
  const found = tokens.flatMap(({ word }, at) => {
    const sex = subjects.get(word);
    const next = tokens.slice(at + 1, at + 4).map((token) => token.word);
    const isWishing =
      /^(?:(?:just|really|only|now|also|still) )?(?:needs|wants|requires)\b(?! (?:him|them|her to)\b)/.test(
        next.join(' '),
      );
    // "Brother in jail. He himself": nobody else is meant.
    const isHimself =
      /^(?:himself|herself)$/.test(next[0] ?? '') ||
      (/^(?:himself|herself)$/.test(word) && ofTheCase.test(tokens[at - 1]?.word ?? ''));
    // "She says he checks her phone": who tells it to the officer is the person.
    const isTelling = at === 0 && telling.test(next.join(' '));
    return sex &&
      (isWishing || isHimself || isTelling) &&
      !plain.has(at) &&
      saidOfOthers.get(at) !== 'somebody'
      ? [{ at, sex }]
      : [];
  });
  return new Set(found.map(({ sex }) => sex)).size === 1 ? (found[0] ?? null) : null;
}

const ofTheCase = /^(?:client|clients|def|deft|defendant|pop)$/;
// A habit: what was done once is told by a complainant.
const telling = /^(?:says|said|reports|reported|discloses|disclosed|thinks|feels) s?he (?:[a-z]+s|wont)\b/;

function isPronoun({ word }: QueryToken): boolean {
  return subjects.has(word) || others.has(word);
}

/** Whether a pronoun of the other sex stands there that may be the person's: not that of "a fella". */
function mayBeOfOtherSex(tokens: readonly QueryToken[], at: number, sex: Sex): boolean {
  const word = tokens[at]?.word ?? '';
  const own = subjects.get(word) ?? others.get(word);
  return own !== undefined && own !== sex && !standsForAnother(tokens, at) && !isOfNewcomer(tokens, at);
}

function isOnlyOfChildren(tokens: readonly QueryToken[], at: number): boolean {
  return (
    thingsForChildren.has(tokens[at + 1]?.word ?? '') ||
    (tokens[at]?.word === 'baby' && sinceBorn.test(`${typedWords(tokens, Math.max(0, at - 3), at)} `))
  );
}

function isAbuse({ terms = [] }: PlacedRecognition['recognition']): boolean {
  return terms.some((term) => term.kind === 'need' && term.code === 'domestic_abuse');
}

/** "Goes through her phone": inside what tells of abuse, but not of whom. */
function isWithin(abuse: readonly PlacedRecognition[], at: number): boolean {
  return abuse.some(
    ({ at: from, recognition: { length, subNeeds = [] } }) =>
      at >= from && at < from + length && !subNeeds.includes('domestic_abuse/experienced'),
  );
}

// "Keeps turning up at her house" is said of whoever turns up.
const harmful = words('domestic_abuse/perpetrated domestic_abuse/stalking');
const harm = words(
  'hit hits hitting slapped slapping punched beat beating hurting violent violence abusive aggressive threatening threats assaulted attacked strangled',
);

const fear = words('of from to leave leaving left fled flee fleeing');

/** "Scared to go back to him": of whom somebody is afraid. */
function isFeared(tokens: readonly QueryToken[], at: number): boolean {
  return fear.has(tokens[at - 1]?.word ?? '') && !ownsRelative(tokens, at);
}

/** "Violent to her": the one it is done to. */
function isHarmed(tokens: readonly QueryToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => harm.has(word));
}

function hasRelative(tokens: readonly QueryToken[], before: number): boolean {
  return tokens.slice(0, before).some(({ word }) => relatives.has(word) || partners.has(word));
}

const partners = words('partner partners ex exs spouse fiance fiancee');

const said = words('violent abusive controlling jealous');

/** "His wife", "her violent husband", "his kids": whose they are is the person. */
function ownsRelative(tokens: readonly QueryToken[], at: number): boolean {
  const isSaid = said.has(tokens[at + 1]?.word ?? '');
  const next = tokens[at + (isSaid ? 2 : 1)]?.word ?? '';
  return others.has(tokens[at]?.word ?? '') && (relatives.has(next) || partners.has(next) || kin.has(next));
}

const kin = words(
  'kids children child baby family parents siblings own bloke fella man feller mrs bird other',
);
