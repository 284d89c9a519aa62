import type { Fact, FactKind } from './optionsText.ts';

/** A fact with what fitting it into a length needs to know. */
export interface DraftFact extends Fact {
  /** The same in fewer words, tried before the fact is left out. */
  readonly shorter: string | null;
  /** True when the listing's own summary says it already: needed only once that is gone. */
  readonly saidBySummary: boolean;
}

/** Whether the listing's own summary has these words. */
export type SaidBySummary = (words: string | null) => boolean;

/** A fact that has no shorter form and that no summary says. */
export function toDraft(fact: Fact): DraftFact {
  return { ...fact, shorter: null, saidBySummary: false };
}

/** The same from a kind and its words. */
export function draft(kind: FactKind, text: string): DraftFact {
  return toDraft({ kind, text });
}

/** A fact, or none where there are no words for it. */
export function draftOrNone(kind: FactKind, text: string | null, saidBySummary = false): DraftFact[] {
  return text ? [{ ...draft(kind, text), saidBySummary }] : [];
}
