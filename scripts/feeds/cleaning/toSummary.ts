import { limits } from '../../../src/catalogue/limits.ts';

/** The length a summary stays under where its sentences allow it, in characters. */
const wanted = 400;

/**
 * The first sentences as a summary: as many whole ones as fit, never more than a record may hold. One
 * sentence that is too long is cut between two words, with an ellipsis. Empty when there are none.
 */
export function toSummary(sentences: readonly string[]): string {
  let summary = '';
  for (const sentence of sentences) {
    const longer = summary === '' ? sentence : `${withStop(summary)} ${sentence}`;
    if (longer.length > wanted && summary !== '') break;
    summary = longer;
  }
  return cutAtWord(summary, limits.sentence);
}

/** A text of at most `most` characters; a longer one ends between two words, with an ellipsis. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const atSpace = head.replace(/\s+\S*$/, '');
  return `${(atSpace || head).replace(/[\s,;:–-]+$/, '')}…`;
}

function withStop(text: string): string {
  return /[.!?…:;]["”’)\]]*$/.test(text) ? text : `${text}.`;
}
