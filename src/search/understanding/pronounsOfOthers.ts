import { typedWords, type QueryToken } from './queryTokens.ts';
import { isApart, partBefore, wordAt } from './tokenWords.ts';

// "Hasn't seen him for years", "lives with her": notes leave out the person, so who is named is another.
const ofThePersons = new RegExp(
  '^(?:(?:and|but|still|also|now|currently|defs?|def is|client|he|she) )*(?:' +
    '(?:hasnt|has not|havent|not|never|no|doesnt|does not|didnt|lost|little|limited)(?: [a-z]+)? (?:seen|see|spoken to|speak to|spoken with|contact with|touch with|heard from|met|know|known|talk to|talking to)|' +
    '(?:misses|blames|blaming|idolises|owes|visits|loves|cares for|caring for|looks after|fell out with|argues with|rows with|split (?:up )?(?:from|with)|broke up with|(?:lives|living|stays|staying|moved in|went out) with|married to|engaged to)|' +
    '(?:is |was )?(?:not )?(?:an? )?(?:(?:complete|total) )?(?:strangers?|known) to)$',
);
// "Partner lost her job": nobody loses another's.
const others =
  '(?:partner|ex|spouse|fiancee?|neighbour|neighbor|friend|mate|cousin|flatmate|housemate|colleague|boss|co ?d|co ?def|co ?defendant|co ?accused)';
const losing = new RegExp(
  `\\b${others}(?: who(?: [a-z]+){1,3}?)?(?: (?:has|had|just|recently|also|then|who))* (?:lost|quit|gave up|given up)$`,
);
// "Kids live with her", of an ex, where it is "he" who is spoken of.
const kidsWith =
  /\b(?:kids|children|son|sons|daughter|daughters|baby|they)(?: (?:all|both|now|still|mostly))* (?:lives?|stays?|living|staying|are|is) with$/;
const otherParent = new RegExp(`\\b(?:${others}|wife|husband|girlfriend|boyfriend)\\b`);
// "Co-defendant illiterate, so they asked for an intermediary for her".
const inTheCase =
  /\b(?:co ?(?:d|defs?|defendants?|accused)|codefs?|victims?|vic|complainants?|witness(?:es)?)\b[^,]*\b(?:for|to|with|from)$/;
const newPartner = /^new (?:bloke|man|fella|partner|boyfriend|bf|girlfriend|gf|wife|husband|missus)s?$/;
const exMovedOn =
  /\bex(?: (?:partner|wife|husband|girlfriend|boyfriend))?(?: (?:has|is|was|had|now|just))* (?:moved|gone|left|living|lives|with|run|off)\b/;
const faultOf = /^fault (?:for )?[a-z]+ing (?:him|her)\b/;
const afterObject =
  /^(?:for|since|in|at|and|but|or|when|while|because|so|again|anymore|any|as|about|on|to|now|then|from|until|if|he|she|hes|shes|at)$/;
const otherSubject: Readonly<Record<string, RegExp>> = { her: /^hes?$/, him: /^shes?$/ };

/** Whether the pronoun at a place stands for somebody beside the person, as the words before it say. */
export function standsForAnother(tokens: readonly QueryToken[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word !== 'him' && word !== 'her' && word !== 'his') return false;
  const part = partBefore(tokens, at);
  if (word !== 'him' && losing.test(part)) return true;
  // "Ex has moved in with her new bloke".
  if (newPartner.test(typedWords(tokens, at + 1, at + 3)) && exMovedOn.test(typedWords(tokens, 0, at)))
    return true;
  // "Says it was her fault for winding him up": who says so is the person.
  if (faultOf.test(typedWords(tokens, at + 1, at + 5))) return true;
  const isObject = word === 'him' || (word === 'her' && isLastOfObject(tokens, at));
  if (!isObject) return false;
  const before = typedWords(tokens, 0, at);
  const subject = otherSubject[word];
  const isOtherSpokenOf = subject !== undefined && tokens.some((one) => subject.test(one.word));
  return (
    ofThePersons.test(part) ||
    (isOtherSpokenOf && kidsWith.test(part) && otherParent.test(before)) ||
    inTheCase.test(sentenceBefore(tokens, at))
  );
}

function isLastOfObject(tokens: readonly QueryToken[], at: number): boolean {
  return at + 1 >= tokens.length || isApart(tokens, at) || afterObject.test(wordAt(tokens, at + 1));
}

/** The words before a place back to a full stop, with commas kept. */
function sentenceBefore(tokens: readonly QueryToken[], at: number): string {
  let from = at;
  while (from > 0 && !/[.;!?\n]/.test(tokens[from]?.gap ?? '')) from -= 1;
  return tokens
    .slice(from, at)
    .map(({ word, isParted }) => (isParted ? `, ${word}` : word))
    .join(' ');
}

const newcomers: Readonly<Record<'women' | 'men', RegExp>> = {
  women: /^(?:woman|lady|girl|lass|female)$/,
  men: /^(?:man|bloke|fella|feller|guy|lad|boy|male)$/,
};

/** Whether "a fella" or "some woman" was named before, once the person was spoken of: the pronoun is theirs. */
export function isOfNewcomer(tokens: readonly QueryToken[], at: number): boolean {
  const noun = /^(?:he|hes|him|his)$/.test(wordAt(tokens, at)) ? newcomers.men : newcomers.women;
  return tokens.some(({ word }, place) => place < at && noun.test(word) && isNewcomer(tokens, place));
}

/** Whether somebody is named once others were: "borrowed from a fella". */
export function isNewcomer(tokens: readonly QueryToken[], at: number): boolean {
  return at > 1 && /^(?:an?|some|another)$/.test(wordAt(tokens, at - 1));
}
