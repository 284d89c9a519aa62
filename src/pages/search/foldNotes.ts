import { describeCount } from '../describeList.ts';

/** The notes above the results: those in sight, and those a press away. */
export interface FoldedNotes {
  readonly shown: readonly string[];
  readonly folded: readonly string[];
  /** What opens the folded ones. */
  readonly summary: string;
}

const mostShown = 2;

// Only notes of this one kind fold. Whatever else is told, of danger to life, of a child, of personal
// data or of the home area, stays in sight, and so does a note that is new.
const onWordsLeftOut = /^‘.*’ (?:was|were) (?:left out, because|taken for (?:the offence|offences),) /su;

/** Keeps results near: of the notes on words that were left out, two are in sight. */
export function foldNotes(notes: readonly string[]): FoldedNotes {
  const folded = notes.filter((note) => onWordsLeftOut.test(note)).slice(mostShown);
  return {
    shown: notes.filter((note) => !folded.includes(note)),
    folded,
    summary: `${describeCount(folded.length, 'more note')} on what was left out`,
  };
}
