/** Other forms a plain English word has in listings: singular and plural, "-ing" and the bare verb. */
export function otherForms(word: string): readonly string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return [];
  const forms = new Set<string>();
  if (word.endsWith('ies')) forms.add(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.add(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) forms.add(word.slice(0, -1));
  else {
    forms.add(`${word}s`);
    if (/(?:[sx]|ch|sh)$/.test(word)) forms.add(`${word}es`);
    if (/[^aeiou]y$/.test(word)) forms.add(`${word.slice(0, -1)}ies`);
  }
  if (word.endsWith('ing') && word.length > 5) {
    forms.add(word.slice(0, -3));
    forms.add(`${word.slice(0, -3)}e`);
  } else forms.add(`${word.endsWith('e') ? word.slice(0, -1) : word}ing`);
  return [...forms].filter((form) => form.length > 2);
}
