// May stand anywhere in a phrase and change nothing: "kicked him out", "lost all of her benefits".
const skipped: ReadonlySet<string> = new Set(
  (
    'a an the his her hers their my our your him them me us he she they hes shes theyre himself herself ' +
    'really very just always still completely totally quite also again currently recently constantly often ' +
    'all some any been being'
  ).split(' '),
);

// A phrase that begins or ends with these has lost what they belong to: "scared of him".
const notAtEnds: ReadonlySet<string> = new Set(
  (
    'of to with for at from in on by and or is are was were be has have had not no dont doesnt can cant will wont ' +
    'up after get got if that this it into about than as too so do does did when who whos what need needs want wants'
  ).split(' '),
);

const fewestWords = 2;
const fewestLetters = 7;

/**
 * The words of a phrase that carry its meaning, without their endings, so that "kicks her out" and
 * "kicked out" meet. Null where too little is left to be sure of anything.
 */
export function toLoosePhrase(words: readonly string[]): readonly string[] | null {
  const kept = words.filter((word) => !skipped.has(word));
  if (kept.length < fewestWords || kept.join('').length < fewestLetters) return null;
  if (notAtEnds.has(kept[0] ?? '') || notAtEnds.has(kept.at(-1) ?? '')) return null;
  return kept.map(toStem);
}

/** Whether a window begins and ends with words that count, so that no neighbour is taken with it. */
export function isTight(words: readonly string[]): boolean {
  return !skipped.has(words[0] ?? '') && !skipped.has(words.at(-1) ?? '');
}

function toStem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const bare = word.replace(/(?:ing|ed|s)$/, (ending, at: number) => (at > 2 ? '' : ending));
  return bare.replace(/([bdgkmnprt])\1$/, '$1').replace(/e$/, '');
}
