// Nearly everything that is read: nothing to fold but capitals.
const plain = /^[ -&(-_a-~]*$/;

/** Text as search compares it: lower case, no accents, no apostrophes ("Ynys Môn’s" is "ynys mons"). */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '');
}
