import { toPlainParagraphs, type TextParagraph } from './optionsText.ts';

/** The paragraphs as HTML for a clipboard: paragraphs and escaped words, nothing else. */
export function toHtml(paragraphs: readonly TextParagraph[]): string {
  return toPlainParagraphs(paragraphs)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML shows them, also inside a quoted attribute. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
