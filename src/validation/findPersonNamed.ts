import { givenNames } from '../taxonomy/givenNames.ts';

const fullName = /(?<![\p{L}’'])(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)/gu;
const titled = /\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{L}+/u;
const asked =
  /\b(?:ask for|call|contact|email|phone|ring|speak to|text|with)(?: our)?(?: \w+ (?:lead|worker|manager|officer))?:? $/i;
// "John Smith House", "Elizabeth Fry Trust", "Martin Gardens": what is called after somebody is no member of staff.
const namedAfter =
  /^ (?:\p{Lu}\p{L}+ )?(?:academy|avenue|building|cent(?:re|er)|charity|church|clinic|close|college|company|court|foundation|fund|gardens?|group|hall|home|hospice|hospital|house|institute|lane|library|lodge|ltd|place|practice|project|road|school|services?|society|street|surgery|team|trust|unit|way)\b/iu;

/**
 * Whether a text names a person: a title with a name or, where a name is asked for or stands alone, a
 * common given name with another after it.
 */
export function findPersonNamed(text: string, isName: boolean): boolean {
  if (titled.test(text)) return true;
  for (const match of text.matchAll(fullName)) {
    if (!givenNames.has((match[1] ?? '').toLowerCase())) continue;
    if (namedAfter.test(text.slice(match.index + match[0].length))) continue;
    const isAlone = isName && match[0].length === text.trim().length;
    if (isAlone || asked.test(text.slice(0, match.index))) return true;
  }
  return false;
}
