import type { CalendarDay } from '../catalogue/calendarDay.ts';

/** What a text is for: the proposed-sentence box, an oral report, the sources, the alternatives. */
export type TextForm = 'paste' | 'say' | 'cite' | 'alternatives';

/**
 * The kinds of fact a text can hold, the most important first. Those before `who` are never left out;
 * the others go from the end of this list when a text would be too long. `summary` is no fact of its
 * own: it is the place in the order at which a long `what` is put in fewer words. `carrier` is `sentence
 * use` in a spoken text, which has less room.
 */
export const factKinds = [
  'identity',
  'standing',
  'check',
  'copy',
  'place not requested',
  'sentence use',
  'home area not covered',
  'not taking referrals',
  'more conditions',
  'author',
  'who',
  'area',
  'what',
  'carrier',
  'until',
  'offences',
  'conditions',
  'eligibility unknowns',
  'group',
  'setting',
  'summary',
  'availability',
  'referral',
  'dose',
  'format',
  'activities',
  'availability unknowns',
] as const;
/** One kind of fact. */
export type FactKind = (typeof factKinds)[number];

/** One fact in words: whole sentences, used whole or not at all. */
export interface Fact {
  readonly kind: FactKind;
  readonly text: string;
}

/** Facts that are read together: about one service, or (null) about the whole text. */
export interface TextParagraph {
  readonly serviceId: string | null;
  readonly facts: readonly Fact[];
}

/** A fact that was left out to keep within the length. */
export interface LeftOutFact {
  readonly serviceId: string | null;
  readonly kind: FactKind;
}

/** The most a text may hold. */
export interface TextLimit {
  readonly unit: 'characters' | 'words';
  readonly most: number;
}

/**
 * A text for the court, as paragraphs (to make rich text or a document from) and as plain text. Plain
 * data: it can be kept, and keeps the words of the day it was written.
 */
export interface OptionsText {
  readonly form: TextForm;
  readonly writtenOn: CalendarDay;
  readonly paragraphs: readonly TextParagraph[];
  /** Plain text; paragraphs are an empty line apart. */
  readonly text: string;
  readonly characters: number;
  readonly words: number;
  /** Null where the form has none. */
  readonly limit: TextLimit | null;
  /** False when even the facts that are never left out are more than the limit. */
  readonly fits: boolean;
  readonly leftOut: readonly LeftOutFact[];
}

/** Words of a text, counted as an ear does: a dash or a bracket alone is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Paragraphs of plain text, each one line: what a shortlist keeps of a copied text. */
export function toPlainParagraphs(paragraphs: readonly TextParagraph[]): string[] {
  return paragraphs.map(({ facts }) => facts.map(({ text }) => text).join(' '));
}

/** All of it as plain text. */
export function toPlainText(paragraphs: readonly TextParagraph[]): string {
  return toPlainParagraphs(paragraphs).join('\n\n');
}
