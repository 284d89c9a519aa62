// Words that are written in two ways in names of places, and the one way they are compared in.
const wordForms: Readonly<Record<string, string>> = {
  saint: 'st',
  upon: 'on',
  great: 'gt',
  little: 'lt',
  greater: 'gtr',
  mount: 'mt',
};

/**
 * A place name as look-up compares it, so that "St. Mary's", "SAINT MARYS" and "st mary’s" are one:
 * lower case, no accents, no apostrophes, hyphens and other marks as spaces, "&" as "and", "upon" as
 * "on", no "the" in front. Empty when nothing of it is a letter or a digit.
 */
export function normalisePlaceName(text: string): string {
  const plain = alreadyPlain.test(text) ? text : toPlain(text);
  if (!hasOtherForm.test(plain)) return plain;
  const words = plain.split(' ').map((word) => wordForms[word] ?? word);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}

const hasOtherForm = new RegExp(`\\b(?:the|${Object.keys(wordForms).join('|')})\\b`);

// Typed words come folded.
const alreadyPlain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function toPlain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
