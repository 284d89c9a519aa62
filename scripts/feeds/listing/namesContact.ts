import { givenNames } from '../../../src/taxonomy/givenNames.ts';

const reachable = /@|(?:\+44|\b0)(?:[ ()-]{0,2}\d){9,10}\b/;
const asks =
  /\b(?:contact|ask for|speak (?:to|with)|talk to|call|ring|e-?mail|text|see|with|run by|led by|is)\b:? (\p{Lu}[\p{L}’'-]+)/giu;

/**
 * Whether a sentence tells whom to ask: an address, a number or a member of staff by name. Contacts
 * have their own place, where they can be checked; names of staff have none.
 */
export function namesContact(sentence: string): boolean {
  if (reachable.test(sentence)) return true;
  return [...sentence.matchAll(asks)].some(
    ([, name = '']) => /^\p{Lu}/u.test(name) && givenNames.has(name.toLowerCase()),
  );
}
