import { otherMeanings } from '../../taxonomy/other-meanings/otherMeanings.ts';
import { onceMade } from '../onceMade.ts';
import { typedPhrase, type QueryToken } from './queryTokens.ts';
import type { Passage, Recogniser } from './recognition.ts';
import { isApart } from './tokenWords.ts';

/** An expression, to be held against the words around a place. It is read when a query first begins like it. */
interface Expression {
  readonly before: (() => RegExp) | null;
  /** Begins with the words that are taken; what must follow them is only looked at. */
  readonly words: () => RegExp;
}

const mostWords = 12;

/**
 * Words that mean something else where they stand: "crack on", "a bank holiday", "I'll". They raise
 * nothing, and are not searched for.
 */
export const recogniseOtherMeaning: Recogniser = (passage) => {
  const { text, tokens, at } = passage;
  if (isContraction(text, tokens[at])) return { length: 1 };
  const expressions = book().get(tokens[at]?.word ?? '');
  if (!expressions) return null;
  const [ahead, behind] = [wordsAhead(passage), wordsBehind(passage)];
  const lengths = expressions.flatMap(({ before, words }) => {
    const match = before === null || before().test(behind) ? words().exec(ahead) : null;
    return match ? [match[0].split(' ').length - 1] : [];
  });
  // Only what nothing else was made of yet may be taken.
  const length = Math.max(0, ...lengths.filter((one) => one <= passage.end - at));
  if (length === 0) return null;
  // Where nothing else was typed, nothing else says why nothing was found.
  const isAll = length === tokens.length;
  return isAll ? { length, notes: [expressionNote(typedPhrase(text, tokens, at, at + length))] } : { length };
};

function expressionNote(typed: string): string {
  return `‘${typed}’ was taken for a turn of phrase, which states no need by itself.`;
}

// "I'll" is not ill, "I'd" no ID.
function isContraction(text: string, token: QueryToken | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:i|he|she|we|they|you|it|who)['’‘ʼ`´](?:ll|d|ve|re)$/i.test(text.slice(token.from, token.to))
  );
}

/** The words from a place on, up to a comma or full stop. */
function wordsAhead({ tokens, at }: Passage): string {
  let end = at + 1;
  while (end < tokens.length && end - at < mostWords && !isApart(tokens, end - 1)) end += 1;
  return toWords(tokens.slice(at, end));
}

/** The words before a place, back to a comma or full stop. */
function wordsBehind({ tokens, at }: Passage): string {
  let from = at;
  while (from > 0 && at - from < mostWords && !isApart(tokens, from - 1)) from -= 1;
  return toWords(tokens.slice(from, at));
}

function toWords(tokens: readonly QueryToken[]): string {
  return tokens.map(({ word }) => `${word} `).join('');
}

/** The expressions by the words they may begin with. */
const book = onceMade(() => {
  const byWord = new Map<string, Expression[]>();
  for (const text of otherMeanings) {
    const parts = text.match(/\([^)]*\)|\[[^\]]*\]|\S+/g) ?? [];
    const before = parts[0]?.startsWith('(') ? parts[0] : null;
    const after = parts.length > 1 && parts.at(-1)?.startsWith('(') ? (parts.at(-1) ?? '') : '';
    const taken = parts.slice(before === null ? 0 : 1, after === '' ? undefined : -1);
    const expression = {
      before:
        before === null ? null : onceMade(() => new RegExp(`(?:^| )${toSource(before.slice(1, -1))} $`)),
      words: onceMade(
        () => new RegExp(`^${toSequence(taken)}${after && `(?=${toSource(after.slice(1, -1))} )`}`),
      ),
    };
    for (const word of toFirstParts(taken).flatMap(toAlternatives).flatMap(toBeginnings)) {
      const known = byWord.get(word);
      if (known) known.push(expression);
      else byWord.set(word, [expression]);
    }
  }
  return byWord;
});

// Every word has its space behind it, so that any part may be left out.
function toSequence(parts: readonly string[]): string {
  return parts
    .map((part) => (part.startsWith('[') ? `(?:${toSource(part.slice(1, -1))} )?` : `${toSource(part)} `))
    .join('');
}

/** The parts a sequence may begin with: the first, and the next where that may be left out. */
function toFirstParts([first = '', ...others]: readonly string[]): readonly string[] {
  return first.startsWith('[') ? [first.slice(1, -1), ...toFirstParts(others)] : [first];
}

/** "browns?/tags" as a regular expression; the words of a row hold no other sign of one. */
function toSource(alternatives: string): string {
  return `(?:${toAlternatives(alternatives)
    .map((words) => words.replaceAll('_', ' ').replaceAll('#', String.raw`\d+`))
    .join('|')})`;
}

function toAlternatives(part: string): readonly string[] {
  return part.split('/');
}

/** The words that "browns?" or "out_of" may begin with. */
function toBeginnings(alternative: string): readonly string[] {
  const [word = ''] = alternative.split('_');
  return word.includes('?') ? [word.replace('?', ''), word.replace(/.\?/, '')] : [word];
}
