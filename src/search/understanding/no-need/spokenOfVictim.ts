import { typedWords, type QueryToken } from '../queryTokens.ts';
import { isApart, partBefore, wordAt } from '../tokenWords.ts';

const done =
  '(?:assault(?:ed|s|ing)?|abh|gbh|wounding|battery|attack(?:ed|s|ing)?|punch(?:ed|es|ing)?|hit(?:s|ting)?|slapp(?:ed|ing)|' +
  'strangl(?:ed|ing)|strangulation|harass(?:ed|ing|ment)|stalk(?:ed|ing)|threat(?:s|en(?:ed|ing))?|controlling|s39|s47|s20|dv)' +
  '(?: (?:on|of|to|against|towards|by|beating|his|her|the|an?|pregnant|elderly|own|former|estranged))* ';
const wives = '(?:ex )?(?:wife|girlfriend|gf|missus)';
const women = 'mother|mum|mam|sister|daughter|nan|gran|grandmother';
const men = '(?:ex )?(?:husband|boyfriend|bf)|father|dad|son|grandad|grandfather|brother';
const ofEitherSex = '(?:ex )?partner|ex|neighbour|flatmate|housemate|lodger';
const aMan = /\b(?:male|man|m|he|lad|bloke|fella)\b/;
const aWoman = /\b(?:female|woman|f|she|her|lady|lass)\b/;
const anybody = /^/;
const nobody = /(?!)/;

/** To whom something was done, the pronoun that then stands for them, and what is, and is not, said of the person before. */
const victims = [
  { victim: new RegExp(`\\b${done}${wives}$`), pronoun: /^shes?$/, person: anybody, not: aWoman },
  {
    victim: new RegExp(`\\b${done}(?:${women}|${ofEitherSex})$`),
    pronoun: /^shes?$/,
    person: aMan,
    not: aWoman,
  },
  {
    victim: new RegExp(`\\b${done}(?:${men}|${ofEitherSex})$`),
    pronoun: /^hes?$/,
    person: aWoman,
    not: nobody,
  },
] as const;
const bearing = /\b(?:him|her|them|so (?:is|does|has) s?he|and so)\b/;
const closing = /^(?:but|he|hes|she|shes|def|defendant|client|needs|wants)$/;

/** The places of the words that "she" or "he" alone says of a victim: "ABH on wife, she is pregnant". */
export function spokenOfVictim(tokens: readonly QueryToken[]): readonly number[] {
  const places: number[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isApart(tokens, at - 1) || !isVictim(tokens, at)) continue;
    let end = at + 1;
    while (end < tokens.length && !isApart(tokens, end - 1) && !closing.test(wordAt(tokens, end))) end += 1;
    // "She has kicked him out" bears on the person.
    if (bearing.test(typedWords(tokens, at + 1, tokens.length > end ? end + 1 : end))) continue;
    for (let place = at; place < end; place += 1) places.push(place);
  }
  return places;
}

function isVictim(tokens: readonly QueryToken[], at: number): boolean {
  const word = wordAt(tokens, at);
  const before = `${partBefore(tokens, at - 1)} ${wordAt(tokens, at - 1)}`;
  const all = typedWords(tokens, 0, at);
  return victims.some(
    ({ victim, pronoun, person, not }) =>
      pronoun.test(word) && victim.test(before) && person.test(all) && !not.test(all),
  );
}
