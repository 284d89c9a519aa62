import { readAges } from '../cleaning/readAges.ts';

const age = String.raw`(?:the age of )?\d{2}(?!\d)`;
const people = String.raw`(?:all |any |local |vulnerable )?(?:people|adults|anyone|everyone|those|individuals|men|women|residents)`;

// Said of everybody who comes: "over 18s only", "18+ only", "adults only (18+)", "you must be 18 or over".
const only = new RegExp(
  String.raw`\b(?:over|under|above)[ -]?${age}s?['’]?s? only\b|\b\d{2} ?(?:\+|plus|(?:years )?(?:and|or) (?:over|above|older)) ?only\b|\badults? only\b|\bonly (?:for |open to |available to |suitable for |accepts? |takes? )?(?:${people} )?(?:aged|over|under|\d{2} ?\+)|\b(?:must|need to|have to) be (?:aged |at least |over |above )*${age}`,
  'i',
);
// What it is: "for people aged 16 and above", "a project for over-18s".
const is = new RegExp(
  String.raw`(?:^|[.;:(] ?|\b(?:for|to|with|supports?|helps?|welcomes?|accepts?|takes?|houses?) (?:${people} )?(?:[\w-]+ ){0,3}?)(?:(?:who are )?aged )?(?:over[ -]?${age}s?|\d{2} ?\+|\d{2} (?:years )?(?:of age )?(?:and|or) (?:over|above|older))`,
  'i',
);

// Then the age is of somebody else, or of one thing among several.
const ofOthers =
  /\b(?:child(?:ren)?|kids|bab(?:y|ies)|toddlers?|pupils?|parents?|carers?|famil(?:y|ies)|relatives?|whose|volunteers?|staff|drivers?|mentors?|tutors?)\b/i;
const ofParts =
  /\b(?:also|including|includes|such as|as well as|sessions?|class(?:es)?|clubs?|evenings?|mornings?|afternoons?|some|discounts?|concessions?|free for|reduced|over \d+ years|for (?:over|more than) \d+)\b/i;

/** Whether a sentence of a description says how old everybody is who may come. */
export function saysAgesOfAll(sentence: string): boolean {
  if (ofOthers.test(sentence) || readAges(sentence) === null) return false;
  return only.test(sentence) || (is.test(sentence) && !ofParts.test(sentence));
}
