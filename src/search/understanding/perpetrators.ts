import { typedWords, type QueryToken } from './queryTokens.ts';
import type { ReadText } from './reading/textReader.ts';
import { isReadAsAbuser } from './reading/wholeText.ts';
import type { PlacedRecognition, Recognition } from './recognition.ts';
import { toldSex } from './withSex.ts';

/** What is told of people who use abuse: nearly all that is listed is for those who experienced it. */
export const perpetratorNote =
  'For people who use abuse: programmes are proposed through the Effective Proposal Framework; ' +
  'few listings here state that they work with them.';

// "He has a restraining order against his ex": notes say it of either.
const unclearOrderNote =
  'Whom the order protects is not clear. It was taken for one that the person is subject to; if it protects them, ' +
  'type ‘order protects him’ or ‘order protects her’.';

/** The words that raise services for them. */
export const perpetratorHints: readonly string[] = ['perpetrator', 'perpetrators'];

const abuse =
  '(?:dv|da|domestic (?:abuse|violence)|coercive (?:control|behaviour)|controlling (?:and coercive )?behaviour)';
const partners = '(?:ex|partner|wife|husband|girlfriend|boyfriend|gf|bf|missus)';
const relatives = '(?:mother|mum|mam|father|dad|sister|brother)';
const harms =
  '(?:hits?|hitting|punch(?:ed|es)|push(?:ed|es)|slap(?:ped|s)|smash(?:ed|es)|strangle[ds]?|beats?|kick(?:ed|s)|grabbed|threw|threatened|assaulted|attacked|controls|controlled)';
// Only such words may stand between: of "charged with theft, DV from her partner" the theft was charged.
const small = '(?:(?:of|for|is|was|with|to|in|a|an|the|this|his|two|three|recent|previous|x2|x3) )*';
const offender = new RegExp(
  `\\b(?:convicted|convictions?|charged|guilty|sentenced|cautioned|arrested|pleaded|admits|admitted|index offence) ${small}${abuse}\\b` +
    `|\\b${abuse} (?:towards?|against|on|to) (?:\\w+ )?${partners}\\b` +
    `|\\b${abuse} (?:towards?|against) (?:\\w+ )?${relatives}\\b` +
    `|\\b(?:completed|did|done|finished|attended|attending|doing|started|on) (?:the )?(?:bbr|building better relationships)\\b(?! no\\b)`,
);
// Who was charged, or from whom it came, is somebody else.
const ofAnother = new RegExp(
  `\\b(?:${partners}|${relatives}) (?:\\w+ )?(?:convicted|charged|guilty|sentenced|cautioned|arrested|pleaded|admits|admitted|is on|was on|on bbr)\\b` +
    `|\\b(?:from|by) (?:\\w+ )?(?:${partners}|${relatives})\\b` +
    `|\\b(?:survivors?|victims? of|victim herself|dv victim|da victim|fled|flee(?:s|ing)?|refuge|scared|frightened|terrified)\\b`,
);
const harming: Readonly<Record<'men' | 'women', RegExp>> = {
  men: new RegExp(`\\bhe (?:\\w+ )?${harms} (?:her|his (?:\\w+ )?(?:${partners}|${relatives}))\\b`),
  women: new RegExp(`\\bshe (?:\\w+ )?${harms} (?:him|her (?:\\w+ )?(?:${partners}|${relatives}))\\b`),
};

const order =
  '(?:restraining order|non mol(?:estation)?(?: order)?|nonmol|nmo|dvp[no]|dap[no]|occupation order|injunction|order)';
const his = `(?:him|(?:(?:her|an?|the) )?(?:ex )?${partners})`;
// Whose side an order takes, in the parts of a text as commas end them.
const protecting: Readonly<Record<'men' | 'women', RegExp>> = {
  men: new RegExp(`\\b${order} (?:is )?(?:in his favour|protect(?:s|ing) him)\\b`),
  women: new RegExp(
    `\\b${order} (?:is )?(?:in her favour|protect(?:s|ing) her|(?:out )?(?:against|on) ${his})\\b`,
  ),
};
const onPartner = new RegExp(
  `\\b${partners} (?:is |was )?(?:subject to|under|given|breached) (?:(?:an?|his|her|the) )?${order}\\b`,
);

const onEitherSide = new RegExp(
  `\\b(?:has|have|got|had) (?:an?|the) ${order} (?:out )?(?:against|on) (?:(?:his|her|an?|the) )?(?:ex )?${partners}\\b`,
);

/** Whether an order of the court is said to protect the person: "she has an order against him". */
function isProtected(tokens: readonly QueryToken[], found: readonly PlacedRecognition[]): boolean {
  const parts = tokens.map(({ word, isParted }) => (isParted ? `, ${word}` : word)).join(' ');
  const told = toldSex(found.flatMap(({ recognition }) => recognition.terms ?? []));
  const spoken = /\bshe\b/.test(parts) && !/\bhe\b/.test(parts) ? 'women' : 'men';
  return protecting[told ?? spoken].test(parts) || onPartner.test(parts);
}

/** Whether plain words say that the person is the one who abuses: what they were convicted of, or "he pushed her". */
function isToldToAbuse(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
  isSuffered: boolean,
): boolean {
  const typed = typedWords(tokens, 0, tokens.length);
  if (ofAnother.test(typed)) return false;
  if (!isSuffered && offender.test(typed)) return true;
  const sex = toldSex(found.flatMap(({ recognition }) => recognition.terms ?? []));
  return sex !== null && harming[sex].test(typed);
}

/**
 * What was recognised, with domestic abuse taken to be done by the person where no phrase says who does it
 * ("convicted of coercive behaviour") and the text as a whole likely does.
 */
export function withPerpetrator(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
  whole: ReadText,
): readonly PlacedRecognition[] {
  const isNamed = found.some(({ recognition: { perpetrators = [] } }) => perpetrators.length > 0);
  const isSuffered = found.some(({ recognition: { subNeeds = [] } }) => subNeeds.includes(experienced));
  const isTold = isToldToAbuse(tokens, found, isSuffered) || (!isSuffered && isReadAsAbuser(whole));
  if (isNamed || !isTold || isProtected(tokens, found)) return found;
  const isUnclear = onEitherSide.test(typedWords(tokens, 0, tokens.length));
  const note = isUnclear ? unclearOrderNote : perpetratorNote;
  return found.map(({ at, recognition }) => ({ at, recognition: asPerpetrated(recognition, note) }));
}

const experienced = 'domestic_abuse/experienced';

function asPerpetrated(recognition: Recognition, note: string): Recognition {
  const { terms = [], notes = [], hints = [], subNeeds = [] } = recognition;
  const perpetrators = terms.flatMap((term) =>
    term.kind === 'need' && term.code === 'domestic_abuse' ? [term.typed] : [],
  );
  return perpetrators.length === 0
    ? recognition
    : {
        ...recognition,
        subNeeds: subNeeds.filter((slug) => slug !== experienced),
        perpetrators,
        notes: [...notes, note],
        hints: [...hints, ...perpetratorHints],
      };
}
