import { typedWords, type QueryToken } from './queryTokens.ts';
import type { PlacedRecognition } from './recognition.ts';
import { isApart, restOfPart, wordAt } from './tokenWords.ts';

const parent = /^(?:mum|mam|mother|dad|father)s?$/;

// "Single mum", "a dad", "the kids' dad", "mum of 3", "dads group": of these nobody is somebody else's parent by the words.
const described =
  /^(?:single|lone|young|new|teen|teenage|expectant|step|foster|good|better|bad|pregnant|proud|working|busy|older|for|being|an?|kids|kid|childrens|babys|babies)$/;
const describing =
  /^(?:(?:of|to) (?:\d|an?\b|one|two|three|four|five|six|twins|kids|boys|girls|young|his|her|be\b)|(?:groups?|projects?|centres?|support|service|network|club|army|course|rights|who|whose)\b)/;

// "Mum attends every hearing", "dad lets him stay".
const standsBy =
  /^(?:(?:also|always|still|now|usually|has|have|had|will|is|very) )*(?:(?:attends|attended|comes to|came to) (?:every|all|each|court|the|hearings?|appointments?|appts?|meetings)|(?:drives|brings|collects|drops|supports|lets|accompanies) (?:him|her|them)|(?:arranged|offered|found|got) (?:him|her|them)|sorted (?:him|her|them)|(?:visits|visited) (?:every|him|her|weekly|often|regularly)|in (?:an? )?(?:(?:care|nursing) home|hospice)|supportive|rang|rings|phoned|phones)\b/;
// "Dad has arranged a start on site with him": what a parent does to the person.
const toThePerson =
  / (?:with|for|to|of|from|off|on|by|behind|lets|gives|gave|given|helps|keeps|lends|lent|pays|takes|took|brings) (?:him|her(?= (?:for|since|in|at|and|but|when|while|because|so|now|out|up|back|money|to|about)\b|$))/;
const seeking =
  /\b(?:kids|children|son|daughter|baby|boys|girls|ex|partner|who|whose|social|nobody|someone|somebody|needs?|wants?|wanting|looking|lost|he|she|they)\b/;

function isParent(tokens: readonly QueryToken[], at: number): boolean {
  if (!parent.test(wordAt(tokens, at))) return false;
  const isDescribed = described.test(wordAt(tokens, at - 1)) && !isApart(tokens, at - 1);
  return !isDescribed && (isApart(tokens, at) || !describing.test(typedWords(tokens, at + 1, at + 3)));
}

/** Whether "mum" or "dad" is the person's parent and not the person: "mum attends every hearing", "dad lets him stay". */
export function isParentBeside(tokens: readonly QueryToken[], at: number): boolean {
  if (!isParent(tokens, at)) return false;
  const rest = isApart(tokens, at) ? '' : restOfPart(tokens, at + 1);
  const actsOn = toThePerson.exec(` ${rest}`);
  return standsBy.test(rest) || (actsOn !== null && !seeking.test(rest.slice(0, actsOn.index)));
}

const couple = /^(?:(?:mum|mam|mother) and (?:dad|father)|(?:dad|father) and (?:mum|mam|mother))$/;
const doTogether =
  /^(?:(?:both|still|also|just|now) )*(?:have|had|are|were|live|lived|split|threw|kicked|wont|will|dont|didnt|do|did|let|support|helped|help|died|divorced|separated|say|said|paid|pay)\b/;

/** Whether "mum and dad" are named as the person's: "mum and dad have washed their hands of him", "with mum and dad". */
export function areParentsBeside(
  tokens: readonly QueryToken[],
  { at, recognition: { length } }: PlacedRecognition,
): boolean {
  const end = at + length;
  return (
    couple.test(typedWords(tokens, at, end)) &&
    (doTogether.test(typedWords(tokens, end, end + 3)) ||
      /^(?:with|his|her|their)$/.test(wordAt(tokens, at - 1)))
  );
}
