import type { UnderstoodTerm } from '../../search/searchResponse.ts';

/** One thing that was understood, in however many phrases it was typed. */
export interface UnderstoodChip {
  readonly key: string;
  readonly label: string;
  /** The phrases it came from: a press gives all of them back to plain words. */
  readonly phrases: readonly string[];
  /** Said after the label: where it came from. */
  readonly note: string;
  /** What a press does, for screen readers. */
  readonly action: string;
}

/**
 * One chip for all that reads the same, so that results stay near: a need may be typed in many phrases,
 * and one phrase may be two terms, as mothers are women and parents.
 */
export function toUnderstoodChips(terms: readonly UnderstoodTerm[]): readonly UnderstoodChip[] {
  const toKey = ({ kind, label }: UnderstoodTerm): string => `${kind} ${label}`;
  return [...new Map(terms.map((term) => [toKey(term), term.label]))].map(([key, words]) => {
    const phrases = withoutRepeats(terms.filter((term) => toKey(term) === key).map(({ typed }) => typed));
    const label = words.charAt(0).toUpperCase() + words.slice(1);
    const note = `from ${quote(phrases)}`;
    const which = phrases.length === 1 ? 'it' : 'them';
    return { key, label, phrases, note, action: `${label}, ${note}: do not understand ${which} like this` };
  });
}

// Plain words are the same in capitals and without.
function withoutRepeats(phrases: readonly string[]): readonly string[] {
  const folded = phrases.map((phrase) => phrase.toLowerCase());
  return phrases.filter((_, place) => folded.indexOf(folded[place] ?? '') === place);
}

const mostQuoted = 3;

function quote(phrases: readonly string[]): string {
  const quoted = phrases.slice(0, mostQuoted).map((phrase) => `‘${phrase}’`);
  const more = phrases.length - quoted.length;
  return more > 0 ? `${quoted.join(', ')} and ${more} more` : quoted.join(', ');
}
