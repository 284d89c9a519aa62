import type { TermKind, ThesaurusTerm } from './thesaurusTerm.ts';
import { termRows, type MeaningCode } from './termRows.ts';
import { wordSets } from './wordSets.ts';

/**
 * Terms that are said in more ways than can be listed: a row is a phrase and, after a colon, the
 * patterns it stands for, with bars between them. A pattern is some words of each set, in this order
 * and near each other: "lost his flat : lose~ lost > $home". `$home` is a set of `wordSets`, "lose~"
 * is a verb in its forms, "little_girl" is two words. "+" in the place of ">" lets nothing stand between.
 */
export function patternRows(
  kind: TermKind,
  codes: readonly MeaningCode[],
  rows: readonly string[],
): readonly ThesaurusTerm[] {
  return rows.map((row) => {
    const [phrase = '', patterns = ''] = row.split(' : ');
    const [term] = termRows(kind, codes, [phrase]);
    if (!term || patterns === '') throw new Error(`“${row}” is no phrase with its patterns.`);
    return { ...term, patterns: patterns.split('|').map((pattern) => withSets(pattern.trim())) };
  });
}

function withSets(pattern: string): string {
  return pattern.replaceAll(/\$([a-zA-Z]+)/g, (_, name: string) => {
    const words = Object.entries(wordSets).find(([key]) => key === name)?.[1];
    if (words === undefined) throw new Error(`There is no set of words “${name}”.`);
    return words;
  });
}
