import { findRecognitions } from '../../src/search/understanding/findRecognitions.ts';
import type { Lexicon } from '../../src/search/understanding/lexicon.ts';
import { toQueryTokens } from '../../src/search/understanding/queryTokens.ts';
import { readings, type Reading } from '../../src/search/understanding/reading/readingNetwork.ts';
import type { ReadWord } from '../../src/search/understanding/reading/wordRows.ts';
import { toReadWords } from '../../src/search/understanding/reading/wholeText.ts';
import type { LabelledText } from './labelledText.ts';

/** A text as it is read, with what it teaches. */
export interface TextToLearn {
  readonly words: readonly ReadWord[];
  /** By reading: whether it is stated; null where the text teaches nothing of it. */
  readonly stated: readonly (boolean | null)[];
  readonly weight: number;
}

/** A labelled text as the app would read it in one part. */
export function toTextToLearn(text: LabelledText, lexicon: Lexicon): TextToLearn {
  const tokens = toQueryTokens(text.text);
  return {
    words: toReadWords(tokens, findRecognitions(text.text, tokens, new Set(), lexicon)),
    stated: readings.map((reading) => isStated(text, reading)),
    weight: text.weight,
  };
}

function isStated({ needs, accepted, isPerpetrator }: LabelledText, reading: Reading): boolean | null {
  if (reading !== 'perpetrator')
    return needs.includes(reading) || (accepted.includes(reading) ? null : false);
  const isOfAbuse = needs.includes('domestic_abuse') || accepted.includes('domestic_abuse');
  return isOfAbuse ? isPerpetrator : false;
}
