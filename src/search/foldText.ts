/** Text as search compares it: lower case, no accents, no apostrophes ("Ynys Môn’s" is "ynys mons"). */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '');
}
