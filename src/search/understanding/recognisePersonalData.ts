import type { Passage, Recognition } from './recognition.ts';

interface Identifier {
  readonly pattern: RegExp;
  readonly kind: string;
}

/** What a date is called that may be one of birth. */
export const dateOfBirth = 'a date of birth';

/** Numbers that stand for a person, as they begin a passage. What is told of them never repeats them. */
const identifiers: readonly Identifier[] = [
  {
    pattern: /^(?:crn\W*)?[a-z]\d{6}(?![\p{L}\p{N}])/iu,
    kind: 'a case reference number (CRN)',
  },
  {
    pattern: /^(?:pnc\W*)?(?:19|20)?\d{2}\/\d{1,7}[a-z](?![\p{L}\p{N}])/iu,
    kind: 'a PNC number',
  },
  {
    pattern: /^(?:(?:noms|nomis)\W*)?[a-z]\d{4}[a-z]{2}(?![\p{L}\p{N}])/iu,
    kind: 'a prison (NOMIS) number',
  },
  {
    pattern: /^[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d](?![\p{L}\p{N}])/iu,
    kind: 'a National Insurance number',
  },
  {
    // With a space and by itself it might be "LS12 and".
    pattern:
      /^(?:(?:reg(?:istration)?|vrm|plate)\W{1,3}(?:(?:no|number)\W{1,3})?[a-z]{2}\d{2}\s?[a-z]{3}|[a-z]{2}\d{2}[a-z]{3})(?![\p{L}\p{N}])/iu,
    kind: 'a vehicle registration',
  },
  {
    pattern: /^(?:(?:dob|d\.o\.b\.?|born)\W*(?:on\s+)?)?\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/iu,
    kind: dateOfBirth,
  },
  {
    pattern: /^(?:(?:dob|d\.o\.b\.?|born)\W*(?:on\s+)?)?(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/iu,
    kind: dateOfBirth,
  },
  {
    pattern:
      /^(?:(?:dob|d\.o\.b\.?|born)\W*(?:on\s+)?)?\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\s+(?:19|20)\d{2}(?!\d)/iu,
    kind: dateOfBirth,
  },
  {
    pattern:
      /^\d{1,4}[a-z]?,?\s+(?:(?!(?:on|of|the|off|years?|weeks?|months?|days?|hours?|miles?|mins?|minutes?|male|female|man|woman|homeless|near|in|at|needs?|help|with|buys?|buying|sells?|uses?|using|sleeping|living|lives)\b)[\p{L}'’.]+\s+){1,3}(?:street|road|lane|avenue|crescent|terrace|rd|ave)\b(?!\s+(?:homeless|drugs?|valium|pills|sleeping|sleeper|drinking|life|gangs?))/iu,
    kind: 'somebody’s address',
  },
  {
    pattern:
      /^\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}'’.]+\s+){1,3}(?:Close|Drive|Way|Court|Place|Gardens|Grove|Square|Row|Walk|Park|View|Hill|Rise|Mews|St)\b/u,
    kind: 'somebody’s address',
  },
  {
    pattern: /^[a-z]{1,2}\d{5,8}[a-z]{0,2}(?![\p{L}\p{N}])/iu,
    kind: 'a reference number',
  },
  { pattern: /^(?:\+44|0)\d(?:[\s-]?\d){8,9}(?!\d)/u, kind: 'a phone number' },
  { pattern: /^[^\s@]{1,64}@[^\s@.]{1,64}\.\w/u, kind: 'an email address' },
];

/** A number, date or address that stands for a person. It is taken out and the person is told. */
export function recognisePersonalNumber({ text, tokens, at, end }: Passage): Recognition | null {
  const start = tokens[at]?.from ?? 0;
  const rest = text.slice(start);
  for (const { pattern, kind } of identifiers) {
    const match = pattern.exec(rest);
    if (!match) continue;
    let length = 1;
    while (at + length < end && (tokens[at + length]?.from ?? 0) < start + match[0].length) length += 1;
    return { length, personal: kind };
  }
  return null;
}

/** What words that look like a name are called. */
export const personName = 'a person’s name';

const listFormat = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** What a person is told of what was left out as personal: one note, which names the kinds and quotes nothing. */
export function notePersonal(kinds: readonly string[]): readonly string[] {
  if (kinds.length === 0) return [];
  return [
    `What looks like ${listFormat.format(new Set(kinds))} was not searched for: ` +
      'this catalogue holds nothing about people, and does not keep what you type.',
  ];
}
