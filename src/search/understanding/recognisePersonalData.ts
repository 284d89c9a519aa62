import type { Passage, Recognition } from './recognition.ts';

interface Identifier {
  readonly pattern: RegExp;
  readonly note: string;
}

const keptOut =
  'was not searched for: this catalogue holds nothing about people, and does not keep what you type.';

/** Numbers that stand for a person, as they begin a passage. The note never repeats them. */
const identifiers: readonly Identifier[] = [
  {
    pattern: /^(?:crn\W*)?[a-z]\d{6}(?![\p{L}\p{N}])/iu,
    note: `What looks like a case reference number (CRN) ${keptOut}`,
  },
  {
    pattern: /^(?:pnc\W*)?(?:19|20)?\d{2}\/\d{1,7}[a-z](?![\p{L}\p{N}])/iu,
    note: `What looks like a PNC number ${keptOut}`,
  },
  {
    pattern: /^(?:(?:noms|nomis)\W*)?[a-z]\d{4}[a-z]{2}(?![\p{L}\p{N}])/iu,
    note: `What looks like a prison (NOMIS) number ${keptOut}`,
  },
  {
    pattern: /^[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d](?![\p{L}\p{N}])/iu,
    note: `What looks like a National Insurance number ${keptOut}`,
  },
  {
    // With a space and by itself it might be "LS12 and".
    pattern:
      /^(?:(?:reg(?:istration)?|vrm|plate)\W{1,3}(?:(?:no|number)\W{1,3})?[a-z]{2}\d{2}\s?[a-z]{3}|[a-z]{2}\d{2}[a-z]{3})(?![\p{L}\p{N}])/iu,
    note: `What looks like a vehicle registration ${keptOut}`,
  },
  {
    pattern: /^(?:(?:dob|d\.o\.b\.?|born)\W*(?:on\s+)?)?\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/iu,
    note: `What looks like a date of birth ${keptOut}`,
  },
  {
    pattern: /^(?:(?:dob|d\.o\.b\.?|born)\W*(?:on\s+)?)?(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/iu,
    note: `What looks like a date of birth ${keptOut}`,
  },
  {
    pattern:
      /^(?:(?:dob|d\.o\.b\.?|born)\W*(?:on\s+)?)?\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\s+(?:19|20)\d{2}(?!\d)/iu,
    note: `What looks like a date of birth ${keptOut}`,
  },
  {
    pattern:
      /^\d{1,4}[a-z]?,?\s+(?:(?!(?:on|of|the|off|years?|weeks?|months?|days?|hours?|miles?|mins?|minutes?|male|female|man|woman|homeless|near|in|at|needs?|help|with|buys?|buying|sells?|uses?|using|sleeping|living|lives)\b)[\p{L}'’.]+\s+){1,3}(?:street|road|lane|avenue|crescent|terrace|rd|ave)\b(?!\s+(?:homeless|drugs?|valium|pills|sleeping|sleeper|drinking|life|gangs?))/iu,
    note: `What looks like somebody’s address ${keptOut}`,
  },
  {
    pattern:
      /^\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}'’.]+\s+){1,3}(?:Close|Drive|Way|Court|Place|Gardens|Grove|Square|Row|Walk|Park|View|Hill|Rise|Mews|St)\b/u,
    note: `What looks like somebody’s address ${keptOut}`,
  },
  { pattern: /^(?:\+44|0)\d(?:[\s-]?\d){8,9}(?!\d)/u, note: `What looks like a phone number ${keptOut}` },
  { pattern: /^[^\s@]{1,64}@[^\s@.]{1,64}\.\w/u, note: `What looks like an email address ${keptOut}` },
];

/** A number, date or address that stands for a person. It is taken out and the note says so. */
export function recognisePersonalNumber({ text, tokens, at, end }: Passage): Recognition | null {
  const start = tokens[at]?.from ?? 0;
  const rest = text.slice(start);
  for (const { pattern, note } of identifiers) {
    const match = pattern.exec(rest);
    if (!match) continue;
    let length = 1;
    while (at + length < end && (tokens[at + length]?.from ?? 0) < start + match[0].length) length += 1;
    return { length, notes: [note] };
  }
  return null;
}

/** What a person is told when words that look like a name were left out. */
export const personNameNote = `What looks like a person’s name ${keptOut}`;
